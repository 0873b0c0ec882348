use super::{
    ANSWERED, ReminderState,
    store::reminder::{self as store, NewReminder},
};
use crate::{
    error::Result,
    ids::{ClinicId, ReviewId},
    patient::store::PatientRow,
    protocol::Lock,
    store::{At, Tx},
    zone,
};
use chrono::{DateTime, Duration, DurationRound, Utc};

/// After that the patient has read it, or has been called.
const USEFUL: Duration = Duration::hours(48);

/// "There is an answer", to the patient's phones, now; in quiet hours once they are over.
pub(crate) async fn tell_answered(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: &PatientRow,
    review: ReviewId,
) -> Result<()> {
    if patient.joined_at.is_none() {
        return Ok(());
    }
    let answered = NewReminder {
        course: None,
        rule_key: ANSWERED.to_owned(),
        subject_id: review.to_string(),
        anchor_day: zone::day(now, patient.zone.0),
        lock: Lock::Plan,
        // At most one push a minute.
        due_at: At(now.duration_trunc(Duration::minutes(1)).unwrap_or(now)),
        expires_at: At(now + USEFUL),
        state: ReminderState::Planned,
        reason: None,
        about: String::new(),
    };
    store::insert(tx, now, clinic, &[(patient.id, answered)]).await?;
    tx.ring();
    Ok(())
}
