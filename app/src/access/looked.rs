use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use std::convert::Infallible;

/// Whether somebody looks at what is asked for: what a browser fetches ahead is shown to nobody yet, and counts as read by nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked(pub bool);

impl Looked {
    pub fn at(headers: &HeaderMap) -> bool {
        let purpose = headers.get("sec-purpose").and_then(|purpose| purpose.to_str().ok());
        !purpose.is_some_and(|purpose| purpose.contains("prefetch"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Looked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(Self::at(&parts.headers)))
    }
}
