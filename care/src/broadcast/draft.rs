use super::Audience;
use crate::typed::{LANGUAGES, Typed};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const LONGEST_WORDS: usize = 1_000;

/// A broadcast as typed: to whom, and its words in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BroadcastDraft {
    pub to: String,
    pub words_en: String,
    pub words_es: String,
    pub words_ar: String,
}

impl BroadcastDraft {
    /// Language, field and words.
    pub fn fields(&self) -> [(&'static str, &'static str, &str); LANGUAGES.len()] {
        let [english, spanish, arabic] = LANGUAGES;
        [
            (english, "words_en", &self.words_en),
            (spanish, "words_es", &self.words_es),
            (arabic, "words_ar", &self.words_ar),
        ]
    }

    /// The clinic writes at least its own language, which those read for whose language there are no words.
    pub(super) fn read(&self, own: &str) -> crate::Result<(Audience, BTreeMap<&'static str, String>)> {
        let mut typed = Typed::default();
        let audience = typed.key(
            "to",
            "problem-broadcast-to",
            Audience::from_key(&self.to),
            Audience::All,
        );
        let mut texts = BTreeMap::new();
        for (language, field, text) in self.fields() {
            let words = typed.words(field, text, LONGEST_WORDS);
            if !words.is_empty() {
                texts.insert(language, words);
            } else if language == own {
                typed.problems.add(field, "problem-broadcast-empty");
            }
        }
        typed.done((audience, texts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;

    #[test]
    fn words_in_the_clinics_language_are_needed_and_others_are_not() {
        let draft = BroadcastDraft {
            to: "all".to_owned(),
            words_es: " Cerramos. ".to_owned(),
            ..BroadcastDraft::default()
        };
        let (audience, texts) = draft.read("es").unwrap();
        assert_eq!(
            (audience, texts),
            (Audience::All, BTreeMap::from([("es", "Cerramos.".to_owned())]))
        );
        let Err(Error::Invalid(problems)) = draft.read("en") else {
            panic!("taken")
        };
        assert_eq!(
            problems.of("words_en").map(|problem| problem.key),
            Some("problem-broadcast-empty")
        );
    }
}
