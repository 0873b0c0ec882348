//! A protocol is republished in the middle of a course.

use crate::{
    build::{RuleBuilder, activity, course, day, in_utc, protocol, rule, utc, wall},
    storage::{RowState, Storage},
};
use care::{
    course::Course,
    plan::{SkipReason, tightened},
};

fn running_on(rule: RuleBuilder) -> [Course; 1] {
    [course(&protocol().rule(rule).done()).held("2026-03-01").open()]
}

#[test]
fn protocol_republished_mid_course_moves_what_is_unsent() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&running_on(rule("rinse").each(4)), utc("2026-03-01 12:00"));
    patient.replan(&running_on(rule("rinse").each(6).at("10:00")), utc("2026-03-02 12:00"));
    assert_eq!(patient.planned(), [("rinse", wall("2026-03-07 10:00"))]);
    assert_eq!(patient.rows.len(), 1, "the same key is the same reminder");
}

#[test]
fn protocol_republished_mid_course_never_repeats_what_was_accepted() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&running_on(rule("rinse").each(4)), utc("2026-03-01 12:00"));
    patient.pass_until(utc("2026-03-05 12:00"));
    patient.replan(&running_on(rule("rinse").each(6)), utc("2026-03-05 12:00"));
    patient.pass_until(utc("2026-03-20 12:00"));
    assert_eq!(patient.heard(), [("rinse", wall("2026-03-05 09:00"))]);
}

#[test]
fn a_rule_that_a_new_version_drops_is_withdrawn() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&running_on(rule("rinse").each(4)), utc("2026-03-01 12:00"));
    patient.replan(&running_on(rule("shampoo").each(7)), utc("2026-03-02 12:00"));
    assert_eq!(patient.states("rinse"), [&RowState::Withdrawn]);
    assert_eq!(patient.planned(), [("shampoo", wall("2026-03-08 09:00"))]);
}

#[test]
fn a_rule_that_a_new_version_adds_too_late_is_recorded_not_sent() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&running_on(rule("shampoo").each(7)), utc("2026-03-01 12:00"));
    patient.replan(&running_on(rule("rinse").each(4)), utc("2026-03-06 12:00"));
    assert_eq!(patient.states("rinse"), [&RowState::Skipped(SkipReason::Past)]);
}

#[test]
fn tightening_what_was_open_is_named() {
    let from = |rinse, shampoo| {
        let activities = protocol()
            .activity(activity("rinse").yes_from(rinse))
            .activity(activity("shampoo").yes_from(shampoo));
        [course(&activities.done()).held("2026-03-01").open()]
    };
    let today = day("2026-03-06");
    assert_eq!(tightened(&from(4, 7), &from(6, 9), today), ["rinse"]);
    assert!(
        tightened(&from(4, 7), &from(5, 7), today).is_empty(),
        "open before and after"
    );
    assert!(tightened(&from(6, 7), &from(4, 7), today).is_empty(), "loosened");
}

#[test]
fn a_booking_that_closes_what_was_open_is_named_too() {
    let alcohol = protocol()
        .activity(activity("alcohol").yes_from(2).closed_before(3))
        .done();
    let before = [course(&alcohol).held("2026-03-01").open()];
    let after = [course(&alcohol).held("2026-03-01").planned("2026-03-12").open()];
    assert_eq!(tightened(&before, &after, day("2026-03-10")), ["alcohol"]);
}
