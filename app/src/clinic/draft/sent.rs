//! A form that changes a draft, as a browser sends it.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use care::ids::RevisionId;
use serde::{Deserialize, de::DeserializeOwned};

/// What was pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    #[default]
    Save,
    Remove,
}

/// What each form sends, and what this one asks for.
pub struct Sent<T> {
    /// The state of the draft that its author saw. One that is no id is nobody's.
    pub seen: RevisionId,
    pub act: Act,
    pub typed: T,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Head {
    revision: String,
    act: Act,
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Sent<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let body = Bytes::from_request(request, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let bad = |_| StatusCode::BAD_REQUEST.into_response();
        let head: Head = serde_html_form::from_bytes(&body).map_err(bad)?;
        Ok(Self {
            seen: head.revision.parse().unwrap_or(RevisionId::from_u128(0)),
            act: head.act,
            typed: serde_html_form::from_bytes(&body).map_err(bad)?,
        })
    }
}
