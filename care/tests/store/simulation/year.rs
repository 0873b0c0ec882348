use super::{
    desk::Desk,
    promises::Promises,
    transport::{Sender, Transport},
};
use crate::world::World;
use care::{course, reminder};
use chrono::{DateTime, Duration, Utc};
use rand::{SeedableRng, rngs::StdRng};
use std::fmt;

const DAYS: i64 = 365;

pub struct Year {
    world: World,
    dice: StdRng,
    desk: Desk,
    transport: Transport,
    promises: Promises,
    end: DateTime<Utc>,
    next_round: DateTime<Utc>,
}

/// What the year was like.
#[derive(Debug)]
pub struct Lived {
    pub patients: usize,
    pub steps: u32,
    pub shown: usize,
    pub crashes: u32,
    pub refusals: u32,
    pub changes: u32,
}

impl fmt::Display for Lived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a year of {} patients in {} steps: {} changes by staff, {} shown, {} crashes, {} refusals by push services",
            self.patients, self.steps, self.changes, self.shown, self.crashes, self.refusals
        )
    }
}

impl Year {
    pub async fn begin(seed: u64, patients: u32, sender: Sender) -> Self {
        let world = World::on_sqlite().await;
        let mut dice = StdRng::seed_from_u64(seed);
        let mut promises = Promises::default();
        let desk = Desk::open(&world, &mut dice, patients, &mut promises).await;
        Self {
            end: world.now() + Duration::days(DAYS),
            next_round: world.now() + Duration::days(1),
            transport: Transport::new(sender),
            world,
            dice,
            desk,
            promises,
        }
    }

    pub async fn live(mut self) -> Result<Lived, String> {
        let mut steps = 0;
        loop {
            let at = self.next_event().await;
            if at >= self.end {
                break;
            }
            // A step after which nothing waits for this instant takes none of its time.
            self.world.clock.set(at.max(self.world.now()));
            self.step().await?;
            steps += 1;
        }
        self.world.clock.set(self.end);
        self.transport
            .send_due(&self.world, &mut self.dice, &mut self.promises, &self.desk)
            .await?;
        self.promises.at_the_end(&self.world, &self.desk).await?;
        Ok(Lived {
            patients: self.desk.patients.len(),
            steps,
            shown: self.promises.shown(),
            crashes: self.transport.crashes,
            refusals: self.transport.refusals,
            changes: self.desk.changes,
        })
    }

    async fn next_event(&self) -> DateTime<Utc> {
        let due = reminder::next_due(&self.world.db).await.unwrap();
        let due = due.map(|due| self.transport.wakes(due));
        [due, self.desk.next(), Some(self.next_round), Some(self.end)]
            .into_iter()
            .flatten()
            .min()
            .unwrap()
    }

    async fn step(&mut self) -> Result<(), String> {
        let now = self.world.now();
        if now >= self.next_round {
            course::close_stale(&self.world.db, &*self.world.clock).await.unwrap();
            reminder::extend(&self.world.db, &*self.world.clock).await.unwrap();
            self.next_round = now + Duration::days(1);
        }
        self.desk.act(&self.world, &mut self.dice).await;
        self.transport
            .send_due(&self.world, &mut self.dice, &mut self.promises, &self.desk)
            .await
    }
}
