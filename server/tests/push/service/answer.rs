//! What a push service can do to us.

use super::accept::Reset;
use axum::{
    body::{Body, Bytes},
    http::{Response, StatusCode, header},
};
use futures_util::{StreamExt, stream};
use std::{convert::Infallible, future::pending, time::Duration};
use tokio::time::sleep;

#[derive(Clone, Debug)]
pub enum Answer {
    Created,
    Status(u16),
    /// The status, and `Retry-After` as it stands.
    RetryAfter(u16, String),
    /// Takes the request and never answers.
    Hang,
    /// Accepts, after a while.
    Late(Duration),
    /// Closes the connection, or the stream, instead of an answer.
    Reset,
    RedirectTo(String),
    /// A status, then a body of one byte a second.
    Drip(u16),
    /// A status, then a body without an end, as fast as it goes.
    Endless(u16),
}

impl Answer {
    pub(super) async fn give(self) -> Result<Response<Body>, Reset> {
        let response = Response::builder();
        let response = match self {
            Self::Created => response.status(StatusCode::CREATED).body(Body::empty()),
            Self::Status(status) => response
                .status(status)
                .body(Body::from("a push service explains itself")),
            Self::RetryAfter(status, wait) => response
                .status(status)
                .header(header::RETRY_AFTER, wait)
                .body(Body::empty()),
            Self::Hang => return pending().await,
            Self::Late(wait) => {
                sleep(wait).await;
                response.status(StatusCode::CREATED).body(Body::empty())
            }
            Self::Reset => return Err(Reset),
            Self::RedirectTo(location) => response
                .status(StatusCode::TEMPORARY_REDIRECT)
                .header(header::LOCATION, location)
                .body(Body::empty()),
            Self::Drip(status) => {
                let drops = stream::repeat("x").then(|byte| async move {
                    sleep(Duration::from_secs(1)).await;
                    Ok::<_, Infallible>(byte)
                });
                response.status(status).body(Body::from_stream(drops))
            }
            Self::Endless(status) => {
                let flood = stream::repeat(Ok::<_, Infallible>(Bytes::from_static(&[b'x'; 16 * 1024])));
                response.status(status).body(Body::from_stream(flood))
            }
        };
        Ok(response.unwrap())
    }
}
