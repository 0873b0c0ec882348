//! The dispatcher as it runs in the server, with less patience.

use crate::{clinic::Clinic, service::Service};
use care::{clock::Clock, store::Db};
use server::{
    mail::Postman,
    push::{
        allowed::Allowed,
        client::{Client, Patience},
        delivery::Courier,
        dispatcher::{Dispatcher, Pace},
        vapid::{Key, Vapid},
    },
};
use std::{sync::Arc, time::Duration};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use url::Url;

pub const CONTACT: &str = "mailto:push@clinic.example";
pub const BASE_URL: &str = "https://clinic.example";

/// Longer than any request may take here. The manual clock passes it in no time.
pub const LEASE: Duration = Duration::from_mins(1);

pub struct Dispatch {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

#[derive(Clone, Copy)]
pub struct Tempo {
    pub patience: Patience,
    pub pace: Pace,
}

impl Default for Tempo {
    fn default() -> Self {
        let patience = Patience {
            connect: Duration::from_millis(500),
            request: Duration::from_secs(1),
            queue: Duration::from_secs(5),
        };
        // A manual clock does not wake anybody: look often.
        let pace = Pace {
            lease: LEASE,
            recheck: Duration::from_millis(10),
            grace: Duration::from_secs(5),
            ..Pace::default()
        };
        Self { patience, pace }
    }
}

impl Dispatch {
    pub fn start(clinic: &Clinic, services: &[&Service]) -> Self {
        Self::start_with(clinic, services, Tempo::default())
    }

    pub fn start_with(clinic: &Clinic, services: &[&Service], tempo: Tempo) -> Self {
        Self::start_on(clinic.db.clone(), clinic.clock.clone(), services, tempo)
    }

    pub fn start_on(db: Db, clock: Arc<dyn Clock>, services: &[&Service], tempo: Tempo) -> Self {
        Self::start_all(db, clock, services, None, tempo)
    }

    /// With a mail server.
    pub fn with_mail(clinic: &Clinic, services: &[&Service], postman: Postman, tempo: Tempo) -> Self {
        Self::start_all(clinic.db.clone(), clinic.clock.clone(), services, Some(postman), tempo)
    }

    fn start_all(db: Db, clock: Arc<dyn Clock>, services: &[&Service], postman: Option<Postman>, tempo: Tempo) -> Self {
        let origins: Vec<Url> = services.iter().map(|service| service.origin.parse().unwrap()).collect();
        let authorities: Vec<_> = services
            .iter()
            .filter_map(|service| service.authority.clone())
            .collect();
        let allowed = Arc::new(origins.iter().collect::<Allowed>());
        let courier = Courier {
            client: Client::new(allowed.clone(), tempo.patience, &authorities).unwrap(),
            vapid: Vapid::new(Key::new().unwrap(), CONTACT.into()),
            allowed,
            clock: clock.clone(),
            base_url: BASE_URL.into(),
            postman,
        };
        let stop = CancellationToken::new();
        let dispatcher = Dispatcher::new(db, clock, Arc::new(courier), tempo.pace);
        Self {
            task: tokio::spawn(dispatcher.run(stop.clone())),
            stop,
        }
    }

    /// As `SIGTERM` does: everything in flight is finished and written down.
    pub async fn stop(self) {
        self.stop.cancel();
        self.task.await.unwrap();
    }

    /// As `SIGKILL` does, as far as the database can tell.
    pub async fn crash(self) {
        self.task.abort();
        assert!(self.task.await.unwrap_err().is_cancelled());
    }

    /// Everything that is due at this instant has been looked at, sent and written down; nothing runs any more.
    pub async fn finish(self, clinic: &Clinic, service: &Service) {
        let canary = service.phone(&uuid::Uuid::new_v4().to_string());
        clinic.asks_for_test(&canary).await;
        service.wait_for(&canary, 1).await;
        self.stop().await;
    }
}
