use super::{StartError, tasks::Tasks};
use crate::{
    config::Contact,
    http::health::Alive,
    push::{
        Allowed,
        client::{Client, Patience},
        delivery::Courier,
        dispatcher::{Dispatcher, Pace},
        measure,
        vapid::{Key, Vapid},
    },
};
use care::{clock::Clock, reminder, store::Db};
use std::{sync::Arc, time::Duration};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// How often what waits is counted.
const WATCH: Duration = Duration::from_secs(15);

/// What sending needs.
pub(super) struct Sender {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub base_url: Arc<str>,
    pub allowed: Arc<Allowed>,
    pub contact: Option<Contact>,
    pub key: Key,
}

impl Sender {
    /// Sends what is due, for as long as the process runs.
    pub fn keep_up(self, tasks: &Tasks, alive: Alive) -> Result<(), StartError> {
        // RFC 8292 takes the installation's own address too.
        let contact = self.contact.map(|contact| contact.as_str().to_owned());
        let contact = contact.unwrap_or_else(|| self.base_url.to_string());
        let courier = Arc::new(Courier {
            client: Client::new(self.allowed.clone(), Patience::default(), &[])?,
            vapid: Vapid::new(self.key, contact),
            allowed: self.allowed,
            clock: self.clock.clone(),
            base_url: self.base_url,
        });
        let (db, clock) = (self.db, self.clock);
        tasks.spawn(watch(db.clone(), clock.clone(), tasks.stop.clone()));
        tasks.keep("dispatcher", alive, move |stop| {
            Dispatcher::new(db.clone(), clock.clone(), courier.clone(), Pace::default()).run(stop)
        });
        Ok(())
    }
}

/// Measures what waits, for as long as the process runs.
async fn watch(db: Db, clock: Arc<dyn Clock>, stop: CancellationToken) {
    loop {
        match reminder::backlog(&db, &*clock).await {
            Ok(backlog) => measure::backlog(backlog),
            Err(fault) => tracing::warn!(%fault, "what waits could not be counted"),
        }
        if stop.run_until_cancelled(sleep(WATCH)).await.is_none() {
            return;
        }
    }
}
