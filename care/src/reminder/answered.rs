//! Notes that somebody answered: the patient reads them when they like, so they keep to quiet hours like any other.

use super::{
    ANSWERED, MESSAGE, ReminderState,
    channel::Ladder,
    store::{
        reminder::{self as store, NewReminder, ReminderRow},
        unread,
    },
};
use crate::{
    actor::Person,
    error::Result,
    ids::{ClinicId, MessageId, PatientId, ReviewId},
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
    tell(tx, now, clinic, patient, (ANSWERED, review.to_string())).await
}

/// "There is a message", in the same way.
pub(crate) async fn tell_message(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: &PatientRow,
    message: MessageId,
) -> Result<()> {
    tell(tx, now, clinic, patient, (MESSAGE, message.to_string())).await
}

/// The patient has read the messages: what has not gone yet would tell nothing new, and what has is read with them.
pub(crate) async fn messages_read(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, patient: PatientId) -> Result<()> {
    let rows = store::list_of(tx, clinic, Person::Patient(patient)).await?;
    let notes = rows.into_iter().filter(|row| row.rule_key == MESSAGE);
    let (planned, gone): (Vec<_>, Vec<_>) = notes.partition(|row| row.state == ReminderState::Planned);
    let ids = |rows: Vec<ReminderRow>| -> Vec<_> { rows.into_iter().map(|row| row.id).collect() };
    store::withdraw(tx, clinic, &ids(planned)).await?;
    Ok(unread::set_read(tx, now, clinic, &ids(gone)).await?)
}

async fn tell(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: &PatientRow,
    (rule_key, subject_id): (&str, String),
) -> Result<()> {
    if patient.joined_at.is_none() {
        return Ok(());
    }
    let note = NewReminder {
        course: None,
        check_in: None,
        rule_key: rule_key.to_owned(),
        subject_id,
        anchor_day: zone::day(now, patient.zone.0),
        lock: Lock::Plan,
        ladder: Ladder::NOTE,
        // At most one push a minute.
        due_at: At(now.duration_trunc(Duration::minutes(1)).unwrap_or(now)),
        expires_at: At(now + USEFUL),
        state: ReminderState::Planned,
        reason: None,
        about: String::new(),
    };
    store::insert(tx, now, clinic, &[(Person::Patient(patient.id), note)]).await?;
    tx.ring();
    Ok(())
}
