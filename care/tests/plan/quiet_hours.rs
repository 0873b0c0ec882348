//! No phone sounds in quiet hours, and nothing useful is lost to them if it can be said before or after.

use crate::{
    build::{course, in_utc, protocol, quiet, rule, tz, utc, wall},
    storage::{RowState, Storage},
};
use care::plan::{Local, SkipReason, notice_due, timing};
use chrono::{DateTime, Utc};

/// When a reminder of the session's own day goes, given its time and expiry, for a session at 10:00.
fn goes(local_time: &str, expires: (u32, &str)) -> Storage {
    let protocol = protocol()
        .rule(rule("note").each(0).at(local_time).until(expires.0, expires.1))
        .done();
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&protocol).planned("2026-03-10").open()],
        utc("2026-03-01 12:00"),
    );
    patient
}

#[test]
fn a_reminder_in_quiet_hours_goes_at_their_end() {
    assert_eq!(
        goes("07:00", (0, "20:00")).planned(),
        [("note", wall("2026-03-10 08:00"))]
    );
    assert_eq!(
        goes("22:00", (1, "20:00")).planned(),
        [("note", wall("2026-03-11 08:00"))]
    );
}

#[test]
fn quiet_hours_that_end_after_expiry_send_it_in_the_last_minute_before_them() {
    assert_eq!(
        goes("22:00", (1, "07:00")).planned(),
        [("note", wall("2026-03-10 20:59"))]
    );
    // The end of quiet is not within its use when that is up to, not including, that minute.
    assert_eq!(
        goes("22:00", (1, "08:00")).planned(),
        [("note", wall("2026-03-10 20:59"))]
    );
}

#[test]
fn the_last_minute_before_quiet_must_be_after_the_event() {
    let protocol = protocol()
        .rule(rule("note").each(0).at("22:00").until(0, "23:00"))
        .done();
    let mut patient = Storage::new(in_utc());
    let late_session = course(&protocol).planned("2026-03-10").starting("21:30", "UTC").open();
    patient.replan(&[late_session], utc("2026-03-01 12:00"));
    assert_eq!(patient.states("note"), [&RowState::Skipped(SkipReason::Quiet)]);
}

#[test]
fn a_reminder_before_a_session_may_always_go_before_quiet() {
    let protocol = protocol()
        .rule(rule("note").before_next(1).at("22:00").until(0, "23:00"))
        .done();
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&protocol).planned("2026-03-10").open()],
        utc("2026-03-01 12:00"),
    );
    assert_eq!(patient.planned(), [("note", wall("2026-03-09 20:59"))]);
}

#[test]
fn use_that_lies_wholly_in_the_small_hours_is_skipped_and_recorded() {
    // Before quiet would be the day before: not the same day.
    assert_eq!(
        goes("05:00", (0, "07:00")).states("note"),
        [&RowState::Skipped(SkipReason::Quiet)]
    );
}

#[test]
fn quiet_includes_its_first_minute_and_not_its_last() {
    assert_eq!(
        goes("08:00", (0, "20:00")).planned(),
        [("note", wall("2026-03-10 08:00"))]
    );
    assert_eq!(
        goes("20:59", (1, "20:00")).planned(),
        [("note", wall("2026-03-10 20:59"))]
    );
    assert_eq!(
        goes("21:00", (1, "20:00")).planned(),
        [("note", wall("2026-03-11 08:00"))]
    );
}

#[test]
fn no_hour_is_quiet_when_its_ends_are_equal() {
    let local = Local {
        quiet: quiet("00:00", "00:00"),
        ..in_utc()
    };
    let at = |text| timing(wall(text), wall("2026-03-11 20:00"), None, local).map(|timing| timing.due);
    assert_eq!(at("2026-03-10 03:00"), Some(utc("2026-03-10 03:00")));
}

#[test]
fn quiet_hours_are_those_where_the_patient_is() {
    let tokyo = Local {
        zone: tz("Asia/Tokyo"),
        ..in_utc()
    };
    let due: Option<DateTime<Utc>> =
        timing(wall("2026-03-10 22:00"), wall("2026-03-11 20:00"), None, tokyo).map(|timing| timing.due);
    assert_eq!(due, Some(utc("2026-03-10 23:00")));
}

#[test]
fn a_notice_that_arises_in_the_evening_waits_for_the_morning() {
    assert_eq!(notice_due(utc("2026-03-10 20:49"), in_utc()), utc("2026-03-10 20:59"));
    assert_eq!(notice_due(utc("2026-03-10 20:50"), in_utc()), utc("2026-03-11 08:00"));
}
