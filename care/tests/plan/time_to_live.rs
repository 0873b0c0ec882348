//! How long a push service may keep a message: TTL = min(expiry, next quiet start) − now.

use crate::build::{in_utc, living_in, quiet, tz, utc};
use care::plan::{Local, Sending, sending};
use chrono::Duration;

fn ttl(now: &str, expires: &str) -> Duration {
    match sending(utc(now), utc(expires), in_utc()) {
        Sending::Now { ttl } => ttl,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_message_lives_no_longer_than_its_use() {
    assert_eq!(ttl("2026-03-10 09:00", "2026-03-10 20:00"), Duration::hours(11));
}

#[test]
fn a_message_does_not_live_into_quiet_hours() {
    assert_eq!(ttl("2026-03-10 09:00", "2026-03-12 20:00"), Duration::hours(12));
    assert_eq!(ttl("2026-03-10 20:59", "2026-03-12 20:00"), Duration::minutes(1));
}

#[test]
fn without_quiet_hours_only_its_use_ends_it() {
    let local = Local {
        quiet: quiet("00:00", "00:00"),
        ..in_utc()
    };
    let sent = sending(utc("2026-03-10 09:00"), utc("2026-03-12 20:00"), local);
    assert_eq!(
        sent,
        Sending::Now {
            ttl: Duration::hours(59)
        }
    );
}

#[test]
fn a_late_dispatcher_waits_for_the_end_of_quiet() {
    let sent = sending(utc("2026-03-10 21:00"), utc("2026-03-12 20:00"), in_utc());
    assert_eq!(sent, Sending::Wait(utc("2026-03-11 08:00")));
}

#[test]
fn a_late_dispatcher_drops_what_ends_before_quiet_does() {
    assert_eq!(
        sending(utc("2026-03-10 21:00"), utc("2026-03-11 08:00"), in_utc()),
        Sending::Expired
    );
    assert_eq!(
        sending(utc("2026-03-10 12:00"), utc("2026-03-10 12:00"), in_utc()),
        Sending::Expired
    );
}

#[test]
fn quiet_that_begins_on_the_second_pass_of_an_hour_ends_the_message_there() {
    // Cairo goes from 24:00 back to 23:00 on Thursday; quiet begins at 23:30, and again an hour later.
    let cairo = Local {
        zone: tz("Africa/Cairo"),
        quiet: quiet("23:30", "23:50"),
    };
    let between = utc("2026-10-29 20:55");
    let Sending::Now { ttl } = sending(between, utc("2026-10-31 12:00"), cairo) else {
        panic!("awake at 23:55")
    };
    assert_eq!(ttl, Duration::minutes(35));
}

#[test]
fn a_morning_after_clocks_went_forward_is_an_hour_shorter() {
    let sent = sending(
        utc("2026-03-29 06:00"),
        utc("2026-03-31 12:00"),
        living_in("Europe/Madrid"),
    );
    assert_eq!(
        sent,
        Sending::Now {
            ttl: Duration::hours(13)
        }
    );
}
