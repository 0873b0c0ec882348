use std::{io, process};
use tokio::signal::unix::{SignalKind, signal};

/// As shells count an end by SIGINT.
const ENDED_BY_HAND: i32 = 130;

/// Returns at the first SIGTERM or SIGINT. A second one ends the process on the spot: delivery is made to stand that.
pub async fn told_to_stop() -> io::Result<()> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::select! { _ = terminate.recv() => {} _ = interrupt.recv() => {} }
    tracing::info!("stopping: requests and deliveries under way are finished first");
    tokio::spawn(async move {
        tokio::select! { _ = terminate.recv() => {} _ = interrupt.recv() => {} }
        process::exit(ENDED_BY_HAND);
    });
    Ok(())
}
