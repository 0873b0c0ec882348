use super::{Template, Text};
use crate::{
    digest::digest,
    error::Problems,
    typed::{LANGUAGES, Typed},
};
use serde::{Deserialize, Serialize};

const LONGEST_TITLE: usize = 80;
/// As long as a reply may be.
const LONGEST_BODY: usize = 2_000;

/// A reply as typed, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TemplateDraft {
    pub language: String,
    /// What stood there when the form was made ([`seen`]): two who change the same do not undo one another unawares.
    pub seen: String,
    pub title: String,
    pub body: String,
}

/// Names what a reply says in one language, so that a form can say what it was made from; empty where the clinic has no words of its own.
pub fn seen(template: &Template, language: &str) -> String {
    let text = template.texts.get(language);
    text.map_or_else(String::new, |text| digest(&[&text.title, &text.body]))
}

impl TemplateDraft {
    /// Nobody wrote other words since the form was made; what stands there now is told.
    pub(super) fn must_follow(&self, template: &Template, language: &str, text: &Text) -> Result<(), Problems> {
        let now = template.texts.get(language);
        if now == Some(text) || seen(template, language) == self.seen {
            return Ok(());
        }
        let mut problems = Problems::default();
        match now {
            Some(Text { title, body }) => {
                let args = [("title", title.clone()), ("body", body.clone())];
                problems.add_with("body", "problem-template-meanwhile", args);
            }
            None => problems.add("body", "problem-template-restored"),
        }
        Err(problems)
    }

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
