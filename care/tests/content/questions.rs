//! The common questions: each with an answer, its own one where a treatment differs, and words to find it by.

use super::dictionary::{content, languages};
use care::{protocol::Treatment, question::CLINIC};
use serde::Deserialize;
use std::{collections::BTreeSet, fs};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    question: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    key: String,
    category: String,
    differs: Vec<String>,
}

impl Question {
    fn words(&self) -> BTreeSet<String> {
        let key = format!("question-{}", self.key);
        let differs = self
            .differs
            .iter()
            .map(|treatment| format!("{key}-answer-{}", treatment.replace('_', "-")));
        differs
            .chain(["", "-answer", "-search"].map(|end| format!("{key}{end}")))
            .collect()
    }
}

fn questions() -> Vec<Question> {
    let text = fs::read_to_string(content().join("questions.toml")).unwrap();
    toml::from_str::<Questions>(&text)
        .expect("the list of questions")
        .question
}

#[test]
fn every_question_has_its_words_in_every_language() {
    for dictionary in languages() {
        for question in questions() {
            let category = format!("question-category-{}", question.category);
            for key in question.words().into_iter().chain([category]) {
                assert!(dictionary.has(&key), "{key} in {}", dictionary.language);
            }
        }
    }
}

#[test]
fn no_answer_belongs_to_no_question() {
    let known: BTreeSet<_> = questions()
        .iter()
        .flat_map(|question| {
            question
                .words()
                .into_iter()
                .chain([format!("question-category-{}", question.category)])
        })
        .chain([format!("question-category-{CLINIC}")])
        .collect();
    for dictionary in languages() {
        let spoken = dictionary.messages.keys().filter(|key| key.starts_with("question-"));
        assert_eq!(
            spoken.cloned().collect::<BTreeSet<_>>(),
            known,
            "in {}",
            dictionary.language
        );
    }
}

#[test]
fn an_answer_differs_for_treatments_that_exist() {
    for question in questions() {
        assert!(
            question.differs.iter().all(|key| Treatment::from_key(key).is_some()),
            "{}",
            question.key
        );
    }
}

#[test]
fn all_ten_subjects_are_answered() {
    let asked: BTreeSet<_> = questions().into_iter().map(|question| question.key).collect();
    let subjects = [
        "tattoo",
        "pain",
        "anaesthesia",
        "sessions",
        "downtime",
        "lasting",
        "scars",
        "safety",
        "cost",
        "change",
    ];
    assert!(subjects.iter().all(|subject| asked.contains(*subject)), "{asked:?}");
}
