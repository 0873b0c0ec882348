use super::{
    PushKey, Reason, ReminderState, TEST,
    due::{Due, Recipient, Subscription},
    store::{
        delivery, fence,
        lease::{self, Settled},
        reminder::{self as store, ReminderRow},
        subscription,
    },
};
use crate::{
    clock::Clock,
    error::Result,
    ids::{ClinicId, PatientId, SubscriptionId},
    plan::{Local, Sending, sending},
    store::{At, Db},
};
use chrono::{DateTime, Duration, Utc};
use std::collections::HashMap;

/// The instant of the next reminder to try, past ones included; `None` when nothing is planned. Sleep until then, or until
/// [`Db::planned`] returns.
pub async fn next_due(db: &Db) -> Result<Option<DateTime<Utc>>> {
    let mut tx = db.read().await?;
    Ok(store::next_attempt(&mut tx).await?.map(|at| at.0))
}

/// Takes up to `limit` pushes that are to be sent now, for the time of `lease`. What must not go now is dealt with here: expired ones and
/// those nobody receives are skipped, those in quiet hours wait. So the answer may be empty although something was due: ask [`next_due`]
/// again.
pub async fn claim(db: &Db, c: &dyn Clock, limit: u32, lease: Duration) -> Result<Vec<Due>> {
    let now = c.now();
    let mut tx = db.write().await?;
    let token = fence::next(&mut tx).await?;
    let pushes = lease::by_push(lease::claim(&mut tx, now, now + lease, token, limit).await?);
    if pushes.is_empty() {
        return Ok(Vec::new());
    }
    let keys: Vec<PushKey> = pushes.iter().map(|(key, _)| *key).collect();
    let mut patients: Vec<(ClinicId, PatientId)> = keys.iter().map(|key| (key.clinic, key.patient)).collect();
    patients.dedup();
    let mut recipients: HashMap<(ClinicId, PatientId), Recipient> = HashMap::new();
    for row in lease::list_recipients(&mut tx, &patients).await? {
        let recipient = Recipient {
            zone: row.zone.0,
            quiet: row.quiet(),
            language: row.language,
        };
        recipients.insert((row.clinic_id, row.id), recipient);
    }
    let mut devices: HashMap<(ClinicId, PatientId), Vec<Subscription>> = HashMap::new();
    for row in subscription::list_live(&mut tx, &patients).await? {
        let device = Subscription {
            id: row.id,
            endpoint: row.endpoint,
            p256dh: row.p256dh,
            auth: row.auth,
            not_before: None,
        };
        devices.entry((row.clinic_id, row.patient_id)).or_default().push(device);
    }
    let mut tried: HashMap<(PushKey, SubscriptionId), Option<At>> = HashMap::new();
    for (clinic, patient, due_at, device, again) in delivery::list_tried(&mut tx, &keys).await? {
        let key = PushKey {
            clinic,
            patient,
            due_at: due_at.0,
        };
        tried.insert((key, device), again);
    }

    let (mut dues, mut settled) = (Vec::new(), Vec::new());
    for (key, rows) in pushes {
        let whose = (key.clinic, key.patient);
        let Some(recipient) = recipients.get(&whose) else {
            continue;
        };
        let still_open = |device: &Subscription| match tried.get(&(key, device.id)) {
            None => Some(device.clone()),
            Some(again) => again.map(|At(until)| Subscription {
                not_before: Some(until).filter(|until| *until > now),
                ..device.clone()
            }),
        };
        let all = devices.get(&whose).into_iter().flatten();
        let open: Vec<Subscription> = all.filter_map(still_open).collect();
        let (go, stay) = sort(rows, now, recipient, !open.is_empty());
        settled.extend(stay.into_iter().map(|(row, fate)| fate.settle(&row, token)));
        dues.extend(Due::of(key, token, &go, recipient.clone(), open));
    }
    lease::settle(&mut tx, &settled).await?;
    tx.commit().await?;
    Ok(dues)
}

/// Why a reminder that was claimed does not go now.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Wait(DateTime<Utc>),
    Skip(Reason),
}

/// Which rows of a push go, and what becomes of the others.
fn sort(
    rows: Vec<ReminderRow>,
    now: DateTime<Utc>,
    to: &Recipient,
    reachable: bool,
) -> (Vec<ReminderRow>, Vec<(ReminderRow, Fate)>) {
    let local = Local {
        zone: to.zone,
        quiet: to.quiet,
    };
    let (mut go, mut stay) = (Vec::new(), Vec::new());
    for row in rows {
        // Whoever asks for a test is awake.
        let when = if row.rule_key == TEST && now < row.expires_at.0 {
            Sending::Now {
                ttl: row.expires_at.0 - now,
            }
        } else {
            sending(now, row.expires_at.0, local)
        };
        match when {
            Sending::Expired => stay.push((row, Fate::Skip(Reason::Expired))),
            Sending::Now { .. } | Sending::Wait(_) if !reachable => stay.push((row, Fate::Skip(Reason::Unreachable))),
            Sending::Wait(until) => stay.push((row, Fate::Wait(until))),
            Sending::Now { .. } => go.push(row),
        }
    }
    (go, stay)
}

impl Fate {
    fn settle(self, row: &ReminderRow, token: i64) -> Settled {
        let mut settled = Settled {
            clinic: row.clinic_id,
            id: row.id,
            token,
            state: row.state,
            reason: row.reason.clone(),
            accepted_at: row.accepted_at,
            attempt_at: None,
        };
        match self {
            Self::Wait(until) => settled.attempt_at = Some(At(until)),
            // One that a device has taken was only still tried for another device.
            Self::Skip(_) if row.state == ReminderState::Accepted => {}
            Self::Skip(reason) => (settled.state, settled.reason) = (ReminderState::Skipped, Some(reason)),
        }
        settled
    }
}
