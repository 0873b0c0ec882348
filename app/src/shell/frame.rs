//! What a page tells the document about itself.

use super::{languages::Languages, place::Places};

/// Everything around a page. The words come from the caller, in the reader's language.
#[derive(Clone, Debug)]
pub struct Frame {
    /// BCP 47, as "en" or "ar".
    pub lang: &'static str,
    pub dir: Dir,
    /// The page's own title; the product's name is added.
    pub title: String,
    pub audience: Audience,
    /// Whether the page holds an island; only then is WebAssembly loaded.
    pub islands: bool,
    pub assets: Assets,
    /// "Skip to content".
    pub skip: String,
    /// To choose from, for one who may not have chosen yet.
    pub languages: Option<Languages>,
}

/// Which way the language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dir {
    #[default]
    LeftToRight,
    RightToLeft,
}

impl Dir {
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Who reads the page, and so where one can go from it.
#[derive(Clone, Debug)]
pub enum Audience {
    /// Anybody: joining, signing in, errors.
    Open,
    Patient {
        places: Places,
        inbox: Inbox,
        oneself: Oneself,
        /// The manifest by which the app is installed: `/manifest.webmanifest`, or a patient's own
        /// that carries the sign-in over to the Home Screen.
        manifest: String,
        /// Whose sign-in on which browser this is: what waits in the browser to be sent belongs to one of them.
        device: String,
    },
    Clinic {
        places: Places,
        oneself: Oneself,
        clinic: String,
    },
}

impl Audience {
    pub(super) const fn class(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Patient { .. } => "patient",
            Self::Clinic { .. } => "clinic",
        }
    }

    /// Which islands a page may hold: scripts/site.sh makes one bundle for phones and one for the clinic's desk.
    pub(super) const fn bundle(&self) -> &'static str {
        match self {
            Self::Open | Self::Patient { .. } => "phone",
            Self::Clinic { .. } => "desk",
        }
    }

    /// Where the mark leads.
    pub(super) const fn home(&self) -> &'static str {
        match self {
            Self::Open => "/",
            Self::Patient { .. } => "/today",
            Self::Clinic { .. } => "/clinic",
        }
    }
}

/// The way to what came: a bell, with how much of it is unread.
#[derive(Clone, Debug)]
pub struct Inbox {
    pub href: &'static str,
    /// As a screen reader says it, with the number.
    pub label: String,
    pub unread: u32,
    pub current: bool,
}

/// The link to one's own page: a round with initials, the name beside it where there is room.
#[derive(Clone, Debug)]
pub struct Oneself {
    pub href: String,
    /// What the page is called ("You"); only a screen reader says it.
    pub label: String,
    /// The person's name, for the initials.
    pub name: String,
    pub current: bool,
}

/// Where the built site lies. Its folder's name is a hash of its content, so it may be kept forever.
#[derive(Clone, Copy, Debug)]
pub struct Assets {
    /// As "/pkg/3f9a2c", without a slash at the end.
    pub base: &'static str,
}

impl Assets {
    pub(super) fn file(self, name: &str) -> String {
        format!("{}/{name}", self.base)
    }
}
