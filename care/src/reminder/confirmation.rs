//! The mail that asks whether a mailbox is the right one: a reminder like any other, so that it is sent again after a failure and never twice.

use super::{
    ReminderState,
    channel::Ladder,
    store::reminder::{self as store, NewReminder},
};
use crate::{
    actor::Person,
    error::Result,
    ids::{AddressId, ClinicId, PatientId},
    mail::CONFIRM,
    patient::store::PatientRow,
    protocol::Lock,
    store::{At, Tx},
    zone,
};
use chrono::{DateTime, Duration, DurationRound, Utc};

/// Whoever asked has given up by then, and may ask again.
const USEFUL: Duration = Duration::hours(6);

pub(crate) async fn plan_confirmation(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: &PatientRow,
    address: AddressId,
) -> Result<()> {
    // All else is due at whole minutes: this goes to another mailbox, so it must be a part of nothing else.
    let apart = now.duration_trunc(Duration::minutes(1)).unwrap_or(now) - Duration::microseconds(1);
    let ask = NewReminder {
        course: None,
        check_in: None,
        rule_key: CONFIRM.to_owned(),
        subject_id: address.to_string(),
        anchor_day: zone::day(now, patient.zone.0),
        about: String::new(),
        lock: Lock::Plan,
        ladder: Ladder::LETTER,
        due_at: At(apart),
        expires_at: At(now + USEFUL),
        state: ReminderState::Planned,
        reason: None,
    };
    store::insert(tx, now, clinic, &[(Person::Patient(patient.id), ask)]).await?;
    tx.ring();
    Ok(())
}

/// Another address was asked for, or none is wanted.
pub(crate) async fn withdraw_confirmation(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
    address: AddressId,
) -> Result<()> {
    let rows = store::list_of(tx, clinic, Person::Patient(patient)).await?;
    let subject = address.to_string();
    let of_it = rows
        .iter()
        .filter(|row| row.rule_key == CONFIRM && row.subject_id == subject);
    let planned: Vec<_> = of_it
        .filter(|row| row.state == ReminderState::Planned)
        .map(|row| row.id)
        .collect();
    Ok(store::withdraw(tx, clinic, &planned).await?)
}
