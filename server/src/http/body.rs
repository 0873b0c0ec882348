//! No body over the limit. What announces itself as a little too large is taken in and thrown away first, or the browser
//! would report a broken connection in place of the answer.

use axum::{
    body::Body,
    extract::{DefaultBodyLimit, Request},
    http::{HeaderMap, StatusCode, header::CONTENT_LENGTH},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http_body_util::BodyExt;
use std::time::Duration;
use tokio::time::timeout;

/// Forms and JSON: the longest form is a note of a few thousand letters. Bytes.
pub const MOST: usize = 64 * 1024;
/// A whole protocol in a form, in which most letters take three bytes each.
const MOST_OF_AN_IMPORT: usize = 3 * care::protocol::limit::TOML + MOST;
/// How much is taken in to be thrown away, and for how long.
const MOST_DISCARDED: usize = 4 * 1024 * 1024;
const DISCARD_PATIENCE: Duration = Duration::from_secs(5);

fn most(path: &str) -> usize {
    if path.ends_with("/draft/import") {
        MOST_OF_AN_IMPORT
    } else {
        MOST
    }
}

/// Answers for bodies that announce their length. Those that do not are cut off by the extractors, at the same limit.
pub async fn limit(mut request: Request, next: Next) -> Response {
    let announced = announced(request.headers());
    let most = most(request.uri().path());
    if announced <= most {
        DefaultBodyLimit::max(most).apply(&mut request);
        return next.run(request).await;
    }
    if announced <= MOST_DISCARDED {
        // Whether it came whole or not: the answer is the same.
        let _ = timeout(DISCARD_PATIENCE, discard(request.into_body())).await;
    }
    StatusCode::PAYLOAD_TOO_LARGE.into_response()
}

fn announced(headers: &HeaderMap) -> usize {
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    length.map_or(0, |length| length.parse().unwrap_or(usize::MAX))
}

async fn discard(mut body: Body) {
    while let Some(Ok(_)) = body.frame().await {}
}
