use super::{desk::Desk, promises::Promises};
use crate::world::World;
use care::{
    plan::{Local, Sending, sending},
    reminder::{self, DeviceOutcome, Due, Outcome, Subscription},
};
use chrono::{DateTime, Duration, Utc};
use rand::{Rng, rngs::StdRng};

/// Who sends: ours, or one that breaks a promise, for the controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    Ours,
    MarksFirst,
    Oversleeps,
    RingsAtNight,
}

const LEASE: Duration = Duration::minutes(1);
const BATCH: u32 = 16;

/// The process that sends, and the push services it sends to.
pub struct Transport {
    sender: Sender,
    pub crashes: u32,
    pub refusals: u32,
}

/// Where in its work the process dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Death {
    BeforeThePost,
    AfterThePost,
}

impl Transport {
    pub const fn new(sender: Sender) -> Self {
        Self {
            sender,
            crashes: 0,
            refusals: 0,
        }
    }

    /// When it looks at what is due then.
    pub fn wakes(&self, due: DateTime<Utc>) -> DateTime<Utc> {
        if self.sender == Sender::Oversleeps {
            due + Duration::minutes(20)
        } else {
            due
        }
    }

    /// Claims and sends until nothing is due, or it dies.
    pub async fn send_due(
        &mut self,
        world: &World,
        dice: &mut StdRng,
        promises: &mut Promises,
        desk: &Desk,
    ) -> Result<(), String> {
        while reminder::next_due(&world.db)
            .await
            .unwrap()
            .is_some_and(|due| self.wakes(due) <= world.now())
        {
            let dues = reminder::claim(&world.db, &*world.clock, BATCH, LEASE).await.unwrap();
            let mut settled = Vec::new();
            for due in dues {
                let death = Self::death(dice);
                if self.sender == Sender::MarksFirst {
                    settled.push(due.settle(all(&due, &DeviceOutcome::Accepted)));
                }
                if death == Some(Death::BeforeThePost) {
                    return self.die(world, settled).await;
                }
                let outcome = self.deliver(&due, dice, promises, desk, world.now(), death.is_none())?;
                if death == Some(Death::AfterThePost) {
                    return self.die(world, settled).await;
                }
                if self.sender != Sender::MarksFirst {
                    settled.push(due.settle(outcome));
                }
            }
            reminder::settle(&world.db, &*world.clock, &settled).await.unwrap();
        }
        Ok(())
    }

    /// What was in hand is lost with it; some of it may have been written down by then.
    async fn die(&mut self, world: &World, settled: Vec<reminder::Settlement>) -> Result<(), String> {
        self.crashes += 1;
        reminder::settle(&world.db, &*world.clock, &settled).await.unwrap();
        Ok(())
    }

    fn death(dice: &mut StdRng) -> Option<Death> {
        match dice.random_range(0..200) {
            0..3 => Some(Death::BeforeThePost),
            3..6 => Some(Death::AfterThePost),
            _ => None,
        }
    }

    /// As the courier does: one last look at the clock, then each device. Whether what it did is going to be written down is said with it.
    fn deliver(
        &mut self,
        due: &Due,
        dice: &mut StdRng,
        promises: &mut Promises,
        desk: &Desk,
        now: DateTime<Utc>,
        lives: bool,
    ) -> Result<Outcome, String> {
        // A machine that sleeps between the claim and the post. Those who live as planned are spared: so long a sleep may use up a reminder's time.
        let spared = due.key.to.patient().is_none_or(|id| desk.of(id).steady);
        let now = if dice.random_bool(0.05) && !spared {
            now + Duration::hours(11)
        } else {
            now
        };
        let local = Local {
            zone: due.zone,
            quiet: due.quiet,
        };
        if self.sender != Sender::RingsAtNight {
            match sending(now, due.expires_at, local) {
                _ if due.at_any_hour => {}
                Sending::Now { .. } => {}
                Sending::Wait(until) => return Ok(Outcome::Wait(until)),
                Sending::Expired => return Ok(Outcome::Skip(reminder::Reason::Expired)),
            }
        }
        let mut outcomes = Vec::new();
        for device in &due.subscriptions {
            let outcome = if device.not_before.is_some_and(|until| until > now) {
                DeviceOutcome::Retry {
                    at: device.not_before.unwrap(),
                    why: "asked to wait".to_owned(),
                }
            } else {
                self.post(due, device, dice, now)
            };
            if outcome == DeviceOutcome::Accepted {
                promises.shown_on(desk, due, device, now, lives)?;
            }
            outcomes.push((device.id, outcome));
        }
        Ok(Outcome::Devices(outcomes))
    }

    /// A push service's answer. A phone that was thrown away answers no more; all others are only slow now and then.
    fn post(&mut self, due: &Due, device: &Subscription, dice: &mut StdRng, now: DateTime<Utc>) -> DeviceOutcome {
        if device.endpoint.ends_with("thrown-away") {
            return DeviceOutcome::Gone;
        }
        let soon = now + Duration::minutes(dice.random_range(1..20));
        if due.attempts < 4 && dice.random_bool(0.06) {
            self.refusals += 1;
            return DeviceOutcome::Retry {
                at: soon,
                why: "503".to_owned(),
            };
        }
        DeviceOutcome::Accepted
    }
}

fn all(due: &Due, outcome: &DeviceOutcome) -> Outcome {
    Outcome::Devices(
        due.subscriptions
            .iter()
            .map(|device| (device.id, outcome.clone()))
            .collect(),
    )
}
