//! The server's side of push, as JSON under `/api/push`.

use js_sys::{JSON, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{PushSubscription, RequestInit, Response};

use super::Trouble;

const SUBSCRIPTION: &str = "/api/push/subscription";

/// The key browsers want to subscribe with, as base64url.
pub(super) async fn key() -> Result<String, Trouble> {
    let response = send("GET", "/api/push/key", None).await?;
    let body = settle(response.json().map_err(|_| Trouble::Server)?, Trouble::Server).await?;
    text(&body, "key").ok_or(Trouble::Server)
}

/// Keeps the subscription for the person signed in.
pub(super) async fn save(subscription: &PushSubscription) -> Result<(), Trouble> {
    // A subscription knows its own JSON, which is what the server takes: {endpoint, keys: {p256dh, auth}}.
    send("POST", SUBSCRIPTION, Some(subscription.as_ref())).await.map(drop)
}

/// The server knows this device by its cookie.
pub(super) async fn forget() -> Result<(), Trouble> {
    send("DELETE", SUBSCRIPTION, None).await.map(drop)
}

pub(super) async fn test() -> Result<(), Trouble> {
    send("POST", "/api/push/test", None).await.map(drop)
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
