//! Where the patient is, and when the phone is to be silent there.

use crate::zone::{QuietHours, Tz, instant, wall};
use chrono::{DateTime, Duration, DurationRound, NaiveDateTime, Offset, TimeZone, Utc};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    pub zone: Tz,
    pub quiet: QuietHours,
}

impl Local {
    pub(super) fn wall(self, at: DateTime<Utc>) -> NaiveDateTime {
        wall(at, self.zone)
    }

    /// Whether a phone must not sound at this instant.
    pub fn is_quiet(self, at: DateTime<Utc>) -> bool {
        self.quiet.holds(self.wall(at).time())
    }

    /// The first instant at or after `from` at which quiet hours are over; `from` itself if they do not hold.
    pub(super) fn awake_from(self, from: DateTime<Utc>) -> DateTime<Utc> {
        let mut at = from;
        // Once, as a rule: a clock change may skip the whole time between two quiet spells.
        while self.is_quiet(at) {
            at = self.shows(self.quiet.end_after(self.wall(at)), at);
        }
        at
    }

    /// The first minute after `now` that is quiet, given that `now` is not; `None` if no hour is.
    pub(super) fn quiet_from(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let at = self.shows(self.quiet.start_after(self.wall(now))?, now);
        let offset = |at: DateTime<Utc>| self.zone.offset_from_utc_datetime(&at.naive_utc()).fix();
        if offset(now) == offset(at) {
            return Some(at);
        }
        // Clocks change in between: quiet may come back with a repeated hour, or be skipped. Twice a year, look at each minute.
        let minute = Duration::minutes(1);
        let first = now.duration_trunc(minute).unwrap_or(now) + minute;
        let mut minutes = (0..Duration::days(2).num_minutes()).map(|n| first + Duration::minutes(n));
        minutes.find(|at| self.is_quiet(*at))
    }

    /// The first instant at or after `from` that shows the wall time: the second of two, where the first is over.
    fn shows(self, local: NaiveDateTime, from: DateTime<Utc>) -> DateTime<Utc> {
        let mapped = self.zone.from_local_datetime(&local);
        [mapped.earliest(), mapped.latest()]
            .into_iter()
            .flatten()
            .map(|found| found.with_timezone(&Utc))
            .find(|found| *found >= from)
            .unwrap_or_else(|| instant(local, self.zone))
    }

    /// The last minute before the quiet hours that begin on the day of `local`, if it is a minute of that day.
    pub(super) fn last_before_quiet(self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let minutes = (1..).map(|n| local.date().and_time(self.quiet.from) - Duration::minutes(n));
        let of_that_day = minutes.take_while(|minute| minute.date() == local.date());
        // More than one step only where a clock change skips the minute.
        let mut real = of_that_day.filter_map(|minute| self.zone.from_local_datetime(&minute).earliest());
        real.next().map(|found| found.with_timezone(&Utc))
    }
}
