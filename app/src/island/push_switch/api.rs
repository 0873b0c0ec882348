//! The server's side of push, as JSON under `/api/push`, for staff under `/api/clinic/push`.

use js_sys::{JSON, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{PushSubscription, RequestInit, Response};

use super::{Side, Trouble};

impl Side {
    const fn subscription(self) -> &'static str {
        match self {
            Self::Patient => "/api/push/subscription",
            Self::Staff => "/api/clinic/push/subscription",
        }
    }

    const fn test(self) -> &'static str {
        match self {
            Self::Patient => "/api/push/test",
            Self::Staff => "/api/clinic/push/test",
        }
    }
}

/// The key browsers want to subscribe with, as base64url.
pub(super) async fn key() -> Result<String, Trouble> {
    let response = send("GET", "/api/push/key", None).await?;
    let body = settle(response.json().map_err(|_| Trouble::Server)?, Trouble::Server).await?;
    text(&body, "key").ok_or(Trouble::Server)
}

/// Keeps the subscription for the person signed in.
pub(super) async fn save(side: Side, subscription: &PushSubscription) -> Result<(), Trouble> {
    // A subscription knows its own JSON, which is what the server takes: {endpoint, keys: {p256dh, auth}}.
    send("POST", side.subscription(), Some(subscription.as_ref()))
        .await
        .map(drop)
}

/// The server knows this device by its cookie.
pub(super) async fn forget(side: Side) -> Result<(), Trouble> {
    send("DELETE", side.subscription(), None).await.map(drop)
}

pub(super) async fn test(side: Side) -> Result<(), Trouble> {
    send("POST", side.test(), None).await.map(drop)
}

async fn send(method: &str, path: &str, body: Option<&JsValue>) -> Result<Response, Trouble> {
    let init = RequestInit::new();
    init.set_method(method);
    if let Some(body) = body {
        init.set_body(&JSON::stringify(body).map_err(|_| Trouble::Server)?.into());
        let headers = Object::new();
        // A new object takes any property.
        let _ = Reflect::set(&headers, &"content-type".into(), &"application/json".into());
        init.set_headers(&headers);
    }
    let fetched = window().fetch_with_str_and_init(path, &init);
    let response: Response = settle(fetched, Trouble::Offline).await?.unchecked_into();
    match response.status() {
        200..300 => Ok(response),
        429 => Err(Trouble::TooOften),
        _ => Err(Trouble::Server),
    }
}

async fn settle(promise: Promise, trouble: Trouble) -> Result<JsValue, Trouble> {
    JsFuture::from(promise).await.map_err(|_| trouble)
}

fn text(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &name.into()).ok()?.as_string()
}
