use super::Text;
use crate::typed::{LANGUAGES, Typed};
use serde::{Deserialize, Serialize};

const LONGEST_TITLE: usize = 80;
/// As long as a reply may be.
const LONGEST_BODY: usize = 2_000;

/// A reply as typed, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TemplateDraft {
    pub language: String,
    pub title: String,
    pub body: String,
}

impl TemplateDraft {
    pub(super) fn read(&self, typed: &mut Typed) -> (&'static str, Text) {
        let known = LANGUAGES.into_iter().find(|known| *known == self.language);
        let language = typed.key("language", "problem-language", known, "en");
        let mut needed = |field: &'static str, text: &str, longest: usize| {
            let words = typed.words(field, text, longest);
            if words.is_empty() {
                typed.problems.add(field, "problem-template-empty");
            }
            words
        };
        let text = Text {
            title: needed("title", &self.title, LONGEST_TITLE),
            body: needed("body", &self.body, LONGEST_BODY),
        };
        (language, text)
    }
}
