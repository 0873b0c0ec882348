//! What is done once a day, for all clinics.

use care::{clock::Clock, course, reminder, store::Db};
use std::{sync::Arc, time::Duration};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

const DAY: Duration = Duration::from_hours(24);

/// Does it now and each day from now on. Done twice in a day, it changes nothing more.
pub(super) async fn rounds(db: Db, clock: Arc<dyn Clock>, stop: CancellationToken) {
    loop {
        match course::close_stale(&db, &*clock).await {
            Ok(0) => {}
            Ok(courses) => tracing::info!(courses, "closed: sixty days without a booking"),
            Err(error) => tracing::error!(%error, "stale courses could not be closed"),
        }
        match reminder::extend(&db, &*clock).await {
            Ok(0) => {}
            Ok(patients) => tracing::info!(patients, "reminders that came near were planned"),
            Err(error) => tracing::error!(%error, "reminders that came near could not be planned"),
        }
        match reminder::tell_unreachable(&db, &*clock).await {
            Ok(0) => {}
            Ok(clinics) => tracing::info!(clinics, "owners are told of patients who cannot be reached"),
            Err(error) => tracing::error!(%error, "owners could not be told of patients who cannot be reached"),
        }
        if stop.run_until_cancelled(sleep(DAY)).await.is_none() {
            return;
        }
    }
}
