//! The common questions, as data: which there are, in which order, and for which treatments the answer differs.
//! Their words stand in the words' `questions.ftl`. A clinic may answer them itself, hide them, and ask its own; with `store` come the use
//! cases for that.

#[cfg(feature = "store")]
mod draft;
#[cfg(feature = "store")]
mod edit;
#[cfg(feature = "store")]
mod list;
mod own;
#[cfg(feature = "store")]
mod rating;
#[cfg(feature = "store")]
mod store;

pub use own::{CLINIC, Own, OwnQuestions, Text, categories};
#[cfg(feature = "store")]
pub use {
    draft::QuestionDraft,
    edit::{add, remove, save, set_hidden},
    list::list,
    rating::{Helpful, Ratings, rate, rating, ratings},
};

use crate::protocol::Treatment;
use serde::Deserialize;
use std::sync::LazyLock;

/// A built-in question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub key: String,
    pub category: String,
    /// Treatments with an answer of their own.
    pub differs: Vec<Treatment>,
}

#[derive(Deserialize)]
struct Questions {
    question: Vec<Question>,
}

/// All questions, in the order they are shown.
pub fn questions() -> &'static [Question] {
    // Part of the program, held to be readable by the test below.
    static QUESTIONS: LazyLock<Vec<Question>> = LazyLock::new(|| read().unwrap_or_default());
    &QUESTIONS
}

fn read() -> Result<Vec<Question>, toml::de::Error> {
    toml::from_str::<Questions>(include_str!("../content/questions.toml")).map(|questions| questions.question)
}

/// One question.
pub fn question(key: &str) -> Option<&'static Question> {
    questions().iter().find(|question| question.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ten_subjects_can_be_read() {
        assert_eq!(read().unwrap().len(), 10);
    }

    #[test]
    fn a_question_is_found_by_its_key() {
        assert_eq!(question("pain").unwrap().differs, [Treatment::ScarCamouflage]);
        assert_eq!(question("no-such-question"), None);
    }
}
