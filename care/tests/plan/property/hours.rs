//! One reminder, one night: at which instant does a phone sound?

use super::{
    any::{local, place_and_instant},
    broken::{looking_away, loud},
    ensure, holds, is_caught, regressions,
};
use crate::oracle::wall_clock::{end_of_quiet, look, notice_at, quiet_at, quiet_before};
use care::plan::{self, Local, Sending};
use chrono::{DateTime, Duration, Utc};
use proptest::{prelude::*, test_runner::TestCaseResult};

type Send = fn(DateTime<Utc>, DateTime<Utc>, Local) -> Sending;

/// An instant at which something is about to be sent, and until when it is useful.
fn moment() -> impl Strategy<Value = (Local, DateTime<Utc>, DateTime<Utc>)> {
    (local(), place_and_instant(), 0..4 * 24 * 60_i64).prop_map(|(local, (zone, now), useful)| {
        let expires = now + Duration::minutes(useful) - Duration::minutes(30);
        (Local { zone, ..local }, now, expires)
    })
}

/// Nothing lives into quiet hours or beyond its use, and it lives as long as neither comes.
fn lives_as_long_as_it_may(now: DateTime<Utc>, expires: DateTime<Utc>, local: Local, sending: Send) -> TestCaseResult {
    let expected = if now >= expires {
        Sending::Expired
    } else if quiet_at(now, local) {
        let morning = end_of_quiet(now, local);
        if morning < expires {
            Sending::Wait(morning)
        } else {
            Sending::Expired
        }
    } else {
        let until = quiet_before(now, expires, local).unwrap_or(expires);
        Sending::Now {
            ttl: Duration::seconds((until - now).num_seconds().max(1)),
        }
    };
    let got = sending(now, expires, local);
    ensure(got == expected, || {
        format!("at {} ({now}): {got:?}, and not {expected:?}", look(now, local.zone))
    })
}

/// Reckons in hours since midnight, as if every day had 24.
fn ignorant_of_clock_changes(now: DateTime<Utc>, expires: DateTime<Utc>, local: Local) -> Sending {
    let shift = look(now, local.zone) - now.naive_utc();
    match plan::sending(
        now + shift,
        expires + shift,
        Local {
            zone: care::zone::Tz::UTC,
            ..local
        },
    ) {
        Sending::Wait(until) => Sending::Wait(until - shift),
        other => other,
    }
}

#[test]
fn a_message_lives_until_its_use_ends_or_quiet_begins() {
    holds(regressions!("sending"), &moment(), |(local, now, expires)| {
        lives_as_long_as_it_may(now, expires, local, plan::sending)
    });
    for broken in [looking_away, ignorant_of_clock_changes] as [Send; 2] {
        is_caught(&moment(), |(local, now, expires)| {
            lives_as_long_as_it_may(now, expires, local, broken)
        });
    }
}

type Notice = fn(DateTime<Utc>, Local) -> DateTime<Utc>;

fn waits_and_keeps_quiet(now: DateTime<Utc>, local: Local, notice: Notice) -> TestCaseResult {
    let (got, expected) = (notice(now, local), notice_at(now, local));
    ensure(got == expected, || {
        format!(
            "for a change at {now} ({}): {got}, and not {expected}",
            look(now, local.zone)
        )
    })
}

#[test]
fn a_notice_goes_in_the_first_whole_waking_minute_after_the_wait() {
    holds(regressions!("notice"), &moment(), |(local, now, _)| {
        waits_and_keeps_quiet(now, local, plan::notice_due)
    });
    let impatient: Notice = |now, local| plan::notice_due(now - Duration::minutes(1), local);
    let deaf: Notice = |now, local| plan::notice_due(now, loud(local));
    for broken in [impatient, deaf] {
        is_caught(&moment(), |(local, now, _)| waits_and_keeps_quiet(now, local, broken));
    }
}
