//! Failures in the look of the rest. Whatever failed below with a bare status gets its page here, or its JSON if a program asked.

use super::{Gear, observe::RequestId, origin::FromElsewhere};
use crate::api::Told;
use app::{
    access::{KnownLanguage, Reader},
    page::{Failed, error_page, error_said, sentence},
    words::{Words, words},
};
use axum::{
    Json,
    body::Body,
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode,
        header::{ALLOW, CONTENT_TYPE, RETRY_AFTER, SET_COOKIE},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde_json::json;
use std::any::Any;

/// What a failure may say besides its status.
const KEPT: [HeaderName; 3] = [ALLOW, RETRY_AFTER, SET_COOKIE];

pub async fn dress(State(gear): State<Gear>, mut request: Request, next: Next) -> Response {
    let id = request.extensions().get::<RequestId>().map(|id| id.0.clone());
    let by_program = request.uri().path().starts_with(crate::api::ROOT);
    let reader = Reader::of(&gear.app, request.uri(), request.headers());
    let known = KnownLanguage::default();
    request.extensions_mut().insert(known.clone());
    let bare = next.run(request).await;
    let status = bare.status();
    if !is_bare_failure(status, bare.headers()) {
        return bare;
    }
    let words = words(known.get().unwrap_or(reader.language));
    let mut dressed = if by_program {
        as_json(words, &bare)
    } else {
        let failed = Failed {
            status,
            name: &name(&bare),
            // Helps to find it in the log, where only our own failures have their cause.
            reference: id.as_deref().filter(|_| status.is_server_error()),
            by_stranger: known.get().is_none(),
        };
        error_page(&gear.app, words, &failed)
    };
    for kept in KEPT {
        for value in bare.headers().get_all(&kept) {
            dressed.headers_mut().append(kept.clone(), value.clone());
        }
    }
    dressed
}

/// A failure that nobody wrote a page or JSON for. Texts are the framework's own words about a request it could not read.
fn is_bare_failure(status: StatusCode, headers: &HeaderMap) -> bool {
    let written = |kind: &HeaderValue| {
        kind.as_bytes().starts_with(b"text/html") || kind.as_bytes().starts_with(b"application/json")
    };
    (status.is_client_error() || status.is_server_error()) && !headers.get(CONTENT_TYPE).is_some_and(written)
}

fn as_json(words: &Words, bare: &Response) -> Response {
    let status = bare.status();
    let (error, message) = match bare.extensions().get::<Told>() {
        Some(Told { error, message }) => ((*error).to_owned(), sentence(words, message)),
        None => (code(status), error_said(words, &name(bare)).1),
    };
    (status, Json(json!({ "error": error, "message": message }))).into_response()
}

/// What the words call it: `error-origin-title`, `error-404-title`.
fn name(failure: &Response) -> String {
    match failure.extensions().get::<FromElsewhere>() {
        Some(FromElsewhere) => "origin".to_owned(),
        None => failure.status().as_u16().to_string(),
    }
}

/// What a program calls it: `not-found`.
fn code(status: StatusCode) -> String {
    status
        .canonical_reason()
        .unwrap_or("failed")
        .to_lowercase()
        .replace(' ', "-")
}

/// The hook has logged where it happened; what was said stays unread.
#[allow(clippy::needless_pass_by_value, reason = "the layer's signature")]
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
