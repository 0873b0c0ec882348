use super::store::measure;
use crate::{
    actor::{Actor, Permission},
    clinic::store::{self as clinics, protocol},
    clock::Clock,
    course::{Course, store as courses},
    error::Result,
    ids::{ClinicId, SessionId},
    plan::check_ins,
    store::{Db, Tx},
    zone,
};
use chrono::{Days, Duration, NaiveDate};
use std::collections::HashSet;

/// How many days count as "this week": the last ones, and today.
const WEEK: Days = Days::new(7);
/// Patients whose plans are looked at in one go.
const TOGETHER: usize = 200;

/// How the clinic answers, and whether its patients do. Of the last seven days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// Half of the answers came within this, nine in ten within that; `None` where nothing was answered.
    pub median: Option<Duration>,
    pub ninetieth: Option<Duration>,
    /// Check-ins whose day has passed, of patients whose phone has joined, and how many of them came.
    pub due: u32,
    pub came: u32,
}

impl Measures {
    /// In percent, rounded; `None` where nothing was due.
    pub fn share(&self) -> Option<u32> {
        (self.due > 0).then(|| (self.came * 100 + self.due / 2) / self.due)
    }
}

/// For staff. Days are the clinic's.
pub async fn measures(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<Measures> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.read().await?;
    let home = clinics::clinic::must_find(&mut tx, clinic).await?.zone;
    let today = zone::day(now, home);
    let mut times = measure::list_answer_times(&mut tx, clinic, now - Duration::days(7)).await?;
    times.sort_unstable();
    let (due, came) = asked(&mut tx, clinic, today - WEEK, today).await?;
    Ok(Measures {
        median: quantile(&times, 50),
        ninetieth: quantile(&times, 90),
        due,
        came,
    })
}

/// Due from the first day on and before the last, and how many of them came.
async fn asked(tx: &mut Tx, clinic: ClinicId, from: NaiveDate, before: NaiveDate) -> Result<(u32, u32)> {
    let came: HashSet<_> = measure::list_came(tx, clinic, from).await?.into_iter().collect();
    let latest = latest_day(tx, clinic).await?;
    let patients = measure::list_asked(tx, clinic, from - Days::new(latest.into()), before).await?;
    let (mut due, mut sent) = (0, 0);
    for patients in patients.chunks(TOGETHER) {
        for courses in courses::load_all(tx, clinic, patients).await?.values() {
            for key in due_between(courses, from, before) {
                due += 1;
                sent += u32::from(came.contains(&key));
            }
        }
    }
    Ok((due, sent))
}

/// The latest day on which any protocol as it stands asks for a check-in.
async fn latest_day(tx: &mut Tx, clinic: ClinicId) -> Result<u32> {
    let mut latest = 0;
    for row in protocol::list_newest(tx, clinic).await? {
        let protocol = protocol::load(tx, clinic, row.id).await?;
        latest = protocol
            .check_ins
            .iter()
            .map(|check_in| check_in.day)
            .fold(latest, u32::max);
    }
    Ok(latest)
}

fn due_between(courses: &[Course], from: NaiveDate, before: NaiveDate) -> impl Iterator<Item = (SessionId, String)> {
    check_ins(courses)
        .into_iter()
        .filter(move |due| from <= due.day && due.day < before)
        .map(|due| (due.session.id, due.check_in.key.clone()))
}

/// The shortest of `times`, which are in order, that at least so many percent of them do not exceed (the nearest rank).
fn quantile(times: &[Duration], percent: usize) -> Option<Duration> {
    let rank = (times.len() * percent).div_ceil(100);
    times.get(rank.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_in_ten_answers_came_within_the_ninetieth_percentile() {
        let minutes = |count: i64| (1..=count).map(Duration::minutes).collect::<Vec<_>>();
        let of = |count, percent| quantile(&minutes(count), percent).map(|time| time.num_minutes());
        assert_eq!((of(10, 50), of(10, 90)), (Some(5), Some(9)));
        assert_eq!((of(1, 50), of(1, 90)), (Some(1), Some(1)));
        assert_eq!((of(3, 50), of(3, 90)), (Some(2), Some(3)));
        assert_eq!(of(0, 90), None);
    }

    #[test]
    fn where_nothing_was_due_there_is_no_share() {
        let share = |due, came| {
            let measures = Measures {
                due,
                came,
                ..Measures::default()
            };
            measures.share()
        };
        assert_eq!((share(0, 0), share(3, 2), share(8, 8)), (None, Some(67), Some(100)));
    }
}
