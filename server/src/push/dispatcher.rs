//! Sends reminders when they are due.
//!
//! It sleeps until the next one is due, and wakes early when a change plans another. The instant comes from the clock it is given but the sleep does not,
//! and a clock can be set while somebody sleeps; so it looks again every half minute, which costs one read of an index. Another process on the same
//! database may also plan without this one hearing of it.

use super::{
    delivery::Courier,
    measure,
    settler::{Done, Settler},
};
use care::{
    clock::Clock,
    reminder::{self, Due},
    store::Db,
};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, mpsc},
    task::JoinSet,
    time::{Instant, sleep, timeout},
};
use tokio_util::{sync::CancellationToken, task::AbortOnDropHandle};

/// How much at once, and how long.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Pushes claimed in one transaction.
    pub batch: usize,
    /// Pushes that are claimed and not settled yet: what bounds memory.
    pub in_hand: usize,
    /// How long a claimed push is ours.
    pub lease: Duration,
    /// How much of the lease is left at least when something is sent: a request's time and a settlement's.
    pub reserve: Duration,
    /// The longest sleep.
    pub recheck: Duration,
    /// How long requests in flight may take when the process is asked to stop.
    pub grace: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            batch: 256,
            in_hand: 2048,
            lease: Duration::from_mins(1),
            reserve: Duration::from_secs(25),
            recheck: Duration::from_secs(30),
            grace: Duration::from_secs(12),
        }
    }
}

pub struct Dispatcher {
    db: Db,
    clock: Arc<dyn Clock>,
    courier: Arc<Courier>,
    pace: Pace,
}

/// Why the loop turns again at once, or not.
enum Turn {
    Again,
    Rest(Duration),
}

impl Dispatcher {
    pub fn new(db: Db, clock: Arc<dyn Clock>, courier: Arc<Courier>, pace: Pace) -> Self {
        Self {
            db,
            clock,
            courier,
            pace,
        }
    }

    /// Until `stop`: then claims nothing more, gives requests in flight their time, and writes down what became of them. Dropped before that, it stops in
    /// mid-air, as in a crash: what was claimed goes again when its lease is over, with the same topic and tag.
    pub async fn run(self, stop: CancellationToken) {
        measure::describe();
        let places = Arc::new(Semaphore::new(self.pace.in_hand));
        let (outbox, inbox) = mpsc::channel(self.pace.in_hand);
        let settler = Settler {
            db: self.db.clone(),
            clock: self.clock.clone(),
            inbox,
        };
        let settler = AbortOnDropHandle::new(tokio::spawn(settler.run()));
        let mut hands = JoinSet::new();
        let mut stumbles = 0;
        while !stop.is_cancelled() {
            while hands.try_join_next().is_some() {}
            measure::in_hand(self.pace.in_hand - places.available_permits());
            let rest = match self.turn(&mut hands, &places, &outbox, &stop).await {
                Ok(Turn::Again) => {
                    stumbles = 0;
                    continue;
                }
                Ok(Turn::Rest(rest)) => rest,
                Err(fault) => {
                    stumbles += 1;
                    tracing::error!(%fault, "reminders cannot be claimed");
                    Duration::from_millis(250 << stumbles.min(6))
                }
            };
            tokio::select! {
                () = sleep(rest.min(self.pace.recheck)) => {}
                () = self.db.planned() => {}
                () = stop.cancelled() => {}
            }
        }
        let landed = async { while hands.join_next().await.is_some() {} };
        if timeout(self.pace.grace, landed).await.is_err() {
            tracing::warn!(
                pushes = hands.len(),
                "stopped before push services answered: these go again"
            );
        }
        hands.shutdown().await;
        drop(outbox);
        let _ = timeout(self.pace.grace, settler).await;
    }

    async fn turn(
        &self,
        hands: &mut JoinSet<()>,
        places: &Arc<Semaphore>,
        outbox: &mpsc::Sender<Done>,
        stop: &CancellationToken,
    ) -> care::Result<Turn> {
        let Some(due) = reminder::next_due(&self.db).await? else {
            return Ok(Turn::Rest(self.pace.recheck));
        };
        let wait = due - self.clock.now();
        if wait > chrono::Duration::zero() {
            return Ok(Turn::Rest(wait.to_std().unwrap_or_default()));
        }
        let Some(mut room) = self.room(places, stop).await else {
            return Ok(Turn::Again);
        };
        let limit = u32::try_from(room.num_permits()).unwrap_or(u32::MAX);
        let claimed = Instant::now();
        let lease = chrono::Duration::from_std(self.pace.lease).unwrap_or_default();
        let dues = reminder::claim(&self.db, &*self.clock, limit, lease).await?;
        if dues.is_empty() {
            // Due, but not for us to send: another process has it, or it was put off just now.
            return Ok(Turn::Rest(Duration::from_millis(50)));
        }
        let send_until = claimed + self.pace.lease.saturating_sub(self.pace.reserve);
        for due in dues {
            if let Some(place) = room.split(1) {
                hands.spawn(deliver(
                    self.courier.clone(),
                    due,
                    send_until,
                    stop.clone(),
                    place,
                    outbox.clone(),
                ));
            }
        }
        Ok(Turn::Again)
    }

    /// As many free places as there are, at least one; `None` when it is time to stop.
    async fn room(&self, places: &Arc<Semaphore>, stop: &CancellationToken) -> Option<OwnedSemaphorePermit> {
        let mut room = tokio::select! {
            room = places.clone().acquire_owned() => room.ok()?,
            () = stop.cancelled() => return None,
        };
        let more = places.available_permits().min(self.pace.batch - 1);
        if let Ok(more) = places.clone().try_acquire_many_owned(u32::try_from(more).unwrap_or(0)) {
            room.merge(more);
        }
        Some(room)
    }
}

async fn deliver(
    courier: Arc<Courier>,
    due: Due,
    send_until: Instant,
    stop: CancellationToken,
    place: OwnedSemaphorePermit,
    outbox: mpsc::Sender<Done>,
) {
    let settlement = courier.deliver(due, send_until, &stop).await;
    // Fails only when the settler is gone, that is in a crash.
    let _ = outbox.send(Done { settlement, place }).await;
}
