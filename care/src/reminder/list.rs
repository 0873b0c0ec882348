use super::{BROADCAST, Place, Reason, ReminderState, list_whole, store::reminder::ReminderRow};
use crate::{
    actor::Actor,
    broadcast::store as broadcasts,
    clinic::store::clinic as clinics,
    error::Result,
    ids::{CourseId, PatientId},
    mail::CONFIRM,
    patient::store as patients,
    store::Db,
};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::HashMap;

/// A reminder as its patient and staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderView {
    pub rule_key: String,
    /// Where it leads.
    pub place: Place,
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
    /// When the patient first had it before their eyes in the app.
    pub read_at: Option<DateTime<Utc>>,
    /// Of a broadcast: what the clinic wrote.
    pub said: Option<Said>,
}

/// Words of the clinic's own, in the language in which the patient gets them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub language: String,
    pub words: String,
}

/// What a patient has received, what was skipped and why, and what comes next; by time. Withdrawn ones are left out. For staff, and for the
/// patient.
pub async fn list_for(db: &Db, actor: &Actor, patient: PatientId) -> Result<Vec<ReminderView>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    let reads = patients::must_find(&mut tx, clinic, patient).await?.language;
    let rows = list_whole(&mut tx, clinic, patient).await?;
    let mut said = HashMap::new();
    if rows.iter().any(|row| row.rule_key == BROADCAST) {
        let own = clinics::must_find(&mut tx, clinic).await?.language;
        for (broadcast, language, words) in broadcasts::texts_for(&mut tx, clinic, patient).await? {
            // The clinic's own words stand in where there are none in the patient's language.
            if language == reads || (language == own && !said.contains_key(&broadcast)) {
                said.insert(broadcast, Said { language, words });
            }
        }
    }
    Ok(rows
        .into_iter()
        .filter(|row| row.state != ReminderState::Withdrawn && row.rule_key != CONFIRM)
        .map(|row| {
            let said = said.get(&row.subject_id).cloned();
            view(row, said)
        })
        .collect())
}

fn view(row: ReminderRow, said: Option<Said>) -> ReminderView {
    ReminderView {
        place: Place::of(&row.rule_key, row.lock),
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
        read_at: row.read_at.map(|at| at.0),
        said,
    }
}
