//! A session moves: which reminders go again, which do not, which revive.

use crate::{
    build::{course, in_utc, protocol, rule, utc, wall},
    storage::{RowState, Storage},
};
use care::{
    course::Course,
    plan::{SkipReason, fingerprint},
    protocol::Protocol,
};
use std::sync::Arc;

fn around_a_session() -> Arc<Protocol> {
    protocol()
        .rule(rule("skin_check").before_next(2).until(1, "12:00"))
        .rule(rule("prepare").before_next(1).at("17:00").until(0, "20:30"))
        .rule(rule("first_evening").each(0).at("19:00").until(0, "20:45"))
        .rule(rule("rinse_unlock").each(4))
        .rule(rule("check_in_day_3").each(3).until(1, "20:00"))
        .done()
}

fn session_on(day: &str) -> [Course; 1] {
    [course(&around_a_session()).planned(day).open()]
}

#[test]
fn session_moved_to_yesterday_folds_what_is_still_useful_and_skips_the_rest() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 12:00"));
    patient.replan(&session_on("2026-03-04"), utc("2026-03-05 12:00"));
    assert_eq!(
        patient.planned(),
        [
            ("check_in_day_3", wall("2026-03-07 09:00")),
            ("rinse_unlock", wall("2026-03-08 09:00"))
        ]
    );
    let past = RowState::Skipped(SkipReason::Past);
    for rule in ["skin_check", "prepare", "first_evening"] {
        assert_eq!(patient.states(rule), [&past, &RowState::Withdrawn], "{rule}");
    }
}

#[test]
fn session_moved_further_back_folds_its_check_in_into_the_notice() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 12:00"));
    // It was held on 28 February: day 5. The check-in of day 3 was useful until day 4.
    patient.replan(&session_on("2026-02-28"), utc("2026-03-04 12:00"));
    assert_eq!(
        patient.planned(),
        [
            ("check_in_day_3", wall("2026-03-04 12:10")),
            ("rinse_unlock", wall("2026-03-04 12:10"))
        ]
    );
}

#[test]
fn after_a_move_reminders_before_a_session_go_again() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 12:00"));
    patient.pass_until(utc("2026-03-09 18:00"));
    assert_eq!(
        patient.heard(),
        [
            ("skin_check", wall("2026-03-08 09:00")),
            ("prepare", wall("2026-03-09 17:00"))
        ]
    );

    patient.replan(&session_on("2026-03-20"), utc("2026-03-09 18:00"));
    patient.pass_until(utc("2026-03-19 18:00"));
    assert_eq!(
        patient.heard()[2..],
        [
            ("skin_check", wall("2026-03-18 09:00")),
            ("prepare", wall("2026-03-19 17:00"))
        ]
    );
}

#[test]
fn after_a_move_reminders_after_a_session_do_not_go_again() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 12:00"));
    patient.pass_until(utc("2026-03-10 20:00"));
    assert_eq!(
        patient.heard().last(),
        Some(&("first_evening", wall("2026-03-10 19:00")))
    );

    // It had not taken place after all, and is held two days later.
    patient.replan(&session_on("2026-03-12"), utc("2026-03-11 12:00"));
    patient.pass_until(utc("2026-04-01 00:00"));
    let evenings = patient
        .heard()
        .iter()
        .filter(|(rule, _)| *rule == "first_evening")
        .count();
    assert_eq!(evenings, 1);
}

#[test]
fn accepted_is_final_for_a_session_moved_away_and_back() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 12:00"));
    patient.pass_until(utc("2026-03-08 12:00"));
    assert_eq!(patient.heard(), [("skin_check", wall("2026-03-08 09:00"))]);

    patient.replan(&session_on("2026-03-20"), utc("2026-03-08 12:00"));
    patient.replan(&session_on("2026-03-10"), utc("2026-03-08 12:30"));
    patient.pass_until(utc("2026-03-10 00:00"));
    assert_eq!(
        patient.heard(),
        [
            ("skin_check", wall("2026-03-08 09:00")),
            ("prepare", wall("2026-03-09 17:00"))
        ]
    );
}

#[test]
fn withdrawn_reminders_revive_when_the_session_comes_back() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 12:00"));
    let planned = patient.planned().len();
    patient.replan(&session_on("2026-03-20"), utc("2026-03-01 13:00"));
    assert_eq!(patient.states("prepare"), [&RowState::Withdrawn, &RowState::Planned]);
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 14:00"));
    assert_eq!(patient.states("prepare"), [&RowState::Planned, &RowState::Withdrawn]);
    assert_eq!(patient.planned().len(), planned);
}

#[test]
fn skipped_reminders_revive_when_they_are_due_again() {
    let mut patient = Storage::new(in_utc());
    // Booked at noon for the same day: yesterday's rules have passed.
    patient.replan(&session_on("2026-03-01"), utc("2026-03-01 12:00"));
    assert_eq!(patient.states("prepare"), [&RowState::Skipped(SkipReason::Past)]);
    patient.replan(&session_on("2026-03-09"), utc("2026-03-01 12:30"));
    assert!(patient.planned().contains(&("prepare", wall("2026-03-08 17:00"))));
}

#[test]
fn what_is_on_its_way_is_left_alone() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 12:00"));
    patient.pass_until(utc("2026-03-09 16:59"));
    patient.claim(utc("2026-03-09 17:00"));
    let wanted = patient.replan(&session_on("2026-03-10"), utc("2026-03-09 17:00"));
    assert!(wanted.iter().all(|wanted| wanted.identity.rule != "prepare"));
    assert_eq!(patient.states("prepare"), [&RowState::InFlight]);
}

#[test]
fn moving_there_and_back_is_a_net_change_of_nothing() {
    let (before, away, back) = (
        session_on("2026-03-10"),
        session_on("2026-03-20"),
        session_on("2026-03-10"),
    );
    assert_ne!(fingerprint(&before), fingerprint(&away));
    assert_eq!(fingerprint(&before), fingerprint(&back));
}

#[test]
fn what_comes_back_unsent_is_planned_anew_before_it_goes_again() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&session_on("2026-03-10"), utc("2026-03-01 12:00"));
    patient.pass_until(utc("2026-03-09 16:59"));
    patient.claim(utc("2026-03-09 17:00"));
    patient.replan(&session_on("2026-03-20"), utc("2026-03-09 17:01"));
    patient.lose_leases();
    patient.replan(&session_on("2026-03-20"), utc("2026-03-09 17:02"));
    assert_eq!(patient.states("prepare"), [&RowState::Withdrawn, &RowState::Planned]);
    assert_eq!(patient.planned()[1], ("prepare", wall("2026-03-19 17:00")));
}
