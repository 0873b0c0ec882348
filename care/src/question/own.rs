//! What a clinic made of the questions.

use super::questions;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// The category of questions about the clinic itself: where to park, what to bring. No built-in question has it.
pub const CLINIC: &str = "clinic";

/// All categories that an own question may have: the clinic's first, then those of the built-in ones.
pub fn categories() -> Vec<&'static str> {
    let mut categories = vec![CLINIC];
    for question in questions() {
        if !categories.contains(&question.category.as_str()) {
            categories.push(&question.category);
        }
    }
    categories
}

/// One question as a clinic has it: its own, or a built-in one that it answers itself or hides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// A built-in question's key, or an own one's id.
    pub key: String,
    /// Of an own question; `None` for a built-in one.
    pub category: Option<String>,
    pub hidden: bool,
    /// By language. A built-in question keeps its wording.
    pub texts: BTreeMap<String, Text>,
    /// When its words last changed.
    pub reworded_at: DateTime<Utc>,
}

/// Plain text; lines stay lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Empty for a built-in question.
    pub question: String,
    pub answer: String,
}

impl Text {
    /// These words, or none.
    pub fn of(text: Option<&Self>) -> Self {
        text.cloned().unwrap_or_default()
    }

    /// What a form that shows these words carries along, to tell on its return whether they are still the same.
    pub fn seen(&self) -> String {
        let both = format!("{}\n\u{1f}\n{}", self.question, self.answer);
        // FNV-1a: it tells words apart, and keeps nothing secret.
        let mixed = both.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("{mixed:016x}")
    }
}

/// A clinic's questions as far as they differ from the built-in ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnQuestions {
    pub questions: Vec<Own>,
    /// The clinic's: what it wrote in no other language, it says in this one.
    pub language: String,
}

impl OwnQuestions {
    pub fn find(&self, key: &str) -> Option<&Own> {
        self.questions.iter().find(|own| own.key == key)
    }

    pub fn is_hidden(&self, key: &str) -> bool {
        self.find(key).is_some_and(|own| own.hidden)
    }

    /// Those that the clinic asks itself, the oldest first; hidden ones, too.
    pub fn asked(&self) -> impl Iterator<Item = &Own> {
        self.questions.iter().filter(|own| own.category.is_some())
    }

    /// The clinic's own answer to a built-in question, in this language alone: in another the built-in answer says more.
    pub fn answer(&self, key: &str, language: &str) -> Option<&str> {
        let own = self.find(key).filter(|own| own.category.is_none())?;
        own.texts.get(language).map(|text| text.answer.as_str())
    }
}

impl Own {
    /// In this language, else in the `clinic`'s, else in any: an own question has no other words. With the language it is in.
    pub fn text(&self, language: &str, clinic: &str) -> Option<(&str, &Text)> {
        let in_language = |language: &str| self.texts.get_key_value(language);
        in_language(language)
            .or_else(|| in_language(clinic))
            .or_else(|| self.texts.first_key_value())
            .map(|(language, text)| (language.as_str(), text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(category: Option<&str>, languages: &[&str]) -> Own {
        let text = |language: &&str| {
            let text = Text {
                question: format!("Question in {language}"),
                answer: format!("Answer in {language}"),
            };
            ((*language).to_owned(), text)
        };
        Own {
            key: "pain".to_owned(),
            category: category.map(str::to_owned),
            hidden: false,
            texts: languages.iter().map(text).collect(),
            reworded_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn an_own_question_is_said_in_the_language_that_comes_nearest() {
        let parking = own(Some(CLINIC), &["ar", "en"]);
        let said = |language, clinic| parking.text(language, clinic).map(|(language, _)| language);
        assert_eq!(said("ar", "en"), Some("ar"));
        assert_eq!(said("es", "en"), Some("en"));
        assert_eq!(said("es", "fr"), Some("ar"));
        assert_eq!(own(Some(CLINIC), &[]).text("en", "en"), None);
    }

    #[test]
    fn an_own_answer_replaces_the_built_in_one_in_its_language_alone() {
        let questions = OwnQuestions {
            questions: vec![own(None, &["en"])],
            language: "en".to_owned(),
        };
        assert_eq!(questions.answer("pain", "en"), Some("Answer in en"));
        assert_eq!(questions.answer("pain", "es"), None);
        assert_eq!(questions.answer("cost", "en"), None);
    }

    #[test]
    fn words_that_were_seen_are_told_from_others() {
        let text = |question: &str, answer: &str| Text {
            question: question.to_owned(),
            answer: answer.to_owned(),
        };
        assert_eq!(text("Where?", "There.").seen(), text("Where?", "There.").seen());
        assert_ne!(text("Where?", "There.").seen(), text("Where?", "Here.").seen());
        assert_ne!(text("Where?", "").seen(), text("", "Where?").seen());
    }

    #[test]
    fn the_clinics_own_category_comes_first() {
        assert_eq!(categories(), ["clinic", "basics", "session", "after", "money"]);
    }
}
