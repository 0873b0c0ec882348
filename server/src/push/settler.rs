//! Writes down what became of pushes, many in one transaction.

use super::{
    dispatcher::{in_time, pause},
    measure,
};
use care::{
    clock::Clock,
    reminder::{self, Settlement},
    store::Db,
};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, mpsc},
    time::{Instant, sleep, timeout_at},
};

/// As many in one transaction …
const BATCH: usize = 256;
/// … or those of this long: each transaction is flushed to the disk, and nobody waits for it.
const GATHERED_FOR: Duration = Duration::from_millis(100);

/// What became of one push, and its place among those in hand, which is free once it is written down.
pub struct Done {
    pub settlement: Settlement,
    pub place: OwnedSemaphorePermit,
}

pub struct Settler {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub inbox: mpsc::Receiver<Done>,
    /// A database that refuses is asked again for so long; after that, somebody else may have claimed.
    pub lease: Duration,
}

impl Settler {
    /// Until everybody who could hand something in is gone.
    pub async fn run(mut self) {
        while let Some(first) = self.inbox.recv().await {
            let mut batch = Vec::with_capacity(BATCH);
            batch.push(first);
            let end = Instant::now() + GATHERED_FOR;
            while batch.len() < BATCH {
                let missing = BATCH - batch.len();
                match timeout_at(end, self.inbox.recv_many(&mut batch, missing)).await {
                    Ok(1..) => {}
                    Ok(0) | Err(_) => break,
                }
            }
            self.settle(batch).await;
        }
    }

    async fn settle(&self, batch: Vec<Done>) {
        let (settlements, _places): (Vec<_>, Vec<_>) =
            batch.into_iter().map(|done| (done.settlement, done.place)).unzip();
        let end = Instant::now() + self.lease;
        let mut stumbles = 0;
        while Instant::now() < end {
            let written = reminder::settle(&self.db, &*self.clock, &settlements);
            match in_time(self.lease, written).await {
                Ok(written) => return measure::settled(&written.reminders),
                Err(fault) => {
                    stumbles += 1;
                    tracing::warn!(%fault, stumbles, "what became of pushes cannot be written down yet");
                    sleep(pause(stumbles)).await;
                }
            }
        }
        // Nothing is lost: when the lease is over they go again, with the same topic and tag.
        measure::unsettled(settlements.len());
        tracing::error!(pushes = settlements.len(), "gave up writing down what became of pushes");
    }
}
