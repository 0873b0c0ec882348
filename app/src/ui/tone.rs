//! How much a thing matters, in the four colours the design has for it.

/// Amber and red are for health and for what cannot be undone, never for decoration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Info,
    Good,
    Amber,
    Red,
}

impl Tone {
    /// The class in `style/` that gives a part this tone.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Good => "good",
            Self::Amber => "amber",
            Self::Red => "red",
        }
    }
}
