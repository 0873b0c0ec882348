//! Several things in one sentence by a language's customs: "rinsing, shampoo and training" (ICU4X).

use super::Language;
use icu::{
    list::{
        ListFormatter,
        options::{ListFormatterOptions, ListLength},
    },
    locale::Locale,
};

pub(super) struct Lists(Option<ListFormatter>);

impl Lists {
    pub(super) fn new(language: Language) -> Self {
        let locale = Locale::try_from_str(language.locale()).unwrap_or(Locale::UNKNOWN);
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Self(ListFormatter::try_new_and((&locale).into(), options).ok())
    }

    /// With commas alone where the language's own form cannot be had.
    pub(super) fn and(&self, items: &[String]) -> String {
        match &self.0 {
            Some(format) => format.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_lists_read_as_spoken() {
        let lists = Lists::new(Language::English);
        let items: Vec<String> = ["Rinse", "Shampoo", "Training"].map(str::to_owned).into();
        assert_eq!(lists.and(&items), "Rinse, Shampoo and Training");
        assert_eq!(lists.and(&items[..2]), "Rinse and Shampoo");
        assert_eq!(lists.and(&items[..1]), "Rinse");
        assert_eq!(lists.and(&[]), "");
    }

    #[test]
    fn spanish_and_arabic_lists_read_as_spoken() {
        let said = |language, items: &[&str]| {
            Lists::new(language).and(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(said(Language::Spanish, &["Champú", "Sauna"]), "Champú y Sauna");
        // The word changes before its own sound.
        assert_eq!(said(Language::Spanish, &["Champú", "Invierno"]), "Champú e Invierno");
        assert_eq!(said(Language::Arabic, &["الشامبو", "السباحة"]), "الشامبو والسباحة");
    }
}
