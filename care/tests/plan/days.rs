//! Days first, instants after.

use crate::{
    build::{course, day, living_in, protocol, rule, tz, utc, wall},
    storage::Storage,
};
use care::{
    plan::{Moment, moment},
    protocol::Protocol,
    zone,
};
use std::sync::Arc;

fn rinse_and_shampoo() -> Arc<Protocol> {
    protocol()
        .rule(rule("rinse").each(4))
        .rule(rule("shampoo").each(7))
        .done()
}

#[test]
fn day_0_is_the_day_of_the_session_where_it_is_held() {
    let courses = [course(&protocol().done())
        .held("2026-03-01")
        .starting("23:30", "Pacific/Auckland")
        .open()];
    assert!(matches!(
        moment(&courses, day("2026-03-01")),
        Moment::After { day: 0, .. }
    ));
    assert!(matches!(
        moment(&courses, day("2026-03-04")),
        Moment::After { day: 3, .. }
    ));
}

#[test]
fn only_the_start_of_a_session_uses_its_own_zone() {
    let courses = [course(&rinse_and_shampoo())
        .held("2026-03-01")
        .starting("10:00", "Asia/Tokyo")
        .open()];
    assert_eq!(courses[0].sessions[0].starts_at(), utc("2026-03-01 01:00"));

    let mut patient = Storage::new(living_in("Europe/Madrid"));
    patient.replan(&courses, utc("2026-03-01 12:00"));
    assert_eq!(
        patient.planned(),
        [
            ("rinse", wall("2026-03-05 09:00")),
            ("shampoo", wall("2026-03-08 09:00"))
        ]
    );
}

#[test]
fn today_is_the_day_on_the_patients_wall() {
    let evening = utc("2026-03-01 23:30");
    assert_eq!(zone::day(evening, tz("Asia/Tokyo")), day("2026-03-02"));
    assert_eq!(zone::day(evening, tz("Europe/London")), day("2026-03-01"));
    assert_eq!(zone::day(evening, tz("America/Los_Angeles")), day("2026-03-01"));
}

#[test]
fn zone_changed_mid_course_replans_what_is_unsent() {
    let courses = [course(&rinse_and_shampoo()).held("2026-03-01").open()];
    let mut patient = Storage::new(living_in("Europe/Madrid"));
    patient.replan(&courses, utc("2026-03-01 12:00"));
    patient.pass_until(utc("2026-03-06 00:00"));

    patient.local = living_in("America/New_York");
    patient.replan(&courses, utc("2026-03-06 00:00"));
    assert_eq!(patient.planned(), [("shampoo", wall("2026-03-08 09:00"))]);
    // Clocks went forward there that night: 09:00 is 13:00 UTC already.
    assert_eq!(patient.next_due(), Some(utc("2026-03-08 13:00")));
}

#[test]
fn zone_changed_mid_course_never_repeats_what_was_accepted() {
    let courses = [course(&rinse_and_shampoo()).held("2026-03-01").open()];
    let mut patient = Storage::new(living_in("Europe/Madrid"));
    patient.replan(&courses, utc("2026-03-01 12:00"));
    patient.pass_until(utc("2026-03-05 10:00"));
    assert_eq!(patient.accepted.len(), 1);

    // Westwards: nine o'clock comes a second time that day.
    patient.local = living_in("America/New_York");
    patient.replan(&courses, utc("2026-03-05 10:00"));
    patient.pass_until(utc("2026-03-05 23:00"));
    assert_eq!(patient.accepted.len(), 1);
}

#[test]
fn zone_changed_past_a_reminders_hour_folds_it_into_the_notice() {
    let courses = [course(&rinse_and_shampoo()).held("2026-03-01").open()];
    let mut patient = Storage::new(living_in("Europe/Madrid"));
    patient.replan(&courses, utc("2026-03-01 12:00"));

    // 07:00 in Madrid, and 11:30 in Delhi: nine o'clock was skipped on the way.
    patient.local = living_in("Asia/Kolkata");
    patient.replan(&courses, utc("2026-03-05 06:00"));
    assert_eq!(
        patient.planned(),
        [
            ("rinse", wall("2026-03-05 11:40")),
            ("shampoo", wall("2026-03-08 09:00"))
        ]
    );
}
