//! One log line and one measurement for each request. Both name the route's template: an address may hold an id or a secret.

use super::health;
use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderValue, Method},
    middleware::Next,
    response::Response,
};
use std::time::Instant;
use tracing::Instrument;
use uuid::Uuid;

/// Names a request in its answer, on a page that says something went wrong, and in the log.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

const HEADER: &str = "x-request-id";
/// For a request that no route matched.
const UNMATCHED: &str = "none";

/// A request's id is always made here: one that a client sent could be anything, and would stand in the log.
pub async fn observe(mut request: Request, next: Next) -> Response {
    let id = Uuid::new_v4().simple().to_string();
    let method = known(request.method());
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| UNMATCHED.to_owned(), |path| path.as_str().to_owned());
    // Files of the site, and those who look in every few seconds.
    let quiet = route == UNMATCHED || [health::ALIVE, health::READY, health::METRICS].contains(&&*route);
    let span = tracing::info_span!("request", id, method, route);
    request.extensions_mut().insert(RequestId(id.clone()));

    let began = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let took = began.elapsed();

    let status = response.status().as_u16();
    metrics::histogram!("http_request_seconds", "method" => method, "route" => route, "status" => status.to_string())
        .record(took.as_secs_f64());
    let us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    span.in_scope(|| match status {
        500.. => tracing::error!(status, us, "answered"),
        _ if quiet => tracing::debug!(status, us, "answered"),
        _ => tracing::info!(status, us, "answered"),
    });
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HEADER, id);
    }
    response
}

/// A method can be any word; only known ones become a label.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::PATCH => "PATCH",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
