use super::{StartError, tasks::Tasks};
use crate::{
    config::Settings,
    http::health::Alive,
    mail::{Postman, Sender},
    push::{
        Allowed,
        client::{Client, Patience},
        delivery::Courier,
        dispatcher::{Dispatcher, Pace},
        measure,
        vapid::{Key, Vapid},
    },
};
use care::{clock::Clock, mail::Seal, reminder, store::Db};
use std::{sync::Arc, time::Duration};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// How often what waits is counted.
const WATCH: Duration = Duration::from_secs(15);

/// What sending needs, beside settings.
pub(super) struct Delivery {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub base_url: Arc<str>,
    pub allowed: Arc<Allowed>,
    pub key: Key,
    pub seal: Seal,
}

impl Delivery {
    /// Sends what is due, for as long as the process runs.
    pub fn keep_up(self, settings: &Settings, tasks: &Tasks, alive: Alive) -> Result<(), StartError> {
        // RFC 8292 takes the installation's own address too.
        let contact = settings.contact.as_ref();
        let contact = contact.map_or_else(|| self.base_url.to_string(), |contact| contact.as_str().to_owned());
        let postman = self.postman(settings)?;
        let courier = Arc::new(Courier {
            client: Client::new(self.allowed.clone(), Patience::default(), &[])?,
            vapid: Vapid::new(self.key, contact),
            allowed: self.allowed,
            clock: self.clock.clone(),
            base_url: self.base_url,
            postman,
        });
        let (db, clock) = (self.db, self.clock);
        tasks.spawn(watch(db.clone(), clock.clone(), tasks.stop.clone()));
        tasks.keep("dispatcher", alive, move |stop| {
            Dispatcher::new(db.clone(), clock.clone(), courier.clone(), Pace::default()).run(stop)
        });
        Ok(())
    }

    /// `None` without a mail server: then that rung is not there.
    fn postman(&self, settings: &Settings) -> Result<Option<Postman>, StartError> {
        let Some(server) = settings.smtp.clone() else {
            return Ok(None);
        };
        let sender = Sender {
            from: Sender::address(settings).ok_or(StartError::MailFrom)?,
            seal: self.seal.clone(),
            base_url: self.base_url.clone(),
        };
        Ok(Some(Postman::new(server, sender, self.clock.clone())))
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
