//! Forms and calls from other sites are refused: a browser sends its cookies along with them.

use crate::config::BaseUrl;
use axum::{body::Body, http::StatusCode, response::Response};
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// Tells the page that is made of it from other refusals.
#[derive(Clone, Copy, Debug)]
pub struct FromElsewhere;

type Refuse = fn(ProtectionError) -> Response;

/// By `Sec-Fetch-Site`, else `Origin`. The base URL is ours even where a proxy changed the `Host`.
///
/// # Panics
/// Never: a base URL is an origin, as its setting was checked.
pub fn layer(base_url: &BaseUrl) -> CsrfLayer<Refuse> {
    #[allow(clippy::expect_used, reason = "a base URL is an origin: its setting was checked")]
    let layer = CsrfLayer::new()
        .add_trusted_origin(base_url.origin())
        .expect("an origin");
    layer.with_rejection_response(refuse)
}

fn refuse(_: ProtectionError) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FORBIDDEN;
    response.extensions_mut().insert(FromElsewhere);
    response
}
