//! Every clock change of every IANA zone from 2024 to 2035, not a sample.

use super::any::CLOCK_CHANGES;
use crate::oracle::wall_clock::{MINUTE, first_at, look};
use care::zone::instant;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

#[test]
fn every_wall_time_around_every_clock_change_has_the_instant_that_the_wall_shows() {
    assert!(CLOCK_CHANGES.len() > 4_000, "{} changes", CLOCK_CHANGES.len());
    for (zone, change) in CLOCK_CHANGES.iter() {
        let around = Around::new(*zone, *change);
        for minutes in (-150..=150).step_by(5).chain([-61, -1, 1, 29, 59, 61]) {
            let local = look(*change, *zone) + MINUTE * minutes;
            assert_eq!(instant(local, *zone), around.first_at(local), "{local} in {zone}");
        }
    }
}

#[test]
fn the_oracle_reads_each_wall_as_closely_far_from_a_clock_change() {
    for zone in TZ_VARIANTS {
        for day in ["2024-06-01T02:30:00", "2030-12-31T23:59:00", "2035-03-30T00:00:00"] {
            let local: NaiveDateTime = day.parse().unwrap();
            assert_eq!(instant(local, zone), first_at(local, zone), "{local} in {zone}");
        }
    }
}

/// The wall, read once for each minute of the hours around a change.
struct Around(Vec<(NaiveDateTime, DateTime<Utc>)>);

impl Around {
    fn new(zone: Tz, change: DateTime<Utc>) -> Self {
        let first = change - TimeDelta::hours(6);
        Self(
            (0..12 * 60)
                .map(|minute| first + MINUTE * minute)
                .map(|at| (look(at, zone), at))
                .collect(),
        )
    }

    fn first_at(&self, local: NaiveDateTime) -> DateTime<Utc> {
        self.0
            .iter()
            .find(|(shown, _)| *shown >= local)
            .expect("within these hours")
            .1
    }
}

#[test]
fn a_reader_of_the_clock_that_takes_the_second_of_two_is_caught() {
    use chrono::TimeZone;
    let second = |local: NaiveDateTime, zone: Tz| {
        zone.from_local_datetime(&local)
            .latest()
            .map(|at| at.with_timezone(&Utc))
    };
    let caught = CLOCK_CHANGES.iter().any(|(zone, change)| {
        let local = look(*change, *zone) + MINUTE * 10;
        second(local, *zone).is_some_and(|second| second != Around::new(*zone, *change).first_at(local))
    });
    assert!(caught);
}
