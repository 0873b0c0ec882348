//! From settings to a running server, and back to nothing.

mod clock;
mod daily;
pub mod data_folder;
mod delivery;
mod error;
mod identity;
mod kind;
pub mod log;
pub mod signals;
mod tasks;
mod worker;

pub use error::StartError;
pub(crate) use identity::Begun;
pub use kind::{Kind, refuse_for_real};
pub use worker::Worker;

use crate::{
    config::{BaseUrl, Settings},
    demo,
    http::{
        Gear, Parts,
        health::{Alive, Watched},
        listen, measure,
        rate::RateLimits,
        router,
    },
    photo::{Darkroom, shelf::Shelf, sweep::sweep},
    push::Allowed,
    site::Site,
};
use app::{shell::Assets, state::App};
use care::{clock::Clock, mail, store::Db};
use delivery::Delivery;
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tasks::Tasks;
use tokio::{net::TcpListener, time::sleep};
use tokio_util::sync::CancellationToken;

/// What a server is started with. Tests and benches bring their own clock, limits, site and place for photos.
pub struct Start {
    pub settings: Settings,
    pub demo: bool,
    /// In place of the machine's, or of the one that the settings move.
    pub clock: Option<Arc<dyn Clock>>,
    pub limits: RateLimits,
    pub site: Site,
    /// In place of where the settings say that photos lie.
    pub shelf: Option<Shelf>,
}

impl Start {
    pub fn of(settings: Settings) -> Self {
        Self {
            settings,
            demo: false,
            clock: None,
            limits: RateLimits::default(),
            site: Site::embedded(),
            shelf: None,
        }
    }
}

/// A running server. Dropped, it goes on; [`Server::stop`] ends it.
pub struct Server {
    /// Where it listens.
    pub addr: SocketAddr,
    pub base_url: BaseUrl,
    pub app: App,
    tasks: Tasks,
}

/// How often bytes of no photo are looked for, and how long what is on its way may take.
const SWEEP: Duration = Duration::from_hours(24);
const UPLOAD: Duration = Duration::from_mins(20);

/// How often what nobody reads is tidied away.
const TIDY: Duration = Duration::from_mins(1);

impl Server {
    /// Listens, and sends what is due. Everything that could be wrong with settings, folder, keys and database is found here.
    pub async fn start(start: Start) -> Result<Self, StartError> {
        let Start {
            settings,
            demo: for_demo,
            clock,
            limits,
            site,
            shelf,
        } = start;
        let folder = settings.data.path();
        data_folder::make(folder).map_err(|source| StartError::Folder {
            path: folder.to_owned(),
            source,
        })?;
        let shelf = match shelf {
            Some(shelf) => shelf,
            None => Shelf::at(&settings.photos)?,
        };
        let db = open(&settings).await?;
        let key = identity::push_key(&db, folder).await?;
        let master = identity::photo_key(&db, folder).await?;
        let kind = Kind::settle(&db, &settings, for_demo).await?;
        let clock = match clock {
            Some(clock) => clock,
            None => clock::of(&db, kind, settings.clock).await?,
        };
        if for_demo && db.is_empty().await? {
            let developing = |clock| Darkroom::new(db.clone(), clock, master.clone(), shelf.clone(), folder);
            demo::fill(&db, &*clock, developing).await.map_err(StartError::Demo)?;
        }
        let listener = listen(&settings).await?;
        let addr = listener.local_addr().map_err(|source| StartError::Listen {
            addr: settings.addr.0,
            source,
        })?;
        let base_url = settings.base_url.clone().unwrap_or_else(|| BaseUrl::of_address(addr));

        let seal = master.seal();
        mail::set(&db, settings.smtp.is_some()).await?;
        let darkroom = Darkroom::new(db.clone(), clock.clone(), master, shelf, folder);
        let app = App {
            db,
            clock,
            photos: Arc::new(darkroom.clone()),
            base_url: base_url.origin().into(),
            assets: assets(&site),
            push_key: key.public().into(),
            seal,
        };
        let tasks = Tasks::default();
        let dispatcher = Alive::default();
        let push_allowed: Arc<Allowed> = Arc::new(settings.push_allow.origins().iter().collect());
        let delivery = Delivery {
            db: app.db.clone(),
            clock: app.clock.clone(),
            base_url: app.base_url.clone(),
            allowed: push_allowed.clone(),
            key,
            seal: app.seal.clone(),
        };
        // First: what is counted before is lost.
        measure::start();
        delivery.keep_up(&settings, &tasks, dispatcher.clone())?;
        tasks.spawn(daily::rounds(app.db.clone(), app.clock.clone(), tasks.stop.clone()));
        tasks.spawn(sweep_photos(
            app.db.clone(),
            darkroom.shelf().clone(),
            tasks.stop.clone(),
        ));

        let limits = Arc::new(limits);
        tasks.every(TIDY, {
            let limits = limits.clone();
            move || {
                limits.forget_idle();
                measure::tidy();
            }
        });
        let gear = Gear::from(Parts {
            app: app.clone(),
            site,
            limits,
            proxies: settings.trusted_proxies,
            watched: Watched {
                db: app.db.clone(),
                dispatcher,
                token: settings.metrics_token,
            },
            push_allowed,
            darkroom,
        });
        tasks.spawn(listen::serve(listener, router(gear, &base_url), tasks.stop.clone()));
        tracing::info!(%addr, %base_url, kind = kind.key(), now = %app.clock.now().format("%+"), "listening");
        Ok(Self {
            addr,
            base_url,
            app,
            tasks,
        })
    }

    /// Finishes what is under way, and returns when nothing of it runs any more.
    pub async fn stop(self) {
        self.tasks.end().await;
        self.app.db.close().await;
        tracing::info!("stopped");
    }
}

/// Opens the database that the settings name, and brings its tables up to date.
pub async fn open(settings: &Settings) -> Result<Db, StartError> {
    let url = &settings.database;
    Db::open(url.as_str()).await.map_err(|source| StartError::Open {
        url: url.to_string(),
        source,
    })
}

/// The clock by which this database lives.
pub async fn clock_of(db: &Db, settings: &Settings) -> Result<Arc<dyn Clock>, StartError> {
    let kind = Kind::settle(db, settings, false).await?;
    Ok(clock::of(db, kind, settings.clock).await?)
}

async fn listen(settings: &Settings) -> Result<TcpListener, StartError> {
    let addr = settings.addr.0;
    TcpListener::bind(addr)
        .await
        .map_err(|source| StartError::Listen { addr, source })
}

/// Where pages find scripts and styles. Lives as long as the process.
fn assets(site: &Site) -> Assets {
    if site.pkg().is_none() {
        tracing::warn!("this binary holds no site: pages come without style (scripts/site.sh builds it)");
    }
    Assets {
        base: format!("/pkg/{}", site.pkg().unwrap_or("none")).leak(),
    }
}

async fn sweep_photos(db: Db, shelf: Shelf, stop: CancellationToken) {
    loop {
        let swept = stop.run_until_cancelled(sweep(&db, &shelf, sleep(UPLOAD))).await;
        match swept {
            None => return,
            Some(Ok(0)) => {}
            Some(Ok(photos)) => tracing::info!(photos, "bytes of no photo were removed"),
            Some(Err(fault)) => tracing::error!(%fault, "the photos could not be swept"),
        }
        if stop.run_until_cancelled(sleep(SWEEP)).await.is_none() {
            return;
        }
    }
}
