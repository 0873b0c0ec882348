use super::Finding;
use crate::{config::Settings, startup::Kind};
use care::clock::{Clock, SystemClock};
use chrono::{DateTime, TimeDelta, Utc};
use std::fs;

const NAME: &str = "clock";
const MEND: &str = "set the machine's clock, and let it keep time by itself: timedatectl set-ntp true";
/// This version was not there before.
const EARLIEST: &str = "2025-11-01T00:00:00Z";
/// File systems and machines may differ a little.
const TOLERANCE: TimeDelta = TimeDelta::minutes(5);

pub(super) fn examine(settings: &Settings, kind: Option<Kind>) -> Finding {
    let written = settings
        .database
        .file()
        .and_then(|path| fs::metadata(path).ok()?.modified().ok())
        .map(DateTime::<Utc>::from);
    let moved = if settings.clock.is_some() && kind != Some(Kind::Real) {
        "; STIPPLE_CLOCK moves Stipple's own"
    } else {
        ""
    };
    judge(SystemClock.now(), written, moved)
}

/// A clock that stands before this program was written, or before the database was, is wrong.
fn judge(now: DateTime<Utc>, written: Option<DateTime<Utc>>, moved: &str) -> Finding {
    let shown = now.format("%F %H:%M UTC");
    if now < EARLIEST.parse().unwrap_or(now) {
        return Finding::bad(NAME, format!("{shown}: long past"), MEND);
    }
    match written {
        Some(written) if written > now + TOLERANCE => Finding::bad(
            NAME,
            format!(
                "{shown}, but the database was written at {}",
                written.format("%F %H:%M UTC")
            ),
            MEND,
        ),
        _ => Finding::good(NAME, format!("{shown}{moved}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_clock_that_lost_its_battery_is_found() {
        assert!(judge(at("1970-01-01T00:10:00Z"), None, "").is_bad());
    }

    #[test]
    fn a_clock_behind_the_database_is_found() {
        let now = at("2026-03-01T09:00:00Z");
        assert!(judge(now, Some(at("2026-03-02T09:00:00Z")), "").is_bad());
        assert!(!judge(now, Some(at("2026-03-01T09:01:00Z")), "").is_bad());
        assert!(!judge(now, None, "").is_bad());
    }
}
