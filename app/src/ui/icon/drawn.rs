//! The drawings: name, key (what a protocol file calls it), one path.

/// Writes the enum and its three tables from one list, so that none can lack an entry.
macro_rules! icons {
    ($($name:ident $key:literal $path:literal)*) => {
        /// What can be drawn.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($name),* }

        impl Icon {
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name protocols and words use for it, in kebab-case.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),* }
            }

            /// The drawing of that key, if there is one.
            pub fn named(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$name),)* _ => None }
            }

            /// SVG path data on a 24-unit square, for a stroke of 1.8.
            pub(crate) const fn path(self) -> &'static str {
                match self { $(Self::$name => $path),* }
            }
        }
    };
}

icons! {
    // What a patient asks about.
    Bed "bed" "M3 6v13M3 16h18v3M21 16v-3a3 3 0 0 0-3-3h-7v6M5.2 12a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0"
    Bottle "bottle" "M8.5 10h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM10 10V7h4v3M12 7V3.5H8.5M9.8 15h4.4"
    Cream "cream" "M7.5 3h9l-1 12h-7l-1-12ZM9.2 15v5a1 1 0 0 0 1 1h3.6a1 1 0 0 0 1-1v-5M8 7.5h8"
    Drop "drop" "M12 3s6 6.4 6 11a6 6 0 0 1-12 0c0-4.6 6-11 6-11Z"
    Dye "dye" "M3.5 20.3c1.6-.6 1.2-4.9 4-4.9a2.7 2.7 0 0 1 2.7 2.8c0 2.4-3.6 3.3-6.7 2.1ZM9.2 15.9 18.6 4.6a1.7 1.7 0 0 1 2.5 2.3L10.2 17.4"
    Flask "flask" "M9.5 3.5h5M10.5 3.5V9l-5 8.9a1.7 1.7 0 0 0 1.5 2.6h10a1.7 1.7 0 0 0 1.5-2.6l-5-8.9V3.5M7.9 14.5h8.2"
    Glass "glass" "M7 3.5h10l-.8 7.6a4.2 4.2 0 0 1-8.4 0L7 3.5ZM12 15.2v5.3M8.5 20.5h7M7.5 8h9"
    Hand "hand" "M8 12.5V5.7a1.5 1.5 0 0 1 3 0V11M11 11V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v8a7 7 0 0 1-7 7 6.6 6.6 0 0 1-5.4-2.8L3 15.3a1.6 1.6 0 0 1 2.4-2.1L8 15.5"
    Hat "hat" "M7 13.8V9.5a5 5 0 0 1 10 0v4.3M7 13.8c-2.5.4-4 1.2-4 2.2 0 1.8 4 2.8 9 2.8s9-1 9-2.8c0-1-1.5-1.8-4-2.2M7 13.8c3.2 1 6.8 1 10 0"
    Pill "pill" "M11.4 19.4a4.8 4.8 0 0 1-6.8-6.8l8-8a4.8 4.8 0 0 1 6.8 6.8l-8 8ZM8.6 8.6l6.8 6.8"
    Razor "razor" "M5 3.5h14v4.2a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V3.5ZM5 6.1h14M12 8.7V12M10.6 12h2.8v7.6a1.4 1.4 0 0 1-2.8 0V12Z"
    Run "run" "M13.7 4.4a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0M7.5 9.4 11 7.2l3.2 1.6-2.6 4.4 3.2 2.8-.8 5M14.2 8.8l2.3 2.4h3M10.9 15.4 9 18H4.5"
    Scissors "scissors" "M3.5 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M3.5 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M8 8.6 20 17M8 15.4 20 7"
    Shaver "shaver" "M8.5 3h7v3.2a1.8 1.8 0 0 1-1.5 1.8v1.5h-4V8a1.8 1.8 0 0 1-1.5-1.8V3ZM8.5 9.5h7v8.3a3.2 3.2 0 0 1-3.2 3.2h-.6a3.2 3.2 0 0 1-3.2-3.2V9.5ZM12 13v2.4"
    Steam "steam" "M7 3.5c-1.6 2 1.6 3.6 0 5.8M12 3.5c-1.6 2 1.6 3.6 0 5.8M17 3.5c-1.6 2 1.6 3.6 0 5.8M3.5 13.5h17M3.5 17h17M5.5 13.5v7M18.5 13.5v7"
    Sun "sun" "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"
    Swim "swim" "M3 17.5c1.5 0 1.5 1.2 3 1.2s1.5-1.2 3-1.2 1.5 1.2 3 1.2 1.5-1.2 3-1.2 1.5 1.2 3 1.2 1.5-1.2 3-1.2M5 14l5.4-3.4L8.2 7.4l4.4-1.9 4.9 8.2M15.7 8.2a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0"
    Walk "walk" "M11.6 4.4a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0M12.2 8.8 11 14.2l3.4 2.6L15.6 21M11 14.2l-.8 3L7.8 21M12.2 8.8 8.8 10l-1.4 3.2M12.2 8.8l2 2.9 2.8 1"

    // What the app is made of.
    Add "add" "M6.5 4h11A2.5 2.5 0 0 1 20 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5v-11A2.5 2.5 0 0 1 6.5 4ZM12 8.5v7M8.5 12h7"
    Arrow "arrow" "M5 12h14M13.5 6.5 19 12l-5.5 5.5"
    Back "back" "m15 5-7 7 7 7"
    Bell "bell" "M6 16v-5a6 6 0 0 1 12 0v5l1.6 2.2H4.4L6 16ZM10 21a2.3 2.3 0 0 0 4 0"
    BellOff "bell-off" "M8 6.5A6 6 0 0 1 18 11v5M18.6 18.2H4.4L6 16v-5c0-.6.1-1.3.3-1.9M10 21a2.3 2.3 0 0 0 4 0M4 4l16 16"
    Board "board" "M4 4h7v9H4V4ZM14 4h6v5h-6V4ZM14 12h6v8h-6v-8ZM4 16h7v4H4v-4Z"
    Calendar "calendar" "M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM4 10h16M8 3v4M16 3v4"
    Camera "camera" "M6 7h2l1.5-3h5L16 7h2a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3ZM8.5 13.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0"
    Chat "chat" "M6 5h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-8l-4.5 4v-4.1A2 2 0 0 1 4 14V7a2 2 0 0 1 2-2Z"
    Check "check" "m5 12.5 4.5 4.5L19 7.5"
    Chevron "chevron" "m9 5 7 7-7 7"
    Clock "clock" "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M12 7.8V12l3 2"
    Cross "cross" "M6 6l12 12M18 6 6 18"
    Device "device" "M8.5 2.5h7a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2ZM11 18.4h2"
    Gear "gear" "M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M5.3 12a6.7 6.7 0 1 0 13.4 0a6.7 6.7 0 1 0-13.4 0M12 2.8v2.5M12 18.7v2.5M2.8 12h2.5M18.7 12h2.5M5.5 5.5l1.8 1.8M16.7 16.7l1.8 1.8M5.5 18.5l1.8-1.8M16.7 7.3l1.8-1.8"
    Globe "globe" "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M4.5 9.5h15M4.5 14.5h15M12 4c-4.5 5-4.5 11 0 16M12 4c4.5 5 4.5 11 0 16"
    Heart "heart" "M12 20s-8-4.8-8-10.6A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.4C20 15.2 12 20 12 20Z"
    List "list" "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"
    Lock "lock" "M7 11h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2ZM8 11V8a4 4 0 0 1 8 0v3M12 15v2"
    Mail "mail" "M5.5 5.5h13a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM4 7.5l8 6 8-6"
    NotYet "not-yet" "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M6.4 6.4l11.2 11.2"
    Out "out" "M10 4H7a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h3M10 12h10M16 7.5l4.5 4.5-4.5 4.5"
    Pencil "pencil" "M4 20l1-4.5L16.2 4.3a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19 4 20ZM14 6.5l3.5 3.5"
    People "people" "M5.5 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2.5 19.5a6.5 6.5 0 0 1 13 0M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.2a6.5 6.5 0 0 1 3.5 5.3"
    Person "person" "M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4.5 20.5a7.5 7.5 0 0 1 15 0"
    Phone "phone" "M6 3.5h3l1.8 4.6-2.2 1.5a11.5 11.5 0 0 0 5.8 5.8l1.5-2.2 4.6 1.8v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4 5.7a2 2 0 0 1 2-2.2Z"
    Pin "pin" "M12 21s-7-6.2-7-11.3a7 7 0 0 1 14 0C19 14.8 12 21 12 21ZM9.5 9.7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0"
    Plus "plus" "M12 5v14M5 12h14"
    Print "print" "M7 8V3.5h10V8M7 17H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M7 13.5h10v7H7v-7Z"
    Qr "qr" "M4 4h6v6H4V4ZM14 4h6v6h-6V4ZM4 14h6v6H4v-6ZM14 14h2.5v3M20 14v2.5M14 20h2.5M20 20h.01"
    Question "question" "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M9.7 9.6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.2 1-1.2 1.8M12 16.4h.01"
    Search "search" "M4 11a7 7 0 1 0 14 0a7 7 0 1 0-14 0M16 16l4.5 4.5"
    Share "share" "M12 14.5v-11M8.2 7 12 3.2 15.8 7M8 10.5H7a2 2 0 0 0-2 2V19a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-6.5a2 2 0 0 0-2-2h-1"
    Shield "shield" "M12 3l7.5 2.6V11c0 4.6-3 8.2-7.5 10-4.5-1.8-7.5-5.4-7.5-10V5.6L12 3ZM8.8 11.8l2.3 2.3 4.1-4.2"
    Timeline "timeline" "M4.5 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4.5 18a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6.5 8v8M12.5 6H20M12.5 12H17M12.5 18H20"
    Undo "undo" "M8 4.5 3.5 9 8 13.5M3.5 9H14a5.8 5.8 0 0 1 0 11.5H9"
    Warn "warn" "M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17.2h.01"
}
