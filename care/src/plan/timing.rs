//! From a wall time to the instant at which a phone may sound.

use crate::zone::{QuietHours, Tz, instant, wall};
use chrono::{DateTime, Duration, NaiveDateTime, Utc};

/// Where the patient is, and when the phone is to be silent there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    pub zone: Tz,
    pub quiet: QuietHours,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    pub due: DateTime<Utc>,
    /// Useful up to, not including, this instant.
    pub expires: DateTime<Utc>,
}

/// When a reminder goes, given its wall time. In quiet hours: at their end; if that is past its use, in the last minute before them on
/// the same day, if that is still after the event it speaks of. `None` if no minute of its use is left.
pub fn timing(due: NaiveDateTime, expires: NaiveDateTime, after: Option<DateTime<Utc>>, local: Local) -> Option<Timing> {
    let Local { zone, quiet } = local;
    let expires = instant(expires, zone);
    let first = instant(due, zone);
    let useful = |at: DateTime<Utc>| (at < expires && !quiet.holds(wall(at, zone).time())).then_some(Timing { due: at, expires });
    let promised = wall(first, zone);
    if !quiet.holds(promised.time()) {
        return useful(first);
    }
    let when_over = next_instant(quiet.end_after(promised), zone, first);
    let before = || {
        let last_minute = promised.date().and_time(quiet.from).checked_sub_signed(Duration::minutes(1))?;
        let at = instant(last_minute, zone);
        let same_day = last_minute.date() == promised.date();
        (same_day && after.is_none_or(|event| at > event)).then_some(at)
    };
    useful(when_over).or_else(|| useful(before()?))
}

/// The first instant at or after `from` that shows the wall time `local`: the second of two, where the first is over.
pub(super) fn next_instant(local: NaiveDateTime, zone: Tz, from: DateTime<Utc>) -> DateTime<Utc> {
    use chrono::TimeZone;
    let mapped = zone.from_local_datetime(&local);
    [mapped.earliest(), mapped.latest()]
        .into_iter()
        .flatten()
        .map(|found| found.with_timezone(&Utc))
        .find(|found| *found >= from)
        .unwrap_or_else(|| instant(local, zone))
}
