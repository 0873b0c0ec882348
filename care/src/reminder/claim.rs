use super::{
    PushKey,
    due::{Due, Reader, Subscription},
    sort::sort,
    store::{
        delivery, fence,
        lease::{self, by_push},
        recipient::{self, Kind},
        reminder::{self as store, ReminderRow},
        subscription, unread,
    },
};
use crate::{
    actor::Person,
    clock::Clock,
    error::Result,
    ids::{ClinicId, SubscriptionId},
    store::{At, Db, StoreError, Tx},
};
use chrono::{DateTime, Duration, Utc};
use std::collections::HashMap;

/// The instant of the next reminder to try, past ones included; `None` when nothing is planned. Sleep until then, or until
/// [`Db::planned`] returns.
pub async fn next_due(db: &Db) -> Result<Option<DateTime<Utc>>> {
    let mut tx = db.read().await?;
    Ok(store::next_attempt(&mut tx).await?.map(|at| at.0))
}

/// Takes up to `limit` pushes that are to be sent now, for the time of `lease`; those to staff first. What must not go now is dealt with here:
/// expired ones and those nobody receives are skipped, those in quiet hours wait. So the answer may be empty although something was due: ask
/// [`next_due`] again.
pub async fn claim(db: &Db, c: &dyn Clock, limit: u32, lease: Duration) -> Result<Vec<Due>> {
    let now = c.now();
    let mut tx = db.write().await?;
    let token = fence::next(&mut tx).await?;
    let pushes = lease_due(&mut tx, now, now + lease, token, limit).await?;
    if pushes.is_empty() {
        return Ok(Vec::new());
    }
    let around = Around::load(&mut tx, now, &pushes).await?;
    let (mut dues, mut settled) = (Vec::new(), Vec::new());
    for (key, rows) in pushes {
        let Some(reader) = around.readers.get(&(key.clinic, key.to)) else {
            continue;
        };
        let open = around.open_devices(&key, now);
        let (go, stay) = sort(rows, now, reader, !open.is_empty());
        settled.extend(
            stay.into_iter()
                .map(|(row, fate)| fate.settle(&row, token, go.is_empty())),
        );
        dues.extend(Due::of(key, token, &go, reader.clone(), open));
    }
    lease::settle(&mut tx, &settled).await?;
    tx.commit().await?;
    Ok(dues)
}

/// Of both kinds; a colleague who is called does not wait behind any number of patients' reminders.
async fn lease_due(
    tx: &mut Tx,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    token: i64,
    limit: u32,
) -> Result<Vec<(PushKey, Vec<ReminderRow>)>, StoreError> {
    let mut pushes = Vec::new();
    for kind in Kind::ALL {
        let left = limit.saturating_sub(u32::try_from(pushes.len()).unwrap_or(u32::MAX));
        if left > 0 {
            pushes.extend(by_push(lease::claim(tx, kind, now, until, token, left).await?));
        }
    }
    Ok(pushes)
}

/// What has to be known of the people whom some pushes are for.
struct Around {
    readers: HashMap<(ClinicId, Person), Reader>,
    devices: HashMap<(ClinicId, Person), Vec<Subscription>>,
    /// Where a push went before: when it may go again, if ever.
    tried: HashMap<(SubscriptionId, At), Option<At>>,
}

impl Around {
    async fn load(tx: &mut Tx, now: DateTime<Utc>, pushes: &[(PushKey, Vec<ReminderRow>)]) -> Result<Self, StoreError> {
        let mut people: Vec<_> = pushes.iter().map(|(key, _)| (key.clinic, key.to)).collect();
        people.dedup();
        let unread: HashMap<_, u32> = unread::count(tx, now, &people).await?.into_iter().collect();
        let readers = recipient::list_readers(tx, &people).await?;
        let readers = readers.into_iter().map(|row| {
            let reader = Reader {
                zone: row.zone.0,
                quiet: row.quiet(),
                language: row.language,
                unread: unread.get(&(row.clinic_id, row.whose)).copied().unwrap_or(0),
            };
            ((row.clinic_id, row.whose), reader)
        });
        let mut devices: HashMap<_, Vec<Subscription>> = HashMap::new();
        for row in subscription::list_live(tx, &people).await? {
            let device = Subscription {
                id: row.id,
                endpoint: row.endpoint,
                p256dh: row.p256dh,
                auth: row.auth,
                not_before: None,
            };
            devices.entry((row.clinic_id, row.whose)).or_default().push(device);
        }
        let mut sends = Vec::new();
        for (key, _) in pushes {
            let theirs = devices.get(&(key.clinic, key.to)).into_iter().flatten();
            sends.extend(theirs.map(|device| (key.clinic, device.id, At(key.due_at))));
        }
        let tried = delivery::list_tried(tx, &sends).await?;
        Ok(Self {
            readers: readers.collect(),
            devices,
            tried: tried
                .into_iter()
                .map(|row| ((row.subscription_id, row.due_at), row.retry_at))
                .collect(),
        })
    }

    /// The devices that a push has yet to reach, each with the wait that its push service asked for.
    fn open_devices(&self, key: &PushKey, now: DateTime<Utc>) -> Vec<Subscription> {
        let still_open = |device: &Subscription| match self.tried.get(&(device.id, At(key.due_at))) {
            None => Some(device.clone()),
            Some(again) => again.map(|At(until)| Subscription {
                not_before: Some(until).filter(|until| *until > now),
                ..device.clone()
            }),
        };
        let theirs = self.devices.get(&(key.clinic, key.to)).into_iter().flatten();
        theirs.filter_map(still_open).collect()
    }
}
