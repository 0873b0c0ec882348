//! Wall times that a clock change skips or repeats. Examples for people; the property tests try every zone.

use crate::build::{quiet, tz, utc, wall};
use care::{
    plan::{Local, Sending, sending, timing},
    zone::{QuietHours, instant},
};
use chrono::{DateTime, Utc};

fn madrid(quiet: QuietHours) -> Local {
    Local {
        zone: tz("Europe/Madrid"),
        quiet,
    }
}

fn goes(local: Local, due: &str, expires: &str) -> Option<DateTime<Utc>> {
    timing(wall(due), wall(expires), None, local).map(|timing| timing.due)
}

#[test]
fn a_skipped_wall_time_moves_to_the_first_valid_minute() {
    // 02:00 becomes 03:00 in Madrid.
    assert_eq!(
        instant(wall("2026-03-29 02:30"), tz("Europe/Madrid")),
        utc("2026-03-29 01:00")
    );
    // Half an hour only on Lord Howe Island.
    assert_eq!(
        instant(wall("2026-10-04 02:10"), tz("Australia/Lord_Howe")),
        utc("2026-10-03 15:30")
    );
    // Midnight itself is skipped in Havana: the day begins at one.
    assert_eq!(
        instant(wall("2026-03-08 00:00"), tz("America/Havana")),
        utc("2026-03-08 05:00")
    );
    // The last hour of a Saturday is skipped in Nuuk: the first valid minute is the next day's.
    assert_eq!(
        instant(wall("2026-03-28 23:30"), tz("America/Nuuk")),
        utc("2026-03-29 01:00")
    );
}

#[test]
fn a_repeated_wall_time_takes_the_first() {
    assert_eq!(
        instant(wall("2026-10-25 02:30"), tz("Europe/Madrid")),
        utc("2026-10-25 00:30")
    );
    assert_eq!(
        goes(madrid(quiet("00:00", "00:00")), "2026-10-25 02:30", "2026-10-25 20:00"),
        Some(utc("2026-10-25 00:30"))
    );
}

#[test]
fn quiet_hours_apply_after_a_skipped_time_has_moved() {
    // 02:30 is awake here, 03:00 is not.
    let odd = madrid(quiet("03:00", "08:00"));
    assert_eq!(
        goes(odd, "2026-03-29 02:30", "2026-03-29 20:00"),
        Some(utc("2026-03-29 06:00"))
    );
    assert_eq!(
        goes(odd, "2026-03-28 02:30", "2026-03-28 20:00"),
        Some(utc("2026-03-28 01:30"))
    );
}

#[test]
fn quiet_that_ends_in_a_skipped_hour_ends_with_it() {
    assert_eq!(
        goes(madrid(quiet("21:00", "02:30")), "2026-03-28 23:00", "2026-03-29 20:00"),
        Some(utc("2026-03-29 01:00"))
    );
}

#[test]
fn the_last_minute_before_quiet_is_a_real_minute() {
    // In Nuuk 23:00 to 24:00 is skipped that Saturday, and quiet would begin at 23:30: the last minute before is 22:59.
    let nuuk = Local {
        zone: tz("America/Nuuk"),
        quiet: quiet("23:30", "08:00"),
    };
    assert_eq!(
        goes(nuuk, "2026-03-28 23:40", "2026-03-29 07:00"),
        None,
        "moved to Sunday, when quiet began the day before"
    );
    let longer = Local {
        zone: tz("Europe/Madrid"),
        quiet: quiet("02:30", "08:00"),
    };
    assert_eq!(
        goes(longer, "2026-03-29 04:00", "2026-03-29 07:00"),
        Some(utc("2026-03-29 00:59"))
    );
}

#[test]
fn a_night_of_25_hours_is_quiet_to_its_end() {
    let local = madrid(quiet("21:00", "08:00"));
    assert_eq!(
        goes(local, "2026-10-24 22:00", "2026-10-25 20:00"),
        Some(utc("2026-10-25 07:00"))
    );
    let second_pass = utc("2026-10-25 01:30");
    assert_eq!(
        sending(second_pass, utc("2026-10-25 12:00"), local),
        Sending::Wait(utc("2026-10-25 07:00"))
    );
}

#[test]
fn nine_o_clock_is_nine_o_clock_on_both_sides_of_a_change() {
    let local = madrid(quiet("21:00", "08:00"));
    assert_eq!(
        goes(local, "2026-03-28 09:00", "2026-03-28 20:00"),
        Some(utc("2026-03-28 08:00"))
    );
    assert_eq!(
        goes(local, "2026-03-29 09:00", "2026-03-29 20:00"),
        Some(utc("2026-03-29 07:00"))
    );
}
