//! What people ask, in their own words: 150 questions a language, written down before there was a search.

use super::List;
use crate::{
    patient::{Telling, sample::Sample},
    words::{Language, words},
};
use care::patient::Aftercare;

/// Of a hundred questions, so many have the right activity first.
const ENOUGH: usize = 95;

/// Each line is a question, a tab, and the activity that answers it.
fn questions(language: Language) -> Vec<(&'static str, &'static str)> {
    let file = match language {
        Language::English => include_str!("../../../tests/can-i/en.tsv"),
        Language::Spanish => include_str!("../../../tests/can-i/es.tsv"),
        Language::Arabic => include_str!("../../../tests/can-i/ar.tsv"),
    };
    file.lines().map(|line| line.split_once('\t').unwrap()).collect()
}

/// The address of what is found first.
fn first(care: &Aftercare, language: Language, asked: &str) -> Option<String> {
    match List::of(Telling::new(words(language), care), asked) {
        List::Found(items) => items.first().map(|item| item.href.clone()),
        List::Unknown(_) | List::All(_) => None,
    }
}

/// What is not answered first by the activity that it is about.
fn misses(language: Language, questions: &[(&str, &str)]) -> Vec<String> {
    let care = Sample::new().session(-5).care();
    let missed = questions.iter().filter_map(|(asked, activity)| {
        let found = first(&care, language, asked);
        (found.as_deref() != Some(&format!("/can-i/{activity}")))
            .then(|| format!("{asked:?} is about {activity} and finds {found:?}"))
    });
    missed.collect()
}

fn is_enough(missed: usize, of: usize) -> bool {
    (of - missed) * 100 >= of * ENOUGH
}

#[test]
fn everyday_questions_find_their_activity_first_in_every_language() {
    let mut short = Vec::new();
    for language in Language::ALL {
        let questions = questions(language);
        assert_eq!(questions.len(), 150);
        let missed = misses(language, &questions);
        println!(
            "{}: {} of 150 missed\n  {}",
            language.tag(),
            missed.len(),
            missed.join("\n  ")
        );
        if !is_enough(missed.len(), questions.len()) {
            short.push(language.tag());
        }
    }
    assert!(short.is_empty(), "too many are missed in {short:?}");
}

/// Holds the test above to its word: with the answers of other questions, hardly any is right.
#[test]
fn questions_with_the_answers_of_others_are_missed() {
    for language in Language::ALL {
        let right = questions(language);
        let others = right.iter().cycle().skip(right.len() / 2);
        let moved: Vec<_> = right
            .iter()
            .zip(others)
            .map(|((asked, _), (_, activity))| (*asked, *activity))
            .collect();
        let missed = misses(language, &moved).len();
        assert!(
            missed > moved.len() / 2 && !is_enough(missed, moved.len()),
            "{}: {missed}",
            language.tag()
        );
    }
}
