use super::change::{Change, apply, lock_course, lock_session};
use crate::{
    actor::{Actor, Person},
    clock::Clock,
    error::Result,
    ids::{ClinicId, PatientId, ReminderId},
    plan::MISSED,
    reminder::{
        Reason, ReminderState,
        store::reminder::{self as reminders, ReminderRow},
    },
    store::{Db, Tx},
};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// What a change would do to one reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderChange {
    pub rule_key: String,
    /// When it would have gone; `None`: not at all.
    pub before: Option<DateTime<Utc>>,
    /// When it will go; `None`: not any more.
    pub after: Option<DateTime<Utc>>,
    /// Why it will not go, if it was skipped rather than dropped.
    pub why: Option<Reason>,
}

/// Which reminders a change would move, by their new time: the change itself, taken back. So what is shown is what will happen. Fails as the
/// change would.
pub async fn preview(db: &Db, c: &dyn Clock, actor: &Actor, change: &Change) -> Result<Vec<ReminderChange>> {
    let clinic = actor.staff_who_may(change.needs())?;
    let now = c.now();
    let mut tx = db.write().await?;
    let patient = patient_of(&mut tx, clinic, change).await?;
    let before = reminders::list_of(&mut tx, clinic, Person::Patient(patient)).await?;
    apply(&mut tx, now, clinic, change).await?;
    let after = reminders::list_of(&mut tx, clinic, Person::Patient(patient)).await?;
    drop(tx);
    Ok(compare(before, after))
}

async fn patient_of(tx: &mut Tx, clinic: ClinicId, change: &Change) -> Result<PatientId> {
    let course = match change {
        Change::Book { course, .. } | Change::CancelCourse(course) | Change::CloseCourse(course) => {
            lock_course(tx, clinic, *course).await?
        }
        Change::Move { session, .. } | Change::CancelSession(session) => lock_session(tx, clinic, *session).await?.0,
    };
    Ok(course.patient_id)
}

fn compare(before: Vec<ReminderRow>, after: Vec<ReminderRow>) -> Vec<ReminderChange> {
    let planned = |row: &ReminderRow| (row.state == ReminderState::Planned).then_some(row.due_at.0);
    let old: HashMap<ReminderId, Option<DateTime<Utc>>> = before.iter().map(|row| (row.id, planned(row))).collect();
    let mut changes: Vec<_> = after
        .into_iter()
        // A second asking follows its first.
        .filter(|row| row.rule_key != MISSED)
        .filter_map(|row| {
            let (before, after) = (old.get(&row.id).copied().flatten(), planned(&row));
            (before != after).then_some(ReminderChange {
                before,
                after,
                why: row.reason,
                rule_key: row.rule_key,
            })
        })
        .collect();
    changes.sort_by_key(|change| (change.after.or(change.before), change.rule_key.clone()));
    changes
}
