//! Telling the owner that somebody cannot be reached whom a reminder is about to matter to.

use super::team::hold;
use crate::{
    actor::{Person, Role},
    clinic::{Settings, store::clinic as clinics},
    clock::Clock,
    error::Result,
    ids::ClinicId,
    protocol::Lock,
    reminder::{
        ReminderState, UNREACHABLE,
        channel::Ladder,
        store::{
            reminder::{self as reminders, NewReminder},
            told as store,
        },
    },
    store::{At, Db},
    zone,
};
use chrono::{DateTime, Datelike, Duration, DurationRound, Utc};

/// How far ahead a reminder matters: time enough to call the patient.
const AHEAD: Duration = Duration::days(7);
/// Of the same patient nobody is told again sooner.
const AGAIN: Duration = Duration::days(14);
/// Whoever joined just now may still turn reminders on.
const JUST_JOINED: Duration = Duration::days(1);
/// After that whoever was called has seen the board.
const USEFUL: Duration = Duration::hours(24);
/// A week, and today's day once more: it may be past its hours.
const SOON: Duration = Duration::days(8);

/// Calls the owners of each clinic that has somebody who joined, whom no push reaches, and whose appointment or photos are near: in the clinic's
/// hours, once a day at most. How many clinics.
pub async fn tell_unreachable(db: &Db, c: &dyn Clock) -> Result<u32> {
    let now = c.now();
    let mut tx = db.read().await?;
    let clinics = store::list_clinics(&mut tx, now, (now + AHEAD, now - JUST_JOINED, now - AGAIN)).await?;
    drop(tx);
    let mut told = 0;
    // One transaction each, so that a clinic at work waits for its own at most.
    for clinic in clinics {
        told += u32::from(tell(db, now, clinic).await?);
    }
    Ok(told)
}

async fn tell(db: &Db, now: DateTime<Utc>, clinic: ClinicId) -> Result<bool> {
    let mut tx = db.write().await?;
    let team = hold(&mut tx, clinic).await?;
    let settings = clinics::must_find(&mut tx, clinic).await?;
    let due = next_open(&settings, now);
    let day = zone::day(due, settings.zone);
    let subject = day.to_string();
    let mut calls = Vec::new();
    for owner in team.iter().filter(|colleague| colleague.role == Role::Owner) {
        let to = Person::Staff(owner.id);
        let known = reminders::list_of(&mut tx, clinic, to).await?;
        if known
            .iter()
            .any(|row| row.rule_key == UNREACHABLE && row.subject_id == subject)
        {
            // Told on that day already: what is new waits for the next round.
            return Ok(false);
        }
        let call = NewReminder {
            course: None,
            check_in: None,
            rule_key: UNREACHABLE.to_owned(),
            subject_id: subject.clone(),
            anchor_day: day,
            about: String::new(),
            lock: Lock::Plan,
            ladder: Ladder::PUSH,
            due_at: At(due),
            expires_at: At(due + USEFUL),
            state: ReminderState::Planned,
            reason: None,
        };
        calls.push((to, call));
    }
    reminders::insert(&mut tx, now, clinic, &calls).await?;
    store::set_told(&mut tx, now, clinic, (now + AHEAD, now - JUST_JOINED, now - AGAIN)).await?;
    tx.ring();
    tx.commit().await?;
    Ok(!calls.is_empty())
}

/// Now, on the minute, if the clinic is open; else when it opens next. One that says no hours: now, and quiet hours hold.
fn next_open(settings: &Settings, now: DateTime<Utc>) -> DateTime<Utc> {
    let now = now.duration_trunc(Duration::minutes(1)).unwrap_or(now);
    let local = zone::wall(now, settings.zone);
    let days = local.date().iter_days().take_while(|day| *day - local.date() < SOON);
    let opens = days.filter_map(|day| {
        let weekday = usize::try_from(day.weekday().num_days_from_monday()).ok()?;
        let (from, to) = settings.opening.get(weekday)?.hours?;
        let (from, to) = (day.and_time(from), day.and_time(to));
        (local < to).then(|| local.max(from))
    });
    let next = opens.min().map(|opens| zone::instant(opens, settings.zone));
    next.unwrap_or(now).max(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveTime;

    fn clinic(open: &[usize]) -> Settings {
        let mut settings = Settings::of_new_clinic("Dot & Co".to_owned(), chrono_tz::Europe::Madrid);
        let wall = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        for day in open {
            settings.opening[*day].hours = Some((wall(9), wall(17)));
        }
        settings
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn the_call_waits_for_the_clinic_to_open() {
        // A Monday in Madrid, one hour ahead of UTC.
        let weekdays = clinic(&[0, 1, 2, 3, 4]);
        assert_eq!(
            next_open(&weekdays, at("2026-03-02T10:20:30Z")),
            at("2026-03-02T10:20:00Z")
        );
        assert_eq!(
            next_open(&weekdays, at("2026-03-02T05:00:00Z")),
            at("2026-03-02T08:00:00Z")
        );
        assert_eq!(
            next_open(&weekdays, at("2026-03-02T16:00:00Z")),
            at("2026-03-03T08:00:00Z")
        );
        assert_eq!(
            next_open(&weekdays, at("2026-03-06T16:30:00Z")),
            at("2026-03-09T08:00:00Z"),
            "over the weekend"
        );
        assert_eq!(
            next_open(&clinic(&[]), at("2026-03-02T05:00:00Z")),
            at("2026-03-02T05:00:00Z")
        );
    }
}
