//! Pretended phones: they take every push at once, and no push leaves the machine.

use care::{
    Actor, Result,
    clock::{Clock, ManualClock},
    ids::PatientId,
    reminder::{self, DeviceOutcome, Outcome, SubscriptionDraft},
    store::Db,
};
use chrono::{DateTime, Duration, Utc};
use std::collections::HashSet;

/// `.invalid` can never be somebody's (RFC 2606).
const HOST: &str = "https://phones.demo.invalid/";
// The receiver of RFC 8291, appendix A: keys that everybody knows.
const P256DH: &str = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";

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
}

impl Phones {
    pub fn lose(&mut self, patient: PatientId) {
        self.lost.insert(patient);
    }
}

pub async fn switch_on(db: &Db, clock: &dyn Clock, actor: &Actor, phones: &mut Phones) -> Result<()> {
    phones.on += 1;
    let draft = SubscriptionDraft {
        endpoint: format!("{HOST}{}", phones.on),
        p256dh: P256DH.to_owned(),
        auth: AUTH.to_owned(),
    };
    reminder::subscribe(db, clock, actor, &draft).await.map(|_| ())
}

/// Lets time pass up to `until`: each reminder goes when it is due.
pub async fn ring_until(db: &Db, clock: &ManualClock, until: DateTime<Utc>, phones: &Phones) -> Result<()> {
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
    }
    Ok(())
}
