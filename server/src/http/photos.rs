//! Requests that bring photos: they may weigh more than others, and take longer on a slow line.

use crate::api::Told;
use app::photos::MOST;
use axum::{
    extract::{MatchedPath, Request},
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use care::Problem;
use std::time::Duration;
use tokio::time::timeout;

/// How they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Photos {
    One,
    Form,
}

/// A page takes milliseconds; what takes so long has come to a stop.
const LONGEST: Duration = Duration::from_secs(30);
/// A handful of photos as they come from a camera, on one bar of reception.
const LONGEST_WITH_PHOTOS: Duration = Duration::from_mins(10);

/// Whether this request brings photos.
pub fn of(request: &Request) -> Option<Photos> {
    let path = request.extensions().get::<MatchedPath>()?.as_str();
    match (request.method(), path) {
        (&Method::PUT, "/api/photos/{id}") => Some(Photos::One),
        (&Method::POST, "/check-in/{id}/photos" | "/messages") => Some(Photos::Form),
        _ => None,
    }
}

/// What is said of a photo that weighs too much.
pub fn too_large() -> Told {
    let key = "problem-photo-large";
    Told {
        error: key,
        message: Problem {
            field: "photo",
            key,
            args: vec![("max", (MOST / 1024 / 1024).to_string())],
        },
    }
}

/// Ends what takes too long.
pub async fn patience(request: Request, next: Next) -> Response {
    let longest = if of(&request).is_some() {
        LONGEST_WITH_PHOTOS
    } else {
        LONGEST
    };
    match timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
