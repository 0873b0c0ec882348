use super::{
    DeviceOutcome, Outcome, PLAN_CHANGED, Reason, ReminderState, Settlement,
    store::{
        delivery,
        lease::{self, Settled},
        recipient,
        reminder::ReminderRow,
        subscription,
    },
};
use crate::{
    clock::Clock,
    error::Result,
    ids::{ClinicId, PatientId, ReminderId},
    patient::store as patients,
    store::{At, Db},
};
use chrono::{DateTime, Utc};
use std::collections::{BTreeSet, HashMap};

/// Writes down what became of a batch of pushes, in one transaction. A settlement whose lease somebody else has taken over changes nothing.
/// How many counted.
pub async fn settle(db: &Db, c: &dyn Clock, settlements: &[Settlement]) -> Result<u32> {
    let now = c.now();
    let mut tx = db.write().await?;
    let people: Vec<_> = settlements.iter().map(|done| (done.key.clinic, done.key.to)).collect();
    recipient::lock(&mut tx, &people).await?;
    let ids: Vec<(ClinicId, ReminderId)> = settlements
        .iter()
        .flat_map(|done| done.reminders.iter().map(|id| (done.key.clinic, *id)))
        .collect();
    let rows: HashMap<ReminderId, ReminderRow> = lease::list_by_ids(&mut tx, &ids)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();

    let mut counted = 0;
    let mut book = Book::default();
    for done in settlements {
        let ours = done
            .reminders
            .iter()
            .filter_map(|id| rows.get(id))
            .filter(|row| row.lease_token == Some(done.token));
        let ours: Vec<&ReminderRow> = ours.collect();
        if !ours.is_empty() {
            counted += 1;
            book.enter(done, &ours, now);
        }
    }
    lease::settle(&mut tx, &book.settled).await?;
    delivery::upsert(&mut tx, now, &book.deliveries).await?;
    subscription::set_accepted(&mut tx, now, &book.accepted).await?;
    subscription::retire(&mut tx, now, &book.gone, "gone").await?;
    for (clinic, patient) in &book.told {
        patients::set_told(&mut tx, *clinic, *patient).await?;
    }
    if book.to_try_again {
        tx.ring();
    }
    tx.commit().await?;
    Ok(counted)
}

/// What a batch writes, table by table.
#[derive(Default)]
struct Book<'a> {
    settled: Vec<Settled>,
    deliveries: Vec<(super::PushKey, crate::ids::SubscriptionId, &'a DeviceOutcome)>,
    accepted: Vec<(ClinicId, crate::ids::SubscriptionId)>,
    gone: Vec<(ClinicId, crate::ids::SubscriptionId)>,
    /// Patients whom a notice reached.
    told: BTreeSet<(ClinicId, PatientId)>,
    to_try_again: bool,
}

impl<'a> Book<'a> {
    fn enter(&mut self, done: &'a Settlement, rows: &[&ReminderRow], now: DateTime<Utc>) {
        let clinic = done.key.clinic;
        if let Outcome::Devices(devices) = &done.outcome {
            for (device, outcome) in devices {
                self.deliveries.push((done.key, *device, outcome));
                match outcome {
                    DeviceOutcome::Accepted => self.accepted.push((clinic, *device)),
                    DeviceOutcome::Gone => self.gone.push((clinic, *device)),
                    DeviceOutcome::Retry { .. } | DeviceOutcome::Failed(_) => {}
                }
            }
        }
        for row in rows {
            let settled = settle_row(done, row, now);
            if settled.state == ReminderState::Accepted && row.rule_key == PLAN_CHANGED {
                self.told.extend(row.to.patient().map(|patient| (clinic, patient)));
            }
            self.to_try_again |= settled.attempt_at.is_some();
            self.settled.push(settled);
        }
    }
}

/// What becomes of one reminder of a push.
fn settle_row(done: &Settlement, row: &ReminderRow, now: DateTime<Utc>) -> Settled {
    let taken = row.state == ReminderState::Accepted || done.outcome.taken();
    // Withdrawn, or planned anew, while it was on its way: only an arrival counts.
    let changed_meanwhile = row.state != ReminderState::Accepted
        && (row.state != ReminderState::Planned || row.due_at.0 != done.key.due_at);
    let again = done.outcome.again().filter(|at| *at < row.expires_at.0).map(At);
    let (state, reason, attempt_at) = if taken {
        (
            ReminderState::Accepted,
            None,
            if changed_meanwhile { None } else { again },
        )
    } else if changed_meanwhile {
        let planned = row.state == ReminderState::Planned;
        (row.state, row.reason.clone(), planned.then_some(row.due_at))
    } else if again.is_some() {
        (ReminderState::Planned, None, again)
    } else {
        (ReminderState::Skipped, Some(done.outcome.reason()), None)
    };
    let accepted_at = row.accepted_at.or_else(|| taken.then_some(At(now)));
    Settled {
        clinic: row.clinic_id,
        id: row.id,
        token: done.token,
        state,
        reason,
        accepted_at,
        attempt_at,
        due_at: None,
    }
}

impl Outcome {
    /// Whether a push service took it for at least one device.
    fn taken(&self) -> bool {
        matches!(self, Self::Devices(devices) if devices.iter().any(|(_, outcome)| *outcome == DeviceOutcome::Accepted))
    }

    /// When to try again those devices that have not got it.
    fn again(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Wait(until) => Some(*until),
            Self::Skip(_) => None,
            Self::Devices(devices) => devices
                .iter()
                .filter_map(|(_, outcome)| {
                    if let DeviceOutcome::Retry { at, .. } = outcome {
                        Some(*at)
                    } else {
                        None
                    }
                })
                .min(),
        }
    }

    /// Why it is skipped, if it is.
    fn reason(&self) -> Reason {
        match self {
            Self::Skip(reason) => reason.clone(),
            Self::Wait(_) => Reason::Expired,
            Self::Devices(devices) if devices.iter().all(|(_, outcome)| *outcome == DeviceOutcome::Gone) => {
                Reason::Unreachable
            }
            Self::Devices(_) => Reason::Undeliverable,
        }
    }
}
