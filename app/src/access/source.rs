//! Where a request comes from, for limits on guessing. The server sets it; it knows which proxies to believe.

use axum::{extract::FromRequestParts, http::request::Parts};
use std::convert::Infallible;

/// An address, or a network where one person holds many.
#[derive(Clone, Debug)]
pub struct Source(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Source {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        // Without an address all share one limit: safe, and seen at once.
        Ok(parts
            .extensions
            .get::<Self>()
            .cloned()
            .unwrap_or_else(|| Self("unknown".to_owned())))
    }
}
