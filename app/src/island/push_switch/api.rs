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
pub(super) async fn save(subscription: &PushSubscription, label: &str) -> Result<(), Trouble> {
    // A subscription knows its own JSON, which is what the server takes: {endpoint, keys: {p256dh, auth}}.
    let body = JSON::stringify(subscription.as_ref())
        .ok()
        .and_then(|json| JSON::parse(&String::from(json)).ok())
        .ok_or(Trouble::Device)?;
    // It is an object, which takes any property.
    let _ = Reflect::set(&body, &"label".into(), &label.into());
    send("POST", SUBSCRIPTION, Some(body.unchecked_into())).await.map(drop)
}

pub(super) async fn forget(endpoint: &str) -> Result<(), Trouble> {
    send("DELETE", SUBSCRIPTION, Some(object(&[("endpoint", endpoint)])))
        .await
        .map(drop)
}

pub(super) async fn test(endpoint: &str) -> Result<(), Trouble> {
    send("POST", "/api/push/test", Some(object(&[("endpoint", endpoint)])))
        .await
        .map(drop)
}

async fn send(method: &str, path: &str, body: Option<Object>) -> Result<Response, Trouble> {
    let init = RequestInit::new();
    init.set_method(method);
    if let Some(body) = body {
        init.set_body(&JSON::stringify(&body).map_err(|_| Trouble::Server)?.into());
        init.set_headers(&object(&[("content-type", "application/json")]));
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

fn object(entries: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // A new object takes any property.
        let _ = Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    object
}
