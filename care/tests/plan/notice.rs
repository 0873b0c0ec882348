//! "Your plan changed": waits for further changes, is silent about a net change of nothing.

use crate::build::{course, in_utc, protocol, utc};
use care::{
    course::Course,
    plan::{NOTICE_WAIT, fingerprint, notice_due},
};
use chrono::Duration;

fn two(first: &str, second: &str) -> [Course; 1] {
    [course(&protocol().done()).held(first).planned(second).open()]
}

#[test]
fn a_notice_waits_ten_minutes() {
    assert_eq!(NOTICE_WAIT, Duration::minutes(10));
    assert_eq!(notice_due(utc("2026-03-10 12:00"), in_utc()), utc("2026-03-10 12:10"));
}

#[test]
fn a_notice_goes_on_a_whole_minute_so_that_one_push_can_carry_it() {
    let now = utc("2026-03-10 12:00") + Duration::milliseconds(1);
    assert_eq!(notice_due(now, in_utc()), utc("2026-03-10 12:11"));
}

#[test]
fn a_move_of_the_day_or_of_the_hour_is_a_change() {
    let before = two("2026-03-01", "2026-03-15");
    assert_ne!(fingerprint(&before), fingerprint(&two("2026-03-01", "2026-03-16")));
    let earlier = [course(&protocol().done())
        .held("2026-03-01")
        .planned("2026-03-15")
        .starting("09:00", "UTC")
        .open()];
    assert_ne!(fingerprint(&before), fingerprint(&earlier));
}

#[test]
fn a_session_cancelled_or_added_is_a_change() {
    let before = two("2026-03-01", "2026-03-15");
    assert_ne!(
        fingerprint(&before),
        fingerprint(&[course(&protocol().done())
            .held("2026-03-01")
            .cancelled("2026-03-15")
            .open()])
    );
}

#[test]
fn a_session_cancelled_and_booked_again_for_the_same_hour_is_no_change() {
    let again = [course(&protocol().done())
        .held("2026-03-01")
        .cancelled("2026-03-15")
        .planned("2026-03-15")
        .open()];
    assert_eq!(fingerprint(&two("2026-03-01", "2026-03-15")), fingerprint(&again));
}

#[test]
fn the_order_of_rows_is_no_change() {
    let one = course(&protocol().done())
        .held("2026-03-01")
        .planned("2026-03-15")
        .open();
    let mut turned = one.clone();
    turned.sessions.reverse();
    assert_eq!(fingerprint(&[one]), fingerprint(&[turned]));
}

#[test]
fn the_same_hours_with_the_courses_exchanged_are_a_change() {
    use care::protocol::Treatment::{Density, ScarCamouflage};
    let pair = |first, second| {
        [
            course(&protocol().done()).treatment(first).planned("2026-03-01").open(),
            course(&protocol().done())
                .treatment(second)
                .number(2)
                .planned("2026-03-15")
                .open(),
        ]
    };
    assert_ne!(
        fingerprint(&pair(Density, ScarCamouflage)),
        fingerprint(&pair(ScarCamouflage, Density))
    );
}
