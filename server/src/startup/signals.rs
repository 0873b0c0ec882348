use std::{io, process};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// As shells count an end by SIGINT.
const ENDED_BY_HAND: i32 = 130;

/// SIGTERM and SIGINT, caught from when this was made.
pub struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    pub fn catch() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    /// Returns at the first one. A second one ends the process on the spot: delivery is made to stand that.
    pub async fn told_to_stop(mut self) {
        self.next().await;
        tracing::info!("stopping: requests and deliveries under way are finished first");
        tokio::spawn(async move {
            self.next().await;
            process::exit(ENDED_BY_HAND);
        });
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}
