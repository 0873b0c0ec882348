//! Pretended phones: they take every push at once, and no push leaves the machine.

use care::{
    Actor, Result,
    clock::{Clock, ManualClock},
    ids::PatientId,
    reminder::{self, DeviceOutcome, Due, Outcome, PushPermission, Receipt, SubscriptionDraft},
    store::Db,
};
use chrono::{DateTime, Duration, Utc};
use std::collections::{HashMap, HashSet};

/// `.invalid` can never be somebody's (RFC 2606).
const HOST: &str = "https://phones.demo.invalid/";
// The receiver of RFC 8291, appendix A: keys that everybody knows.
const P256DH: &str = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";

/// Of so many phones one has the app in its browser and not on the Home Screen.
const IN_BROWSER: u32 = 4;
/// Of so many notes one is not tapped.
const LEFT: u32 = 4;
const BATCH: u32 = 100;
const LEASE: Duration = Duration::minutes(1);

/// Whether an endpoint is a pretended phone's.
pub fn is_pretended(endpoint: &str) -> bool {
    endpoint.starts_with(HOST)
}

#[derive(Default)]
pub struct Phones {
    on: u32,
    lost: HashSet<PatientId>,
    held: HashMap<PatientId, Actor>,
    taken: u32,
}

impl Phones {
    pub fn lose(&mut self, patient: PatientId) {
        self.lost.insert(patient);
    }
}

pub async fn switch_on(db: &Db, clock: &dyn Clock, actor: &Actor, phones: &mut Phones) -> Result<()> {
    phones.on += 1;
    phones
        .held
        .extend(actor.patient().ok().map(|patient| (patient, *actor)));
    let draft = SubscriptionDraft {
        endpoint: format!("{HOST}{}", phones.on),
        p256dh: P256DH.to_owned(),
        auth: AUTH.to_owned(),
    };
    reminder::subscribe(db, clock, actor, &draft).await?;
    let installed = !phones.on.is_multiple_of(IN_BROWSER);
    reminder::report_device(db, actor, installed, PushPermission::Granted).await
}

/// Lets time pass up to `until`: each reminder goes when it is due.
pub async fn ring_until(db: &Db, clock: &ManualClock, until: DateTime<Utc>, phones: &mut Phones) -> Result<()> {
    while let Some(due) = reminder::next_due(db).await?.filter(|due| *due <= until) {
        clock.set(due.max(clock.now()));
        let pushes = reminder::claim(db, clock, BATCH, LEASE).await?;
        let settled: Vec<_> = pushes
            .iter()
            .map(|push| {
                let outcome = if push
                    .key
                    .to
                    .patient()
                    .is_some_and(|patient| phones.lost.contains(&patient))
                {
                    DeviceOutcome::Gone
                } else {
                    DeviceOutcome::Accepted
                };
                let devices = push
                    .subscriptions
                    .iter()
                    .map(|device| (device.id, outcome.clone()))
                    .collect();
                push.settle(Outcome::Devices(devices))
            })
            .collect();
        reminder::settle(db, clock, &settled).await?;
        for push in pushes {
            look_at(db, clock, &push, phones).await?;
        }
    }
    Ok(())
}

/// Whoever holds the phone mostly taps what it shows.
async fn look_at(db: &Db, clock: &ManualClock, push: &Due, phones: &mut Phones) -> Result<()> {
    let Some(patient) = push.key.to.patient().filter(|patient| !phones.lost.contains(patient)) else {
        return Ok(());
    };
    if let Some(actor) = phones.held.get(&patient) {
        phones.taken += 1;
        let what = if phones.taken.is_multiple_of(LEFT) {
            Receipt::Shown
        } else {
            Receipt::Opened
        };
        reminder::receipt(db, clock, actor, &push.tag, what).await?;
    }
    Ok(())
}
