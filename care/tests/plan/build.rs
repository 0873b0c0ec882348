//! Small builders, so that a test shows only what it is about.

mod course;
mod protocol;

pub use course::course;
pub use protocol::{ActivityBuilder, RuleBuilder, activity, built_in, protocol, rule};

use care::{
    plan::Local,
    zone::{QuietHours, Tz},
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day like 2026-03-01")
}

pub fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").expect("a time like 09:00")
}

pub fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a wall time like 2026-03-01 09:00")
}

/// An instant, written in UTC.
pub fn utc(text: &str) -> DateTime<Utc> {
    wall(text).and_utc()
}

pub fn tz(name: &str) -> Tz {
    name.parse().expect("an IANA zone")
}

pub fn quiet(from: &str, to: &str) -> QuietHours {
    QuietHours {
        from: time(from),
        to: time(to),
    }
}

/// A patient in `zone` whose phone is silent from 21:00 to 08:00.
pub fn living_in(zone: &str) -> Local {
    Local {
        zone: tz(zone),
        quiet: quiet("21:00", "08:00"),
    }
}

/// A patient whose wall clock is UTC.
pub fn in_utc() -> Local {
    living_in("UTC")
}
