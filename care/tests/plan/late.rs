//! Already due when planned: folded into one notice while useful, else recorded as skipped. Nothing is ever sent late.

use crate::{
    build::{activity, built_in, course, in_utc, protocol, quiet, rule, utc, wall},
    storage::{RowState, Storage},
};
use care::{
    course::Course,
    plan::{Local, SkipReason},
    protocol::Treatment,
};

fn day_5_protocol() -> [Course; 1] {
    [course(&built_in(Treatment::Density)).held("2026-03-01").open()]
}

#[test]
fn patient_joins_on_day_5_and_hears_of_what_comes_not_of_what_has_passed() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&day_5_protocol(), utc("2026-03-06 12:00"));
    for rule in ["first_evening", "check_in_day_3", "pale_phase", "rinse_unlock"] {
        assert_eq!(patient.states(rule), [&RowState::Skipped(SkipReason::Past)], "{rule}");
    }
    patient.pass_until(utc("2026-03-09 00:00"));
    let heard: Vec<_> = patient.heard().into_iter().map(|(_, at)| at).collect();
    assert!(
        !heard.is_empty() && heard.iter().all(|at| *at == wall("2026-03-08 09:00")),
        "{heard:?}"
    );
}

#[test]
fn several_still_useful_fold_into_one_notice() {
    let twice = protocol()
        .rule(rule("photo").each(3).until(2, "20:00"))
        .rule(rule("rinse").each(4).at("07:30").until(1, "20:00"));
    let courses = [course(&twice.done()).held("2026-03-01").open()];
    let mut patient = Storage::new(in_utc());
    patient.replan(&courses, utc("2026-03-05 12:00"));
    assert_eq!(
        patient.planned(),
        [("photo", wall("2026-03-05 12:10")), ("rinse", wall("2026-03-05 12:10"))]
    );
}

#[test]
fn a_late_booking_folds_what_it_is_late_for() {
    let before = protocol()
        .rule(rule("skin_check").before_next(2).until(1, "12:00"))
        .done();
    let mut patient = Storage::new(in_utc());
    patient.replan(&[course(&before).planned("2026-03-10").open()], utc("2026-03-09 10:00"));
    assert_eq!(patient.planned(), [("skin_check", wall("2026-03-09 10:10"))]);
}

#[test]
fn a_notice_that_would_come_after_the_use_is_not_sent() {
    let before = protocol()
        .rule(rule("skin_check").before_next(2).until(1, "12:00"))
        .done();
    let mut patient = Storage::new(in_utc());
    patient.replan(&[course(&before).planned("2026-03-10").open()], utc("2026-03-09 11:55"));
    assert_eq!(patient.states("skin_check"), [&RowState::Skipped(SkipReason::Past)]);
}

#[test]
fn a_second_change_does_not_put_the_notice_off() {
    let before = protocol()
        .rule(rule("skin_check").before_next(2).until(1, "12:00"))
        .done();
    let courses = [course(&before).planned("2026-03-10").open()];
    let mut patient = Storage::new(in_utc());
    patient.replan(&courses, utc("2026-03-09 10:00"));
    patient.replan(&courses, utc("2026-03-09 10:05"));
    assert_eq!(patient.planned(), [("skin_check", wall("2026-03-09 10:10"))]);
}

#[test]
fn what_is_due_this_minute_is_not_put_off_by_a_change() {
    let courses = [course(&protocol().rule(rule("rinse").each(4)).done())
        .held("2026-03-01")
        .open()];
    let mut patient = Storage::new(in_utc());
    patient.replan(&courses, utc("2026-03-01 12:00"));
    patient.replan(&courses, utc("2026-03-05 09:00"));
    patient.dispatch(utc("2026-03-05 09:00"));
    assert_eq!(patient.heard(), [("rinse", wall("2026-03-05 09:00"))]);
}

#[test]
fn a_waiting_notice_moves_out_of_the_quiet_hours_of_a_new_zone() {
    let courses = [course(&protocol().rule(rule("photo").each(3).until(3, "20:00")).done())
        .held("2026-03-01")
        .open()];
    let mut patient = Storage::new(in_utc());
    patient.replan(&courses, utc("2026-03-05 15:00"));
    assert_eq!(patient.next_due(), Some(utc("2026-03-05 15:10")));
    // Nine hours east it is night: the notice that waits must not ring there.
    patient.local = Local {
        zone: crate::build::tz("Asia/Tokyo"),
        quiet: quiet("21:00", "08:00"),
    };
    patient.replan(&courses, utc("2026-03-05 15:02"));
    assert_eq!(patient.planned(), [("photo", wall("2026-03-06 08:00"))]);
}

#[test]
fn a_dispatcher_that_was_down_sends_nothing_after_its_use() {
    let courses = [course(&protocol().rule(rule("rinse").each(4)).done())
        .held("2026-03-01")
        .open()];
    let mut patient = Storage::new(in_utc());
    patient.replan(&courses, utc("2026-03-01 12:00"));
    patient.dispatch(utc("2026-03-05 20:00"));
    assert_eq!(patient.heard(), []);
    assert_eq!(patient.states("rinse"), [&RowState::Expired]);
}

/// Alcohol opens two days after the session of the 1st and closes three days before the next, on the 8th.
fn alcohol_until_the_7th(rule: crate::build::RuleBuilder) -> [Course; 1] {
    let alcohol = activity("alcohol").yes_from(2).closed_before(3);
    let protocol = protocol().activity(alcohol).rule(rule.about("alcohol")).done();
    [course(&protocol).held("2026-03-01").planned("2026-03-11").open()]
}

#[test]
fn what_is_closed_again_when_quiet_hours_end_is_not_told() {
    let told = |day| {
        let mut patient = Storage::new(in_utc());
        let in_the_evening = rule("alcohol").each(day).at("21:30").until(1, "20:00");
        patient.replan(&alcohol_until_the_7th(in_the_evening), utc("2026-03-02 12:00"));
        patient.planned()[0].1
    };
    assert_eq!(told(5), wall("2026-03-07 08:00"));
    assert_eq!(told(6), wall("2026-03-18 08:00"), "only after the next session");
}

#[test]
fn what_is_closed_again_when_the_notice_goes_is_not_told() {
    let told = |now| {
        let mut patient = Storage::new(in_utc());
        let useful = rule("alcohol").each(6).until(3, "20:00");
        patient.replan(&alcohol_until_the_7th(useful), utc(now));
        patient.planned()[0].1
    };
    assert_eq!(told("2026-03-07 12:00"), wall("2026-03-07 12:10"));
    assert_eq!(
        told("2026-03-08 12:00"),
        wall("2026-03-17 09:00"),
        "only after the next session"
    );
}
