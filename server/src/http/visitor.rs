//! Who asks: as far as an address tells, whether that address asked too often, and the cookie that is set again for who is known.

use super::{Gear, client_address::ClientAddress};
use app::{
    access::{Reader, Renewal, Source},
    routes::{ROUTES, Who},
};
use axum::{
    extract::{MatchedPath, Request, State},
    http::{
        HeaderValue, Method, StatusCode,
        header::{RETRY_AFTER, SET_COOKIE},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;

/// Tells pages the address (as [`Source`]), and answers 429 in their place when there were too many requests from it. Keeps the
/// language that was chosen at the foot of a page.
/// Programs on this machine are held back at doors only.
pub async fn admit(State(gear): State<Gear>, mut request: Request, next: Next) -> Response {
    let client = ClientAddress::of(&request, &gear.proxies);
    let allowed = if is_door(&request) {
        gear.limits.door(client.key())
    } else if client.is_local {
        Ok(())
    } else {
        gear.limits.request(client.key())
    };
    if let Err(wait) = allowed {
        return too_many(wait);
    }
    request.extensions_mut().insert(Source(client.key().to_string()));
    request.extensions_mut().insert(client);
    let renewal = Renewal::attach(&mut request);
    let language = Reader::keep(&gear.app, request.uri());
    let mut response = next.run(request).await;
    renewal.settle(&mut response);
    if let Some(language) = language {
        response.headers_mut().append(SET_COOKIE, language);
    }
    response
}

/// A form that anybody may send: signing in, joining, setting up. All that guessing could gain stands behind these.
fn is_door(request: &Request) -> bool {
    let Some(path) = request.extensions().get::<MatchedPath>() else {
        return false;
    };
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    !reads
        && ROUTES
            .iter()
            .any(|route| route.who == Who::Anybody && route.path == path.as_str())
}

fn too_many(wait: Duration) -> Response {
    let seconds = wait.as_secs() + 1;
    (
        StatusCode::TOO_MANY_REQUESTS,
        [(RETRY_AFTER, HeaderValue::from(seconds))],
    )
        .into_response()
}
