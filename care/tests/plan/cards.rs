//! Today's card.

use crate::build::{activity, course, day, protocol};
use care::{
    course::Course,
    plan::{Answer, Moment, Today, today},
    protocol::{AlwaysAnswer, Protocol},
};
use std::sync::Arc;

fn scalp() -> Arc<Protocol> {
    protocol()
        .stage("fresh", 0, Some(1))
        .stage("settling", 2, Some(3))
        .stage("later", 4, None)
        .activity(activity("hat").good().order(1))
        .activity(activity("rinse").good().careful_from(4).yes_from(7).order(2))
        .activity(activity("swim").yes_from(28).order(3))
        .activity(activity("shampoo").yes_from(7).order(4))
        .activity(activity("razor").always(AlwaysAnswer::Never).order(5))
        .done()
}

fn treated() -> [Course; 1] {
    [course(&scalp()).held("2026-03-01").planned("2026-05-01").open()]
}

fn keys<'a>(answers: &[Answer<'a>]) -> Vec<&'a str> {
    answers.iter().map(|answer| answer.activity.key.as_str()).collect()
}

#[test]
fn the_stage_is_that_of_the_days_since_the_latest_session() {
    let courses = treated();
    let stage = |date| match today(&courses, day(date)).moment {
        Moment::After { stage, number, .. } => (stage.unwrap().key.clone(), number),
        other => panic!("{other:?}"),
    };
    assert_eq!(stage("2026-03-02"), ("fresh".into(), 1));
    assert_eq!(stage("2026-03-03"), ("settling".into(), 1));
    assert_eq!(stage("2026-04-30"), ("later".into(), 1));
    assert_eq!(stage("2026-05-01"), ("fresh".into(), 2));
}

#[test]
fn before_the_first_session_it_counts_the_days_to_prepare() {
    let courses = [course(&scalp()).planned("2026-03-10").open()];
    assert!(matches!(
        today(&courses, day("2026-03-07")).moment,
        Moment::Before { days: 3, .. }
    ));
    assert!(matches!(today(&[], day("2026-03-07")).moment, Moment::Unbooked));
}

#[test]
fn good_lists_what_is_allowed_and_worth_a_line() {
    let courses = treated();
    assert_eq!(keys(&today(&courses, day("2026-03-04")).good), ["hat"]);
    assert_eq!(keys(&today(&courses, day("2026-03-05")).good), ["hat", "rinse"]);
}

#[test]
fn opened_names_what_became_allowed_today_and_only_today() {
    let courses = treated();
    assert_eq!(keys(&today(&courses, day("2026-03-05")).opened), ["rinse"]);
    // From careful to free is no opening.
    assert_eq!(keys(&today(&courses, day("2026-03-08")).opened), ["shampoo"]);
    assert!(today(&courses, day("2026-03-09")).opened.is_empty());
}

#[test]
fn what_has_to_wait_is_listed_soonest_first_and_never_last() {
    let courses = treated();
    assert_eq!(
        keys(&today(&courses, day("2026-03-02")).not_yet),
        ["rinse", "shampoo", "swim", "razor"]
    );
}

#[test]
fn the_next_unlock_says_what_and_when() {
    let courses = treated();
    let Today { next_unlock, .. } = today(&courses, day("2026-03-05"));
    let unlock = next_unlock.expect("shampoo is ahead");
    assert_eq!(
        (unlock.answer.activity.key.as_str(), unlock.day),
        ("shampoo", day("2026-03-08"))
    );
    assert!(
        today(&courses, day("2026-04-15")).next_unlock.is_none(),
        "razor never opens"
    );
}

#[test]
fn the_next_session_may_be_today() {
    let courses = treated();
    let next = |date| today(&courses, day(date)).next_session.map(|(_, session)| session.day);
    assert_eq!(next("2026-05-01"), Some(day("2026-05-01")));
    assert_eq!(next("2026-05-02"), None);
}
