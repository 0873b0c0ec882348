//! From a local wall time to an instant, and back. The only arithmetic between the two.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
pub use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The instant of a wall time. A time that a clock change skips moves to the first valid minute after the gap;
/// one that occurs twice is the first of the two.
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let mut wall = local;
    loop {
        if let Some(found) = zone.from_local_datetime(&wall).earliest() {
            return found.with_timezone(&Utc);
        }
        // No gap in the IANA data is longer than a day.
        wall += Duration::minutes(1);
    }
}

/// The wall time of an instant.
pub fn wall(instant: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    instant.with_timezone(&zone).naive_local()
}

/// The zones people choose from, by name: a place on a continent or an ocean. Not the old names kept for old programs.
pub fn places() -> impl Iterator<Item = Tz> {
    const REGIONS: [&str; 10] = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ];
    chrono_tz::TZ_VARIANTS.iter().copied().filter(|zone| {
        zone.name()
            .split_once('/')
            .is_some_and(|(region, _)| REGIONS.contains(&region))
    })
}

/// The local day of an instant: what "today" means to somebody in `zone`.
pub fn day(instant: DateTime<Utc>, zone: Tz) -> NaiveDate {
    wall(instant, zone).date()
}

/// The part of each day in which no phone may sound, in the patient's wall time. May span midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietHours {
    pub from: NaiveTime,
    pub to: NaiveTime,
}

impl QuietHours {
    /// From `from` up to, not including, `to`. Equal ends mean that no hour is quiet.
    pub fn holds(&self, time: NaiveTime) -> bool {
        if self.from <= self.to {
            self.from <= time && time < self.to
        } else {
            time >= self.from || time < self.to
        }
    }

    /// The first wall time at or after `local` at which quiet is over.
    pub fn end_after(&self, local: NaiveDateTime) -> NaiveDateTime {
        if !self.holds(local.time()) {
            return local;
        }
        let day = if local.time() < self.to {
            local.date()
        } else {
            local.date() + Duration::days(1)
        };
        day.and_time(self.to)
    }

    /// The first wall time after `local` at which quiet begins; `None` if no hour is quiet.
    pub fn start_after(&self, local: NaiveDateTime) -> Option<NaiveDateTime> {
        if self.from == self.to {
            return None;
        }
        let today = local.date().and_time(self.from);
        Some(if today > local {
            today
        } else {
            today + Duration::days(1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_places_to_choose_from_hold_what_people_look_for_and_no_old_names() {
        let names: Vec<_> = places().map(Tz::name).collect();
        for name in [
            "Europe/London",
            "America/Argentina/Buenos_Aires",
            "Pacific/Auckland",
            "Asia/Kolkata",
        ] {
            assert!(names.contains(&name), "{name}");
        }
        for old in ["UTC", "Etc/GMT+5", "US/Eastern", "EST5EDT", "GB"] {
            assert!(!names.contains(&old), "{old}");
        }
    }
}
