use super::{Text, own::categories};
use crate::typed::{LANGUAGES, Typed};
use serde::{Deserialize, Serialize};

const LONGEST_QUESTION: usize = 200;
const LONGEST_ANSWER: usize = 2000;

/// A question and its answer as typed, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionDraft {
    pub language: String,
    /// Of an own question.
    pub category: String,
    /// Of an own question: a built-in one keeps its wording.
    pub question: String,
    pub answer: String,
    /// What stood there when the writer began: [`Text::seen`].
    pub seen: String,
}

impl QuestionDraft {
    pub(super) fn language(&self, typed: &mut Typed) -> &'static str {
        let known = LANGUAGES.into_iter().find(|known| *known == self.language);
        typed.key("language", "problem-language", known, "en")
    }

    pub(super) fn category(&self, typed: &mut Typed) -> &'static str {
        let known = categories().into_iter().find(|known| *known == self.category);
        typed.key("category", "problem-category", known, "")
    }

    /// Both halves for an own question, the answer for a built-in one.
    pub(super) fn text(&self, typed: &mut Typed, own: bool) -> Text {
        let question = if own {
            needed(
                typed,
                "question",
                &self.question,
                LONGEST_QUESTION,
                "problem-question-empty",
            )
        } else {
            String::new()
        };
        Text {
            question,
            answer: needed(typed, "answer", &self.answer, LONGEST_ANSWER, "problem-answer-empty"),
        }
    }
}

fn needed(typed: &mut Typed, field: &'static str, text: &str, longest: usize, empty: &'static str) -> String {
    let words = typed.words(field, text, longest);
    if words.is_empty() {
        typed.problems.add(field, empty);
    }
    words
}
