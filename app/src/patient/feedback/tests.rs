use super::*;
use crate::{
    patient::sample::{Sample, telling},
    words::{Language, words},
};
use care::{
    check_in::{Answers, Reason, Swelling, YesNo, normal, triage},
    ids::{CheckInId, PatientId, ReviewId},
};
use leptos::prelude::*;

fn check_in(sample: &Sample, answers: Answers) -> CheckIn {
    let care = sample.care();
    let session = care.courses[0].sessions.last().unwrap();
    CheckIn {
        id: CheckInId::from_u128(1),
        patient: PatientId::from_u128(1),
        asked: None,
        session: session.id,
        day: 5,
        local_day: care.today,
        answers,
        question: String::new(),
        triage: triage(&answers, normal(None, 5)),
        sent_at: care.now,
        waiting_since: Some(care.now),
        assigned_to: None,
        claim: None,
        reviews: Vec::new(),
    }
}

fn told(answers: Answers) -> Told {
    let sample = Sample::new().session(-5);
    Told::of(telling(&sample.care()), &check_in(&sample, answers))
}

#[test]
fn red_says_call_now_and_what_to_tell() {
    let told = told(Answers {
        fever: YesNo::Yes,
        ..Answers::NOTHING
    });
    assert_eq!((told.level, told.title.as_str()), (Level::Red, "Get medical care now"));
    assert!(
        !told.numbers.is_empty() && told.numbers.iter().all(|(_, href)| href.starts_with("tel:")),
        "{told:?}"
    );
    assert!(
        told.tell[0].contains("Shaved look") && told.tell[0].contains("5 days ago"),
        "{told:?}"
    );
    assert!(told.tell[1].contains("Fever"), "{told:?}");
}

#[test]
fn amber_repeats_the_promise_and_that_nobody_watches_at_night() {
    let told = told(Answers {
        swelling: Swelling::Clear,
        ..Answers::NOTHING
    });
    assert_eq!(told.level, Level::Amber);
    assert!(
        told.lines[0].contains("Harbour Clinic promises an answer within"),
        "{told:?}"
    );
    let html = view(words(Language::English), told, ().into_any()).to_html();
    assert!(html.contains("Nobody watches at night"), "{html}");
}

#[test]
fn green_is_never_the_end_of_it_somebody_still_looks() {
    let told = told(Answers::NOTHING);
    assert_eq!(told.level, Level::Green);
    assert!(told.lines[1].contains("still looks"), "{told:?}");
    assert!(told.waiting.is_some() && told.tell.is_empty());
}

#[test]
fn who_looked_and_when_is_told_and_words_among_colleagues_are_not() {
    let sample = Sample::new().session(-5);
    let care = sample.care();
    let review = |kind, words: &str| Review {
        id: ReviewId::from_u128(1),
        kind,
        words: words.to_owned(),
        angle: None,
        follow_up: None,
        colleague: None,
        by: "Olive".to_owned(),
        at: care.now,
    };
    let mut sent = check_in(&sample, Answers::NOTHING);
    sent.reviews = vec![
        review(ReviewKind::HandedOver, "Odd, have a look"),
        review(ReviewKind::Replied, "All well <b>"),
    ];
    let told = Told::of(telling(&care), &sent);
    assert_eq!(told.answers.len(), 1);
    assert!(told.answers[0].seen.starts_with("Seen by Olive, "), "{told:?}");
    let html = view(words(Language::English), told, ().into_any()).to_html();
    assert!(html.contains("All well &lt;b&gt;") && !html.contains("Odd"), "{html}");
}

#[test]
fn everything_has_its_words_in_every_language() {
    for words in Language::ALL.map(words) {
        for reason in Reason::ALL {
            assert!(words.find_of("reason", reason.key(), "").is_some(), "{reason:?}");
        }
        for level in Level::ALL {
            for kind in ["feedback-level", "review-level"] {
                assert!(words.find_of(kind, level.key(), "").is_some(), "{kind} {level:?}");
            }
            assert!(words.find_of("feedback", level.key(), "-title").is_some(), "{level:?}");
        }
    }
}
