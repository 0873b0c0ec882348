use crate::shell::Dir;

/// A language in which all words are complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    English,
}

macro_rules! files {
    ($folder:literal: $($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../../../care/content/words/", $folder, "/", $file)))),*]
    };
}

impl Language {
    pub const ALL: [Self; 1] = [Self::English];

    /// BCP 47, as stored and as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// In its own words, for a list to choose from.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
        }
    }

    pub const fn dir(self) -> Dir {
        match self {
            Self::English => Dir::LeftToRight,
        }
    }

    /// Whose customs dates and times follow.
    pub(super) const fn locale(self) -> &'static str {
        match self {
            Self::English => "en-GB",
        }
    }

    /// (file, text) of all its words.
    pub(super) const fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::English => {
                files!("en": "clinic.ftl", "domain.ftl", "form.ftl", "island.ftl", "patient.ftl", "push.ftl", "questions.ftl", "shell.ftl", "tailoring.ftl")
            }
        }
    }
}
