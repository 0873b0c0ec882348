//! Instants, found by looking at the wall minute after minute.

use care::{plan::Local, zone::Tz};
use chrono::{DateTime, DurationRound, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};

pub const MINUTE: TimeDelta = TimeDelta::minutes(1);
const HOUR: TimeDelta = TimeDelta::hours(1);

/// What the wall shows.
pub fn look(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    zone.from_utc_datetime(&at.naive_utc()).naive_local()
}

/// The first minute at which the wall shows `local`, or, where the clocks skip that, something later.
pub fn first_at(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    // No wall is 15 hours ahead of UTC.
    let mut at = local.and_utc() - HOUR * 15;
    // No clock goes back by three hours: until then it is safe to look once an hour.
    while look(at, zone) < local - HOUR * 4 {
        at += HOUR;
    }
    while look(at, zone) < local {
        at += MINUTE;
    }
    at
}

/// Whether a wall time is quiet: the night is walked from its beginning.
pub fn is_quiet(time: NaiveTime, local: Local) -> bool {
    let minute_of = |time: NaiveTime| time.hour() * 60 + time.minute();
    let (mut minute, end, asked) = (minute_of(local.quiet.from), minute_of(local.quiet.to), minute_of(time));
    while minute != end {
        if minute == asked {
            return true;
        }
        minute = (minute + 1) % (24 * 60);
    }
    false
}

pub fn quiet_at(at: DateTime<Utc>, local: Local) -> bool {
    is_quiet(look(at, local.zone).time(), local)
}

/// The end of the quiet hours that hold at `at`: the wall time at which they end, or the first awake minute after it.
pub fn end_of_quiet(at: DateTime<Utc>, local: Local) -> DateTime<Utc> {
    let mut end = look(at, local.zone);
    while is_quiet(end.time(), local) {
        end = end
            .with_second(0)
            .and_then(|end| end.with_nanosecond(0))
            .expect("second 0 exists")
            + MINUTE;
    }
    let mut at = at;
    while look(at, local.zone) < end || quiet_at(at, local) {
        at = whole_minute(at) + MINUTE;
    }
    at
}

/// The last minute of a local day before its quiet hours begin, if the day has one that is awake; of two passes the first.
pub fn last_before_quiet(day: NaiveDate, local: Local) -> Option<DateTime<Utc>> {
    let mut found: Option<(NaiveTime, DateTime<Utc>)> = None;
    let mut at = first_at(day.and_time(NaiveTime::MIN), local.zone);
    while look(at, local.zone).date() <= day {
        let shown = look(at, local.zone).time();
        if shown < local.quiet.from && found.is_none_or(|(latest, _)| shown > latest) {
            found = Some((shown, at));
        }
        at += MINUTE;
    }
    found.map(|(_, at)| at).filter(|at| !quiet_at(*at, local))
}

/// The first quiet minute after `at`, if one comes before `limit`.
pub fn quiet_before(at: DateTime<Utc>, limit: DateTime<Utc>, local: Local) -> Option<DateTime<Utc>> {
    let mut minute = whole_minute(at) + MINUTE;
    while minute < limit {
        if quiet_at(minute, local) {
            return Some(minute);
        }
        minute += MINUTE;
    }
    None
}

/// When "your plan changed" goes, for a change at `now`: the first whole minute ten minutes later, out of quiet hours.
pub fn notice_at(now: DateTime<Utc>, local: Local) -> DateTime<Utc> {
    let waited = now + TimeDelta::minutes(10);
    let minute = if whole_minute(waited) == waited {
        waited
    } else {
        whole_minute(waited) + MINUTE
    };
    if quiet_at(minute, local) {
        end_of_quiet(minute, local)
    } else {
        minute
    }
}

pub fn whole_minute(at: DateTime<Utc>) -> DateTime<Utc> {
    at.duration_trunc(MINUTE).expect("years 2024 to 2035 fit")
}
