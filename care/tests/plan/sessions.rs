//! Held, confirmed late, cancelled.

use crate::{
    build::{activity, course, day, in_utc, protocol, rule, utc, wall},
    storage::Storage,
};
use care::{
    plan::{Moment, Status, answer, fingerprint, moment},
    protocol::Protocol,
};
use std::sync::Arc;

fn aftercare() -> Arc<Protocol> {
    protocol()
        .activity(activity("rinse").yes_from(4))
        .rule(rule("prepare").before_next(1).at("17:00").until(0, "20:30"))
        .rule(rule("first_evening").each(0).at("19:00").until(0, "20:45"))
        .rule(rule("rinse_unlock").each(4))
        .done()
}

#[test]
fn a_planned_session_whose_day_has_passed_counts_as_held() {
    let courses = [course(&aftercare()).planned("2026-03-01").open()];
    assert!(matches!(
        moment(&courses, day("2026-03-03")),
        Moment::After { number: 1, day: 2, .. }
    ));
    assert_eq!(
        answer(&courses, "rinse", day("2026-03-03")).unwrap().status,
        Status::NotYet
    );
}

#[test]
fn held_but_confirmed_late_changes_nothing() {
    let (unconfirmed, confirmed) = (
        [course(&aftercare()).planned("2026-03-01").open()],
        [course(&aftercare()).held("2026-03-01").open()],
    );
    let mut patient = Storage::new(in_utc());
    patient.replan(&unconfirmed, utc("2026-02-20 12:00"));
    patient.pass_until(utc("2026-03-03 12:00"));
    let before = patient.rows.clone();
    patient.replan(&confirmed, utc("2026-03-03 12:00"));
    assert_eq!(patient.rows, before);
    assert_eq!(fingerprint(&unconfirmed), fingerprint(&confirmed));
}

#[test]
fn held_on_another_day_and_confirmed_late_counts_from_the_day_it_was_held() {
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&aftercare()).planned("2026-03-01").open()],
        utc("2026-02-20 12:00"),
    );
    patient.pass_until(utc("2026-03-03 12:00"));
    // It took place a day later than planned. The first evening was spoken of, and is not again; the rinse moves.
    patient.replan(
        &[course(&aftercare()).held("2026-03-02").open()],
        utc("2026-03-03 12:00"),
    );
    assert_eq!(
        patient.heard().last(),
        Some(&("first_evening", wall("2026-03-01 19:00")))
    );
    assert_eq!(patient.planned(), [("rinse_unlock", wall("2026-03-06 09:00"))]);
}

#[test]
fn a_session_that_did_not_take_place_takes_its_aftercare_along() {
    let courses = [course(&aftercare()).cancelled("2026-03-01").open()];
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&aftercare()).planned("2026-03-01").open()],
        utc("2026-02-20 12:00"),
    );
    patient.pass_until(utc("2026-03-02 12:00"));
    patient.replan(&courses, utc("2026-03-02 12:00"));
    assert_eq!(patient.planned(), []);
    assert_eq!(
        answer(&courses, "rinse", day("2026-03-02")).unwrap().status,
        Status::Yes
    );
}

#[test]
fn undoing_a_cancellation_brings_its_reminders_back() {
    let (booked, cancelled) = (
        [course(&aftercare()).planned("2026-03-10").open()],
        [course(&aftercare()).cancelled("2026-03-10").open()],
    );
    let mut patient = Storage::new(in_utc());
    patient.replan(&booked, utc("2026-02-20 12:00"));
    let before = patient.rows.clone();
    patient.replan(&cancelled, utc("2026-02-20 13:00"));
    assert_eq!(patient.planned(), []);
    patient.replan(&booked, utc("2026-02-20 14:00"));
    assert_eq!(patient.rows, before);
}

#[test]
fn course_cancelled_silences_what_was_planned_and_lets_held_sessions_heal() {
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&aftercare()).held("2026-03-01").planned("2026-03-15").open()],
        utc("2026-03-01 12:00"),
    );
    patient.pass_until(utc("2026-03-02 12:00"));

    let given_up = [course(&aftercare())
        .held("2026-03-01")
        .cancelled("2026-03-15")
        .given_up()];
    patient.replan(&given_up, utc("2026-03-02 12:00"));
    assert_eq!(patient.planned(), [("rinse_unlock", wall("2026-03-05 09:00"))]);
    assert_eq!(
        answer(&given_up, "rinse", day("2026-03-03")).unwrap().status,
        Status::NotYet
    );
}

#[test]
fn course_cancelled_before_its_first_session_says_nothing_any_more() {
    let given_up = [course(&aftercare()).cancelled("2026-03-15").given_up()];
    assert!(answer(&given_up, "rinse", day("2026-03-15")).is_none());
    assert!(matches!(moment(&given_up, day("2026-03-15")), Moment::Unbooked));
    let mut patient = Storage::new(in_utc());
    patient.replan(&given_up, utc("2026-03-02 12:00"));
    assert_eq!(patient.rows.len(), 0);
}

#[test]
fn a_reminder_of_each_session_dies_when_a_later_session_falls_on_or_before_its_day() {
    let mut patient = Storage::new(in_utc());
    for (second, survives) in [("2026-03-04", false), ("2026-03-05", false), ("2026-03-06", true)] {
        patient.replan(
            &[course(&aftercare()).held("2026-03-01").planned(second).open()],
            utc("2026-03-01 12:00"),
        );
        assert_eq!(
            patient.planned().contains(&("rinse_unlock", wall("2026-03-05 09:00"))),
            survives,
            "session on {second}"
        );
    }
}
