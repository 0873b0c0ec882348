//! No body over the limit. What announces itself as a little too large is taken in and thrown away first, or the browser
//! would report a broken connection in place of the answer.

use super::photos::{self, Photos};
use app::photos::MOST_AT_ONCE;
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
/// What the parts of a form with photos say of themselves. Bytes.
const PARTS: usize = 256 * 1024;
/// How much is taken in to be thrown away, and for how long.
const MOST_DISCARDED: usize = 4 * 1024 * 1024;
const MOST_DISCARDED_OF_PHOTOS: usize = 4 * app::photos::MOST;
const DISCARD_PATIENCE: Duration = Duration::from_secs(5);

/// Answers for bodies that announce their length. Those that do not are cut off by the extractors, at the same limit.
pub async fn limit(mut request: Request, next: Next) -> Response {
    let announced = announced(request.headers());
    let most = most(&request);
    if announced <= most {
        DefaultBodyLimit::max(most).apply(&mut request);
        return next.run(request).await;
    }
    let photos = photos::of(&request).is_some();
    if announced
        <= if photos {
            MOST_DISCARDED_OF_PHOTOS
        } else {
            MOST_DISCARDED
        }
    {
        // Whether it came whole or not: the answer is the same.
        let _ = timeout(DISCARD_PATIENCE, discard(request.into_body())).await;
    }
    let mut response = StatusCode::PAYLOAD_TOO_LARGE.into_response();
    if photos {
        response.extensions_mut().insert(photos::too_large());
    }
    response
}

/// Photos weigh more than words, and a protocol more than a note.
fn most(request: &Request) -> usize {
    match photos::of(request) {
        Some(Photos::One) => app::photos::MOST,
        Some(Photos::Form) => MOST_AT_ONCE + PARTS,
        None if request.uri().path().ends_with("/draft/import") => MOST_OF_AN_IMPORT,
        None => MOST,
    }
}

fn announced(headers: &HeaderMap) -> usize {
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    length.map_or(0, |length| length.parse().unwrap_or(usize::MAX))
}

async fn discard(mut body: Body) {
    while let Some(Ok(_)) = body.frame().await {}
}
