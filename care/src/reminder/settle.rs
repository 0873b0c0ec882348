use super::{
    Channel, DeviceOutcome, MailOutcome, Outcome, PLAN_CHANGED, Reason, ReminderState, Settlement,
    claim::hand_over,
    climb::{Push, Ways, leaves, step},
    due::Reader,
    store::{
        delivery,
        lease::{self, Settled},
        recipient,
        reminder::ReminderRow,
        subscription,
    },
};
use crate::{
    actor::Person,
    clock::Clock,
    error::Result,
    ids::{ClinicId, PatientId, ReminderId},
    mail::{self, CONFIRM, MailStop, Whose},
    patient::store as patients,
    store::{At, Db, StoreError, Tx},
};
use chrono::{DateTime, Utc};
use std::collections::{BTreeSet, HashMap};

/// What a batch of settlements came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// How many counted.
    pub pushes: u32,
    /// What each of their reminders is now.
    pub reminders: Vec<ReminderState>,
}

/// Writes down what became of a batch of pushes, in one transaction. A settlement whose lease somebody else has taken over changes nothing.
pub async fn settle(db: &Db, c: &dyn Clock, settlements: &[Settlement]) -> Result<Written> {
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

    let mut written = Written::default();
    let readers = readers(&mut tx, settlements).await?;
    let mut book = Book::default();
    for done in settlements {
        let ours = done
            .reminders
            .iter()
            .filter_map(|id| rows.get(id))
            .filter(|row| row.lease_token == Some(done.token));
        let ours: Vec<&ReminderRow> = ours.collect();
        if !ours.is_empty() {
            written.pushes += 1;
            book.enter(done, &ours, readers.get(&(done.key.clinic, done.key.to)), now);
        }
    }
    lease::settle(&mut tx, &book.settled).await?;
    delivery::upsert(&mut tx, now, &book.deliveries).await?;
    subscription::set_accepted(&mut tx, now, &book.accepted).await?;
    subscription::retire(&mut tx, now, &book.gone, "gone").await?;
    for (clinic, patient) in &book.told {
        patients::set_told(&mut tx, *clinic, *patient).await?;
    }
    hand_over(&mut tx, now, &book.handed_over).await?;
    for (clinic, whose) in &book.refused {
        mail::end(&mut tx, now, *clinic, *whose, MailStop::Refused).await?;
    }
    if book.to_try_again {
        tx.ring();
    }
    tx.commit().await?;
    written.reminders = book.settled.iter().map(|row| row.state).collect();
    Ok(written)
}

/// Of those whose reminder was not taken: what other ways there are.
async fn readers(tx: &mut Tx, settlements: &[Settlement]) -> Result<HashMap<(ClinicId, Person), Reader>, StoreError> {
    let not_taken = settlements.iter().filter(|done| !done.outcome.taken());
    let people: Vec<_> = not_taken.map(|done| (done.key.clinic, done.key.to)).collect();
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = recipient::list_readers(tx, &people).await?.into_iter();
    Ok(rows
        .map(|row| ((row.clinic_id, row.whose), Reader::from(row)))
        .collect())
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
    /// Whose address was refused.
    refused: BTreeSet<(ClinicId, Whose)>,
    /// What no way took.
    handed_over: Vec<(ClinicId, ReminderId, PatientId)>,
    to_try_again: bool,
}

impl<'a> Book<'a> {
    fn enter(&mut self, done: &'a Settlement, rows: &[&ReminderRow], to: Option<&Reader>, now: DateTime<Utc>) {
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
        if matches!(done.outcome, Outcome::Mail(MailOutcome::Refused)) {
            self.refused.extend(done.letterbox.map(|whose| (clinic, whose)));
        }
        for row in rows {
            let next = next(done, row, to, now);
            if next == Next::Call && stands(done, row) {
                self.handed_over
                    .extend(row.to.patient().map(|patient| (clinic, row.id, patient)));
            }
            let settled = settle_row(done, row, next, now);
            if settled.state == ReminderState::Accepted && row.rule_key == PLAN_CHANGED {
                self.told.extend(row.to.patient().map(|patient| (clinic, patient)));
            }
            self.to_try_again |= settled.attempt_at.is_some();
            self.settled.push(settled);
        }
    }
}

/// What comes after a way that did not take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// The same way or the one above it, from then on.
    Again(DateTime<Utc>),
    /// Somebody calls.
    Call,
    Over,
}

/// Where a reminder goes that was not taken, or at some devices not yet.
fn next(done: &Settlement, row: &ReminderRow, to: Option<&Reader>, now: DateTime<Utc>) -> Next {
    let again = done.outcome.again().filter(|at| *at < row.expires_at.0);
    let same = again.map_or(Next::Over, Next::Again);
    let ends = matches!(done.outcome, Outcome::Skip(_)) || row.rule_key == CONFIRM || now >= row.expires_at.0;
    let Some(to) = to.filter(|_| !ends) else {
        return same;
    };
    let push = if again.is_some() { Push::Tried } else { Push::Nowhere };
    let ways = to.ways(row, push);
    let (here, ways) = if done.letterbox.is_some() {
        let mail = ways.mail && again.is_some();
        (Channel::Mail, Ways { mail, ..ways })
    } else {
        (Channel::Push, ways)
    };
    let was_tried = !matches!(done.outcome, Outcome::Wait(_));
    match (step(now, row.footing(), ways), again) {
        (None, _) => Next::Over,
        (Some(Channel::Staff), _) if was_tried => Next::Call,
        (Some(rung), None) if rung > here => Next::Again(now),
        (Some(rung), Some(_)) if rung > here && was_tried => Next::Again(now),
        (_, Some(again)) => {
            let leaves = leaves(now, row.footing(), ways).filter(|at| *at > now);
            Next::Again(leaves.map_or(again, |leaves| leaves.min(again)))
        }
        (_, None) => Next::Over,
    }
}

/// Whether it is still what it was when it was claimed: else only an arrival counts.
fn stands(done: &Settlement, row: &ReminderRow) -> bool {
    row.state == ReminderState::Planned && row.due_at.0 == done.key.due_at
}

/// What becomes of one reminder of a push.
fn settle_row(done: &Settlement, row: &ReminderRow, next: Next, now: DateTime<Utc>) -> Settled {
    let taken = row.state == ReminderState::Accepted || done.outcome.taken();
    // Withdrawn, or planned anew, while it was on its way.
    let changed_meanwhile = row.state != ReminderState::Accepted && !stands(done, row);
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
    } else {
        match next {
            Next::Again(at) => (ReminderState::Planned, None, Some(At(at))),
            Next::Call => (ReminderState::Skipped, Some(Reason::Unreachable), None),
            Next::Over => (ReminderState::Skipped, Some(done.outcome.reason()), None),
        }
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
    /// Whether somebody took it: a push service for at least one device, or a mail server.
    fn taken(&self) -> bool {
        match self {
            Self::Devices(devices) => devices.iter().any(|(_, outcome)| *outcome == DeviceOutcome::Accepted),
            Self::Mail(outcome) => *outcome == MailOutcome::Accepted,
            Self::Skip(_) | Self::Wait(_) => false,
        }
    }

    /// When to try again those devices that have not got it.
    fn again(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Wait(until) => Some(*until),
            Self::Mail(MailOutcome::Retry { at }) => Some(*at),
            Self::Skip(_) | Self::Mail(_) => None,
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
            Self::Mail(MailOutcome::Refused) => Reason::Unreachable,
            Self::Devices(_) | Self::Mail(_) => Reason::Undeliverable,
        }
    }
}
