use super::{
    Channel, PushKey,
    climb::Push,
    due::{Due, Reader, Subscription},
    sort::{Fate, sort},
    store::{
        climb, delivery, fence,
        lease::{self, Share, by_push},
        recipient::{self, Kind},
        reminder::{self as store, ReminderRow},
        subscription, unreached, unread,
    },
};
use crate::{
    actor::Person,
    clock::Clock,
    error::Result,
    ids::{ClinicId, PatientId, ReminderId, SubscriptionId},
    store::{At, Db, StoreError, Tx},
};
use chrono::{DateTime, Duration, Utc};
use std::collections::HashMap;

/// Clinics that share one claim; which ones, when more wait, is left to chance each time.
const MOST_SHARES: u32 = 32;

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
    let (mut climbed, mut handed_over) = (Vec::new(), Vec::new());
    for (key, rows) in pushes {
        let Some(reader) = around.readers.get(&(key.clinic, key.to)) else {
            continue;
        };
        let open = around.open_devices(&key, now);
        let sorted = sort(rows, now, reader, around.push(&key, &open));
        let alone = sorted.push.is_empty();
        for (row, fate) in sorted.stay {
            if fate == Fate::HandOver {
                handed_over.extend(row.to.patient().map(|patient| (row.clinic_id, row.id, patient)));
            }
            settled.push(fate.settle(&row, token, alone));
        }
        let new_there = sorted.mail.iter().filter(|row| row.ladder.channel != Channel::Mail);
        climbed.extend(new_there.map(|row| (row.clinic_id, row.id)));
        dues.extend(Due::of(key, token, &sorted.push, reader.clone(), open));
        dues.extend(Due::by_mail(key, token, &sorted.mail, reader.clone()));
    }
    lease::settle(&mut tx, &settled).await?;
    climb::set_channel(&mut tx, Channel::Mail, &climbed).await?;
    hand_over(&mut tx, now, &handed_over).await?;
    tx.commit().await?;
    Ok(dues)
}

/// No way took these: somebody calls.
pub(super) async fn hand_over(
    tx: &mut Tx,
    now: DateTime<Utc>,
    reminders: &[(ClinicId, ReminderId, PatientId)],
) -> Result<(), StoreError> {
    let ids: Vec<_> = reminders.iter().map(|(clinic, id, _)| (*clinic, *id)).collect();
    climb::set_channel(tx, Channel::Staff, &ids).await?;
    unreached::insert(tx, now, reminders).await
}

/// Of both kinds; a colleague who is called does not wait behind any number of patients' reminders, and no clinic behind another's.
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
        for share in shares(tx, kind, now, left).await? {
            pushes.extend(by_push(lease::claim(tx, kind, share, now, until, token).await?));
        }
    }
    Ok(pushes)
}

/// The oldest first, from wherever; but where more is due than is taken now, every clinic that waits gets as much as any other.
async fn shares(tx: &mut Tx, kind: Kind, now: DateTime<Utc>, limit: u32) -> Result<Vec<Share>, StoreError> {
    if limit == 0 {
        return Ok(Vec::new());
    }
    let all = vec![Share { clinic: None, limit }];
    if store::count_due(tx, kind, now, i64::from(limit) + 1).await? <= i64::from(limit) {
        return Ok(all);
    }
    let clinics = lease::clinics_with_due(tx, kind, now, MOST_SHARES.min(limit)).await?;
    let Ok(each @ 2..) = u32::try_from(clinics.len()) else {
        return Ok(all);
    };
    let limit = limit / each;
    let share = |clinic| Share {
        clinic: Some(clinic),
        limit,
    };
    Ok(clinics.into_iter().map(share).collect())
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
            let whose = (row.clinic_id, row.whose);
            let unread = unread.get(&whose).copied().unwrap_or(0);
            (
                whose,
                Reader {
                    unread,
                    ..Reader::from(row)
                },
            )
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

    /// Whether all of these failed with this push before.
    fn push(&self, key: &PushKey, open: &[Subscription]) -> Push {
        let was_tried = |device: &Subscription| self.tried.contains_key(&(device.id, At(key.due_at)));
        match open {
            [] => Push::Nowhere,
            _ if open.iter().all(was_tried) => Push::Tried,
            _ => Push::Untried,
        }
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
