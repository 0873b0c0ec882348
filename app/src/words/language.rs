use crate::shell::Dir;

/// A language in which all words are complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    English,
    Spanish,
    Arabic,
}

/// (language, [(file, text)]), made of the folder of words by `build.rs`.
const WORDS: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

impl Language {
    pub const ALL: [Self; 3] = [Self::English, Self::Spanish, Self::Arabic];

    /// BCP 47, as stored and as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Arabic => "ar",
        }
    }

    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// In its own words, for a list to choose from.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
        }
    }

    pub const fn dir(self) -> Dir {
        match self {
            Self::English | Self::Spanish => Dir::LeftToRight,
            Self::Arabic => Dir::RightToLeft,
        }
    }

    /// Whose customs dates, times and numbers follow. Egypt's Arabic writes ٠١٢, as most of its readers do.
    pub(super) const fn locale(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Spanish => "es-ES",
            Self::Arabic => "ar-EG",
        }
    }

    /// (file, text) of all its words.
    pub(super) fn files(self) -> &'static [(&'static str, &'static str)] {
        WORDS
            .iter()
            .find(|(language, _)| *language == self.tag())
            .map_or(&[], |(_, files)| files)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_folder_of_words_is_a_language_that_a_person_may_have() {
        let folders: Vec<_> = WORDS.iter().map(|(language, _)| *language).collect();
        let mut tags = Language::ALL.map(Language::tag);
        tags.sort_unstable();
        assert_eq!(folders, tags);
        let mut may = care::typed::LANGUAGES;
        may.sort_unstable();
        assert_eq!(may, tags);
    }

    #[test]
    fn every_language_has_the_same_files() {
        let names = |language: Language| language.files().iter().map(|(file, _)| *file).collect::<Vec<_>>();
        for language in Language::ALL {
            assert_eq!(names(language), names(Language::English), "{}", language.tag());
        }
    }
}
