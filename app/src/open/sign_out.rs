//! Out, for staff and patients alike: the sign-in ends on the server, the cookie and what the browser kept go.

use crate::{
    access::Cookie,
    page::{Fail, go},
    state::App,
};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use axum_extra::extract::Form as Typed;
use care::access::{authenticate, sign_out};
use serde::Deserialize;

/// Staff and patients may share a browser: which of the two goes.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    #[default]
    Staff,
    Patient,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Leaving {
    pub who: Side,
}

pub async fn post(
    State(app): State<App>,
    headers: HeaderMap,
    Typed(Leaving { who }): Typed<Leaving>,
) -> Result<Response, Fail> {
    let (cookie, next) = match who {
        Side::Staff => (Cookie::Staff, "/sign-in?done=signed-out"),
        Side::Patient => (Cookie::Patient, "/join"),
    };
    if let Some(token) = cookie.read(&app, &headers)
        && let Some(signed) = authenticate(&app.db, &*app.clock, &token).await?
    {
        sign_out(&app.db, &*app.clock, &signed.actor).await?;
    }
    let mut response = go(next);
    let headers = response.headers_mut();
    headers.insert(header::SET_COOKIE, cookie.clear(&app));
    // Not "storage": that would unregister the worker, and with it end push.
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    Ok(response)
}
