//! What runs beside the requests, for as long as the server does.

use crate::http::health::Alive;
use std::{future::Future, time::Duration};
use tokio::time::{sleep, timeout};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// After a task ended that should not have.
const PAUSE: Duration = Duration::from_secs(1);
/// For all of them to end. Longer than any of them takes by itself.
const GRACE: Duration = Duration::from_secs(30);

#[derive(Clone, Debug, Default)]
pub(super) struct Tasks {
    pub stop: CancellationToken,
    running: TaskTracker,
}

impl Tasks {
    pub fn spawn<F: Future<Output = ()> + Send + 'static>(&self, task: F) {
        self.running.spawn(task);
    }

    /// Runs a task anew whenever it ends before the stop: whatever broke it, the next reminder may still go out.
    pub fn keep<F, T>(&self, name: &'static str, alive: Alive, task: T)
    where
        F: Future<Output = ()> + Send + 'static,
        T: Fn(CancellationToken) -> F + Send + 'static,
    {
        let stop = self.stop.clone();
        self.running.spawn(async move {
            while !stop.is_cancelled() {
                alive.set(true);
                let ended = tokio::spawn(task(stop.clone())).await;
                alive.set(false);
                if !stop.is_cancelled() {
                    tracing::error!(
                        task = name,
                        panicked = ended.is_err(),
                        "a task ended that should not have; it starts again"
                    );
                    stop.run_until_cancelled(sleep(PAUSE)).await;
                }
            }
        });
    }

    /// Does something now and then, first after one interval.
    pub fn every(&self, interval: Duration, what: impl Fn() + Send + 'static) {
        let stop = self.stop.clone();
        self.spawn(async move {
            while stop.run_until_cancelled(sleep(interval)).await.is_some() {
                what();
            }
        });
    }

    /// Asks all of them to stop, and waits until they have.
    pub async fn end(&self) {
        self.stop.cancel();
        self.running.close();
        if timeout(GRACE, self.running.wait()).await.is_err() {
            tracing::warn!(tasks = self.running.len(), "did not stop in time and are broken off");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    };

    #[tokio::test(start_paused = true)]
    async fn a_task_that_breaks_starts_again_until_the_stop() {
        let (tasks, alive, starts) = (Tasks::default(), Alive::default(), Arc::new(AtomicU32::new(0)));
        let counted = starts.clone();
        tasks.keep("fragile", alive.clone(), move |stop| {
            let start = counted.fetch_add(1, Ordering::Relaxed);
            async move {
                assert!(start >= 2, "breaks at first");
                stop.cancelled().await;
            }
        });
        while starts.load(Ordering::Relaxed) < 3 || !alive.is() {
            sleep(Duration::from_millis(100)).await;
        }
        tasks.end().await;
        assert!(!alive.is());
        assert_eq!(starts.load(Ordering::Relaxed), 3);
    }
}
