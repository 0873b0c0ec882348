//! Sends reminders when they are due.
//!
//! It sleeps until the next one is due, and wakes early when a change plans another. The instant comes from the clock it is given but the sleep does not,
//! and a clock can be set while somebody sleeps; so it looks again every half minute, which costs one read of an index. Another process on the same
//! database may also plan while this one's connection to hear of it is broken.

use super::{
    delivery::Courier,
    measure,
    settler::{Done, Settler},
};
use care::{
    clock::Clock,
    reminder::{self, Due},
    store::{Db, StoreError},
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

/// Somebody else's push is looked at again this often, so that ours behind it is in time.
const LONGEST_YIELD: Duration = Duration::from_secs(1);

/// After the connection to hear of other processes' plans broke.
const DEAF: Duration = Duration::from_secs(1);

pub struct Dispatcher {
    db: Db,
    clock: Arc<dyn Clock>,
    courier: Arc<Courier>,
    pace: Pace,
}

/// What comes after one look at what is due.
enum Next {
    /// Look again at once: there may be more.
    Look,
    /// Nothing is due for so long.
    Rest(Duration),
    /// Something is due, but not for us to send: another process has a part of it, or it was put off just now.
    Yield,
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
        let (outbox, inbox) = mpsc::channel(self.pace.in_hand);
        let settler = Settler {
            db: self.db.clone(),
            clock: self.clock.clone(),
            inbox,
            lease: self.pace.lease,
        };
        let settler = AbortOnDropHandle::new(tokio::spawn(settler.run()));
        let _ears = AbortOnDropHandle::new(tokio::spawn(hear(self.db.clone())));
        let mut hands = Hands {
            places: Arc::new(Semaphore::new(self.pace.in_hand)),
            busy: JoinSet::new(),
            outbox,
            stop,
        };
        let mut stumbles = 0;
        while !hands.stop.is_cancelled() {
            let next = self.look(&mut hands).await;
            let smooth = matches!(next, Ok(Next::Look | Next::Rest(_)));
            stumbles = if smooth { 0 } else { stumbles + 1 };
            let rest = match next {
                Ok(Next::Look) => continue,
                Ok(Next::Rest(rest)) => rest,
                Ok(Next::Yield) => pause(stumbles).min(LONGEST_YIELD),
                Err(fault) => {
                    tracing::error!(%fault, "reminders cannot be claimed");
                    pause(stumbles)
                }
            };
            tokio::select! {
                () = sleep(rest.min(self.pace.recheck)) => {}
                () = self.db.planned() => {}
                () = hands.stop.cancelled() => {}
            }
        }
        hands.finish(self.pace.grace).await;
        let _ = timeout(self.pace.grace, settler).await;
    }

    async fn look(&self, hands: &mut Hands) -> care::Result<Next> {
        let Some(due) = in_time(self.pace.lease, reminder::next_due(&self.db)).await? else {
            return Ok(Next::Rest(self.pace.recheck));
        };
        let wait = due - self.clock.now();
        if wait > chrono::Duration::zero() {
            return Ok(Next::Rest(wait.to_std().unwrap_or_default()));
        }
        let Some(mut room) = hands.room(self.pace.batch).await else {
            return Ok(Next::Look);
        };
        let limit = u32::try_from(room.num_permits()).unwrap_or(u32::MAX);
        let claimed = Instant::now();
        let lease = chrono::Duration::from_std(self.pace.lease).unwrap_or_default();
        let claim = reminder::claim(&self.db, &*self.clock, limit, lease);
        let dues = in_time(self.pace.lease, claim).await?;
        if dues.is_empty() {
            return Ok(Next::Yield);
        }
        let send_until = claimed + self.pace.lease.saturating_sub(self.pace.reserve);
        for due in dues {
            if let Some(place) = room.split(1) {
                hands.take(due, place, self.courier.clone(), send_until);
            }
        }
        measure::in_hand(self.pace.in_hand - hands.places.available_permits());
        Ok(Next::Look)
    }
}

/// The pushes that are being sent. Dropped, they are let go of.
struct Hands {
    places: Arc<Semaphore>,
    busy: JoinSet<()>,
    outbox: mpsc::Sender<Done>,
    stop: CancellationToken,
}

impl Hands {
    /// As many free places as there are, at least one and at most `batch`; `None` when it is time to stop.
    async fn room(&mut self, batch: usize) -> Option<OwnedSemaphorePermit> {
        while self.busy.try_join_next().is_some() {}
        let mut room = tokio::select! {
            room = self.places.clone().acquire_owned() => room.ok()?,
            () = self.stop.cancelled() => return None,
        };
        let more = self.places.available_permits().min(batch.saturating_sub(1));
        if let Ok(more) = self
            .places
            .clone()
            .try_acquire_many_owned(u32::try_from(more).unwrap_or(0))
        {
            room.merge(more);
        }
        Some(room)
    }

    fn take(&mut self, due: Due, place: OwnedSemaphorePermit, courier: Arc<Courier>, send_until: Instant) {
        let (outbox, stop) = (self.outbox.clone(), self.stop.clone());
        self.busy.spawn(async move {
            let settlement = courier.deliver(due, send_until, &stop).await;
            // Fails only when the settler is gone, that is in a crash.
            let _ = outbox.send(Done { settlement, place }).await;
        });
    }

    /// Waits for requests in flight, but not for ever: the lease takes care of the rest.
    async fn finish(mut self, grace: Duration) {
        let landed = async { while self.busy.join_next().await.is_some() {} };
        if timeout(grace, landed).await.is_err() {
            let pushes = self.busy.len();
            tracing::warn!(pushes, "stopped before push services answered: these go again");
        }
        self.busy.shutdown().await;
    }
}

/// What other processes plan, for as long as this is not dropped.
async fn hear(db: Db) {
    loop {
        let Err(fault) = db.hear_others().await;
        tracing::warn!(%fault, "what other processes plan is not heard for now");
        sleep(DEAF).await;
    }
}

/// Longer each time: 50, 100, 200 … milliseconds, up to 1.6 seconds.
pub(super) fn pause(stumbles: u32) -> Duration {
    Duration::from_millis(25 << stumbles.min(6))
}

/// What is asked of a database. One that is cut off may never answer, and after a lease its answer is of no use.
pub(super) async fn in_time<T>(lease: Duration, asked: impl Future<Output = care::Result<T>>) -> care::Result<T> {
    timeout(lease, asked).await.unwrap_or(Err(StoreError::Silent.into()))
}
