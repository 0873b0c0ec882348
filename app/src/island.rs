//! The few parts of a page that need the device. An island's words are props: nothing here speaks.
//!
//! The server draws an island's first view; in the browser it looks at the device and goes on from there.
//! Kept small: what an island does not name is not in the bundle, and icons are named one by one.

#![cfg_attr(
    not(feature = "hydrate"),
    allow(dead_code, reason = "the server draws first views and takes no steps")
)]

/// The words of an island: a struct of strings, each with the key it is said by.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$note:meta])* $field:ident $key:literal)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
        pub struct $name { $($(#[$note])* pub $field: String),* }

        impl $name {
            /// Taken from a page's words.
            pub fn said(say: impl Fn(&str) -> String) -> Self {
                Self { $($field: say($key)),* }
            }
        }
    };
}

mod act;
mod install_help;
#[cfg(any(feature = "ssr", feature = "phone", feature = "desk"))]
mod photo_compare;
#[cfg(any(feature = "ssr", feature = "phone"))]
mod photo_taker;
#[cfg(any(feature = "ssr", feature = "desk"))]
mod protocol_preview;
mod push_switch;

#[cfg(any(feature = "ssr", feature = "phone", feature = "desk"))]
pub use photo_compare::{CompareWords, PhotoCompare, Shot};
#[cfg(any(feature = "ssr", feature = "desk"))]
pub use protocol_preview::{PreviewWords, ProtocolPreview};
#[cfg(any(feature = "ssr", feature = "phone"))]
pub use {
    install_help::InstallHelp,
    photo_taker::{PhotoTaker, TakerWords, Wanted},
};
pub use {
    install_help::InstallWords,
    push_switch::{PushSwitch, PushWords, Side},
};
