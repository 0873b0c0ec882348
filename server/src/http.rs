//! What every request passes through, from the outside in:
//!
//! 1. [`observe`]: an id, one log line, one measurement
//! 2. [`headers`]: security headers, `no-store` where nothing else is said
//! 3. compression, for pages made on the spot
//! 4. [`faults`]: a bare failure from anywhere below becomes a page, or JSON for the API
//! 5. a net for panics, and a limit on time
//! 6. [`visitor`]: who asks, as an address, and whether that was too often
//! 7. [`origin`]: no form from another site
//! 8. [`body`]: no body over the limit, which is another for [`photos`]
//! 9. a page, the API, [`health`], or a file of the site

pub mod body;
pub mod client_address;
pub mod faults;
pub mod headers;
pub mod health;
pub mod listen;
pub mod measure;
pub mod observe;
pub mod origin;
pub mod photos;
pub mod rate;
pub mod rest;
pub mod visitor;

use crate::{
    api,
    config::{BaseUrl, TrustedProxies},
    photo::Darkroom,
    push::Allowed,
    site::Site,
};
use app::state::App;
use axum::{
    Router,
    extract::Request,
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
};
use client_address::ClientAddress;
use headers::SecurityHeaders;
use health::Watched;
use rate::RateLimits;
use std::{convert::Infallible, ops::Deref, sync::Arc};
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, Predicate,
        predicate::{DefaultPredicate, SizeAbove},
    },
};

/// What the layers, the API and the doors for machines need. Each request clones it, so it is one pointer.
#[derive(Clone)]
pub struct Gear(Arc<Parts>);

pub struct Parts {
    pub app: App,
    pub site: Site,
    pub limits: Arc<RateLimits>,
    pub proxies: TrustedProxies,
    pub watched: Watched,
    pub push_allowed: Arc<Allowed>,
    pub darkroom: Darkroom,
}

impl From<Parts> for Gear {
    fn from(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for Gear {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// The doors for machines alone, where there are no pages.
pub fn doors(watched: Watched, proxies: TrustedProxies) -> Router {
    let proxies = Arc::new(proxies);
    let tell_address = move |mut request: Request, next: Next| {
        let client = ClientAddress::of(&request, &proxies);
        request.extensions_mut().insert(client);
        async move { Ok::<Response, Infallible>(next.run(request).await) }
    };
    health::router()
        .with_state(watched)
        .layer(from_fn(tell_address))
        .layer(from_fn(observe::observe))
}

/// Below it, compression costs more than it saves.
const WORTH_COMPRESSING: u64 = 1024;

pub fn router(gear: Gear, base_url: &BaseUrl) -> Router {
    let compression = CompressionLayer::new()
        .quality(CompressionLevel::Precise(4))
        .compress_when(DefaultPredicate::new().and(SizeAbove::new(WORTH_COMPRESSING)));
    let security = SecurityHeaders::of(base_url);

    Router::new()
        .merge(api::router())
        .merge(health::router())
        .fallback(rest::answer)
        .with_state(gear.clone())
        .merge(app::routes::router().with_state(gear.app.clone()))
        .layer(from_fn(body::limit))
        .layer(origin::layer(base_url))
        .layer(from_fn_with_state(gear.clone(), visitor::admit))
        .layer(from_fn(photos::patience))
        .layer(CatchPanicLayer::custom(faults::panicked))
        .layer(from_fn_with_state(gear, faults::dress))
        .layer(compression)
        .layer(from_fn_with_state(security, headers::set))
        .layer(from_fn(observe::observe))
}
