use super::{Reason, ReminderState, list_whole, store::reminder::ReminderRow};
use crate::{
    actor::Actor,
    error::Result,
    ids::{CourseId, PatientId},
    store::Db,
};
use chrono::{DateTime, NaiveDate, Utc};

/// A reminder as its patient and staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderView {
    pub rule_key: String,
    pub course: Option<CourseId>,
    /// The day of the session it speaks of; a notice's or a test's own; of a second asking the check-in's.
    pub anchor_day: NaiveDate,
    /// Of a notice: the activities that were open and are closed again.
    pub about: Vec<String>,
    pub due_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub state: ReminderState,
    /// Of a skipped one.
    pub reason: Option<Reason>,
    pub accepted_at: Option<DateTime<Utc>>,
    pub shown_at: Option<DateTime<Utc>>,
    pub opened_at: Option<DateTime<Utc>>,
}

/// What a patient has received, what was skipped and why, and what comes next; by time. Withdrawn ones are left out. For staff, and for the
/// patient.
pub async fn list_for(db: &Db, actor: &Actor, patient: PatientId) -> Result<Vec<ReminderView>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    let rows = list_whole(&mut tx, clinic, patient).await?;
    Ok(rows
        .into_iter()
        .filter(|row| row.state != ReminderState::Withdrawn)
        .map(view)
        .collect())
}

fn view(row: ReminderRow) -> ReminderView {
    ReminderView {
        rule_key: row.rule_key,
        course: row.course_id,
        anchor_day: row.anchor_day.0,
        about: row
            .about
            .split(',')
            .filter(|key| !key.is_empty())
            .map(str::to_owned)
            .collect(),
        due_at: row.due_at.0,
        expires_at: row.expires_at.0,
        state: row.state,
        reason: row.reason,
        accepted_at: row.accepted_at.map(|at| at.0),
        shown_at: row.shown_at.map(|at| at.0),
        opened_at: row.opened_at.map(|at| at.0),
    }
}
