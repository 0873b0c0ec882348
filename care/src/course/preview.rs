use super::change::{Change, apply, lock_course, lock_session};
use crate::{
    actor::Actor,
    clock::Clock,
    error::Result,
    ids::{ClinicId, PatientId},
    plan::MISSED,
    reminder::{Reason, ReminderState, list_whole, store::reminder::ReminderRow},
    store::{Db, Tx},
};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

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
    let before = list_whole(&mut tx, clinic, patient).await?;
    apply(&mut tx, now, clinic, change).await?;
    let after = list_whole(&mut tx, clinic, patient).await?;
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

/// By what a reminder is of, for what lies beyond the horizon is not a row yet.
fn compare(before: Vec<ReminderRow>, after: Vec<ReminderRow>) -> Vec<ReminderChange> {
    let mut reminders: BTreeMap<_, (Option<ReminderRow>, Option<ReminderRow>)> = BTreeMap::new();
    let identity = |row: &ReminderRow| (row.rule_key.clone(), row.subject_id.clone(), row.anchor_day.0);
    for row in before {
        let of = identity(&row);
        reminders.entry(of).or_default().0 = Some(row);
    }
    for row in after {
        let of = identity(&row);
        reminders.entry(of).or_default().1 = Some(row);
    }
    let planned = |row: &ReminderRow| (row.state == ReminderState::Planned).then_some(row.due_at.0);
    let mut changes: Vec<_> = reminders
        .into_iter()
        // A second asking follows its first.
        .filter(|((rule_key, ..), _)| rule_key != MISSED)
        .filter_map(|((rule_key, ..), (old, new))| {
            let (before, after) = (old.as_ref().and_then(planned), new.as_ref().and_then(planned));
            (before != after).then(|| ReminderChange {
                before,
                after,
                why: new.and_then(|row| row.reason),
                rule_key,
            })
        })
        .collect();
    changes.sort_by_key(|change| (change.after.or(change.before), change.rule_key.clone()));
    changes
}
