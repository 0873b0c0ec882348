//! Random zones, hours and instants, with a liking for the nights on which clocks change.

use care::{
    plan::Local,
    zone::{QuietHours, Tz},
};
use chrono::{DateTime, Duration, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::TZ_VARIANTS;
use proptest::{prelude::*, sample::select};
use std::{ops::Range, sync::LazyLock};

/// 2024 to 2035.
pub const YEARS: Range<i64> = 1_704_067_200..2_082_758_400;

pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).expect("in range")
}

/// The first minute after each clock change of each zone in these years.
pub static CLOCK_CHANGES: LazyLock<Vec<(Tz, DateTime<Utc>)>> = LazyLock::new(|| {
    let changes = |zone: Tz| {
        let days = YEARS.step_by(86_400).map(at);
        days.filter(move |day| offset(*day, zone) != offset(*day + TimeDelta::days(1), zone))
            .map(move |day| (zone, change_after(day, zone)))
    };
    TZ_VARIANTS.iter().copied().flat_map(changes).collect()
});

fn offset(at: DateTime<Utc>, zone: Tz) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// The instant within the next day at which the offset is another.
fn change_after(day: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let before = offset(day, zone);
    let minutes: Vec<_> = (0..=24 * 60).map(|minute| day + Duration::minutes(minute)).collect();
    minutes[minutes.partition_point(|minute| offset(*minute, zone) == before)]
}

pub fn zone() -> impl Strategy<Value = Tz> {
    select(&TZ_VARIANTS[..])
}

/// A zone and an instant, half of the time within two days of a clock change.
pub fn place_and_instant() -> impl Strategy<Value = (Tz, DateTime<Utc>)> {
    let anywhen = (zone(), YEARS).prop_map(|(zone, seconds)| (zone, at(seconds)));
    let near = (select(CLOCK_CHANGES.as_slice()), -172_800_i64..172_800)
        .prop_map(|((zone, change), seconds)| (zone, change + Duration::seconds(seconds)));
    prop_oneof![anywhen, near]
}

/// Any minute of the day, with a liking for the hours of clock changes and of nights.
pub fn time() -> impl Strategy<Value = NaiveTime> {
    let minute = prop_oneof![
        3 => select(vec![9 * 60, 10 * 60, 17 * 60, 19 * 60]),
        2 => 0..24 * 60_u32,
        1 => 0..4 * 60_u32,
        1 => 20 * 60..24 * 60_u32,
    ];
    minute.prop_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).expect("within a day"))
}

/// Nights as people have them, none at all, and any other.
pub fn quiet() -> impl Strategy<Value = QuietHours> {
    let hour = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("within a day");
    prop_oneof![
        3 => Just(QuietHours { from: hour(21, 0), to: hour(8, 0) }),
        1 => Just(QuietHours { from: hour(23, 30), to: hour(6, 45) }),
        1 => Just(QuietHours { from: hour(0, 0), to: hour(0, 0) }),
        3 => (time(), time()).prop_map(|(from, to)| QuietHours { from, to }),
    ]
}

pub fn local() -> impl Strategy<Value = Local> {
    (zone(), quiet()).prop_map(|(zone, quiet)| Local { zone, quiet })
}
