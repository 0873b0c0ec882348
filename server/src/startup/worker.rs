use super::{Kind, StartError, clock, data_folder, delivery::Delivery, identity, open, tasks::Tasks};
use crate::{
    config::{BaseUrl, Setting, Settings},
    http::{
        doors,
        health::{Alive, Watched},
        listen, measure,
    },
};
use care::{clock::Clock, store::Db};
use std::{net::SocketAddr, sync::Arc};

/// A process that only sends: one more pair of hands on a database that several share.
pub struct Worker {
    /// Where it tells how it is.
    pub addr: SocketAddr,
    db: Db,
    tasks: Tasks,
}

impl Worker {
    pub async fn start(settings: Settings, clock: Option<Arc<dyn Clock>>) -> Result<Self, StartError> {
        if settings.database.file().is_some() {
            return Err(StartError::OneProcess);
        }
        // Its own address is not where people go.
        let base_url = settings.base_url.clone().ok_or(StartError::Missing(BaseUrl::NAME))?;
        let folder = settings.data.path();
        data_folder::make(folder).map_err(|source| StartError::Folder {
            path: folder.to_owned(),
            source,
        })?;
        let db = open(&settings).await?;
        let key = identity::push_key(&db, folder).await?;
        // What signs the links in mails comes from it.
        let seal = identity::photo_key(&db, folder).await?.seal();
        let kind = Kind::settle(&db, &settings, false).await?;
        let clock = match clock {
            Some(clock) => clock,
            None => clock::of(&db, kind, settings.clock).await?,
        };
        let listener = super::listen(&settings).await?;
        let addr = listener.local_addr().map_err(|source| StartError::Listen {
            addr: settings.addr.0,
            source,
        })?;
        let (tasks, dispatcher) = (Tasks::default(), Alive::default());
        let delivery = Delivery {
            db: db.clone(),
            clock,
            base_url: base_url.origin().into(),
            allowed: Arc::new(settings.push_allow.origins().iter().collect()),
            key,
            seal,
        };
        // First: what is counted before is lost.
        measure::start();
        delivery.keep_up(&settings, &tasks, dispatcher.clone())?;
        tasks.every(super::TIDY, measure::tidy);
        let watched = Watched {
            db: db.clone(),
            dispatcher,
            token: settings.metrics_token,
        };
        let doors = doors(watched, settings.trusted_proxies);
        tasks.spawn(listen::serve(listener, doors, tasks.stop.clone()));
        tracing::info!(%addr, %base_url, kind = kind.key(), "sending");
        Ok(Self { addr, db, tasks })
    }

    /// Finishes what is under way, and returns when nothing of it runs any more.
    pub async fn stop(self) {
        self.tasks.end().await;
        self.db.close().await;
        tracing::info!("stopped");
    }
}
