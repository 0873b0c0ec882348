use super::{
    PLAN_CHANGED, ReminderState,
    store::reminder::{self as store, NewReminder, ReminderRow},
};
use crate::{
    course::Course,
    error::Result,
    ids::ClinicId,
    patient::store::{self as patients, PatientRow},
    plan::{Local, fingerprint, notice_due},
    protocol::Lock,
    store::{At, Tx},
    zone,
};
use chrono::{DateTime, Duration, Utc};

/// How long "your plan changed" is worth saying.
const USEFUL: Duration = Duration::hours(24);

/// Keeps one "your plan changed" planned while the sessions are not those the patient was last told of. Further changes push it on; a net
/// change of nothing takes it back, silently. `rows` are the patient's reminders before this replan.
pub(super) async fn follow(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: &PatientRow,
    courses: &[Course],
    local: Local,
    rows: &[ReminderRow],
) -> Result<()> {
    let standing = fingerprint(courses);
    let moved = standing != patient.standing;
    if moved {
        patients::set_standing(tx, clinic, patient.id, &standing).await?;
    }
    if patient.joined_at.is_none() {
        return Ok(());
    }
    let waiting: Vec<&ReminderRow> = rows
        .iter()
        .filter(|row| row.rule_key == PLAN_CHANGED && row.state == ReminderState::Planned && !row.in_flight(now))
        .collect();
    if patient.told.as_ref() == Some(&standing) {
        let ids: Vec<_> = waiting.iter().map(|row| row.id).collect();
        return Ok(store::withdraw(tx, clinic, &ids).await?);
    }
    let due = notice_due(now, local);
    let notice = |subject_id: String| NewReminder {
        course: None,
        rule_key: PLAN_CHANGED.to_owned(),
        subject_id,
        anchor_day: zone::day(now, local.zone),
        lock: Lock::Changed,
        due_at: At(due),
        expires_at: At(due + USEFUL),
        state: ReminderState::Planned,
        reason: None,
    };
    if let Some(row) = waiting.first() {
        if moved || local.is_quiet(row.due_at.0) {
            store::update(tx, now, clinic, row.id, &notice(row.subject_id.clone())).await?;
        }
    } else if moved {
        store::insert(tx, now, clinic, patient.id, &[notice(store::own_subject())]).await?;
    }
    Ok(())
}
