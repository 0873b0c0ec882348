//! For whoever watches over the process: is it alive, is it ready, what has it done.

use super::{Gear, client_address::ClientAddress, measure};
use crate::config::MetricsToken;
use axum::{
    Extension, Json, Router,
    extract::{FromRef, State},
    http::{
        HeaderMap, StatusCode,
        header::{AUTHORIZATION, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
    routing::get,
};
use care::store::Db;
use serde_json::json;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

pub const ALIVE: &str = "/healthz";
pub const READY: &str = "/readyz";
pub const METRICS: &str = "/metrics";

/// Whether a task that should run for ever does.
#[derive(Clone, Debug, Default)]
pub struct Alive(Arc<AtomicBool>);

impl Alive {
    pub fn set(&self, alive: bool) {
        self.0.store(alive, Ordering::Relaxed);
    }

    pub fn is(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What these doors look at.
#[derive(Clone)]
pub struct Watched {
    pub db: Db,
    /// Whether reminders are being sent.
    pub dispatcher: Alive,
    pub token: Option<MetricsToken>,
}

impl FromRef<Gear> for Watched {
    fn from_ref(gear: &Gear) -> Self {
        gear.watched.clone()
    }
}

pub fn router<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    Watched: FromRef<S>,
{
    Router::new()
        .route(ALIVE, get(alive))
        .route(READY, get(ready))
        .route(METRICS, get(metrics))
}

/// The process answers. A restart would help if it did not.
async fn alive() -> &'static str {
    "ok\n"
}

/// It can do its work: the database answers, and reminders are being sent.
async fn ready(State(watched): State<Watched>) -> Response {
    let database = watched.db.ping().await.is_ok();
    let dispatcher = watched.dispatcher.is();
    let status = if database && dispatcher {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, Json(json!({ "database": database, "dispatcher": dispatcher }))).into_response()
}

/// For a program on this machine, or one that has the token; to all others there is nothing here.
async fn metrics(
    State(watched): State<Watched>,
    Extension(client): Extension<ClientAddress>,
    headers: HeaderMap,
) -> Response {
    let bearer = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    let has_token = watched
        .token
        .as_ref()
        .is_some_and(|token| bearer.is_some_and(|bearer| token.is(bearer)));
    if !(client.is_local || has_token) {
        return StatusCode::NOT_FOUND.into_response();
    }
    measure::tidy();
    (
        [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")],
        measure::render(),
    )
        .into_response()
}
