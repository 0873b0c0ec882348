use super::{StartError, tasks::Tasks};
use crate::{
    config::Contact,
    http::health::Alive,
    push::{
        Allowed,
        client::{Client, Patience},
        delivery::Courier,
        dispatcher::{Dispatcher, Pace},
        vapid::{Key, Vapid},
    },
};
use care::{clock::Clock, store::Db};
use std::sync::Arc;

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
        tasks.keep("dispatcher", alive, move |stop| {
            Dispatcher::new(db.clone(), clock.clone(), courier.clone(), Pace::default()).run(stop)
        });
        Ok(())
    }
}
