//! How reminders arrive in a clinic: day by day, and for how many patients they can.

use super::{
    Unreachable,
    reach::list_unreachable,
    store::arrival::{self as store, DayRow},
};
use crate::{
    actor::{Actor, Permission},
    clinic::store::clinic as clinics,
    clock::Clock,
    error::Result,
    store::{At, Db},
    zone,
};
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

/// How far the days reach back, today included, and how far ahead.
pub const DAYS_BACK: u64 = 30;
pub const DAYS_AHEAD: u64 = 14;

/// What became of the reminders that were due on a day of the clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrived {
    pub day: NaiveDate,
    /// Taken by a push service for at least one device.
    pub delivered: u32,
    /// Of those, tapped.
    pub opened: u32,
    /// No device took them while they were of use.
    pub failed: u32,
}

impl Arrived {
    pub const fn sent(&self) -> u32 {
        self.delivered.saturating_add(self.failed)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrivals {
    /// Each day up to today, the earliest first.
    pub days: Vec<Arrived>,
    /// How many are planned on each day from today on, the second askings aside, which come only if the first is not answered.
    pub coming: Vec<(NaiveDate, u32)>,
    /// Patients whose phone joined; and of them who opened it from the home screen, allows notifications, and is reached by pushes.
    pub joined: u32,
    pub installed: u32,
    pub permitted: u32,
    pub reachable: u32,
    /// Subscriptions that push services gave up in those days.
    pub dead: u32,
    /// When a push service last took something for a patient, and when one was last tapped in those days.
    pub last_delivered: Option<DateTime<Utc>>,
    pub last_opened: Option<DateTime<Utc>>,
    /// In treatment, and no push reaches them.
    pub unreachable: Vec<Unreachable>,
}

/// For staff; days are those of the clinic's zone.
pub async fn arrivals(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<Arrivals> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.read().await?;
    let zone = clinics::must_find(&mut tx, clinic).await?.zone;
    let today = zone::day(now, zone);
    let first = today.checked_sub_days(Days::new(DAYS_BACK - 1)).unwrap_or(today);
    let days: Vec<NaiveDate> = first
        .iter_days()
        .take(usize::try_from(DAYS_BACK + DAYS_AHEAD - 1).unwrap_or_default())
        .collect();
    let spans: Vec<_> = days.iter().map(|day| span(*day, zone)).collect();
    let rows = store::count_by_span(&mut tx, clinic, &spans).await?;
    let of = |day: NaiveDate| rows.iter().find(|row| row.from_at == span(day, zone).0);
    let people = store::count_people(&mut tx, now, clinic).await?;
    let pushes = store::count_pushes(&mut tx, clinic, now - Duration::days(30)).await?;
    Ok(Arrivals {
        days: days
            .iter()
            .filter(|day| **day <= today)
            .map(|day| arrived(*day, of(*day)))
            .collect(),
        coming: days
            .iter()
            .filter(|day| **day >= today)
            .map(|day| (*day, of(*day).map_or(0, |row| count(row.planned))))
            .collect(),
        joined: count(people.joined),
        installed: count(people.installed),
        permitted: count(people.permitted),
        reachable: count(people.reachable),
        dead: count(pushes.dead),
        last_delivered: pushes.last_accepted_at.map(|at| at.0),
        last_opened: rows.iter().filter_map(|row| row.last_opened_at).max().map(|at| at.0),
        unreachable: list_unreachable(&mut tx, clinic).await?,
    })
}

fn arrived(day: NaiveDate, row: Option<&DayRow>) -> Arrived {
    Arrived {
        day,
        delivered: row.map_or(0, |row| count(row.delivered)),
        opened: row.map_or(0, |row| count(row.opened)),
        failed: row.map_or(0, |row| count(row.failed)),
    }
}

/// From the first instant of a day to that of the next.
fn span(day: NaiveDate, zone: Tz) -> (At, At) {
    let begins = |day: NaiveDate| At(zone::instant(day.and_time(NaiveTime::MIN), zone));
    (begins(day), begins(day.succ_opt().unwrap_or(day)))
}

fn count(rows: i64) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
