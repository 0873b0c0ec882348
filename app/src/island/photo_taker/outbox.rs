//! The way to `outbox.js`, which makes photos small and keeps them until they have arrived.

use js_sys::{Array, Date, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CustomEvent};

use super::{Kept, State};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = outbox, catch)]
    fn add(photo: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = outbox, catch)]
    fn list() -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = outbox, catch)]
    fn send() -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = outbox, catch)]
    fn remove(id: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = outbox, js_name = shrink, catch)]
    fn shrink_it(picture: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = crypto, js_name = randomUUID, catch)]
    fn random_uuid() -> Result<String, JsValue>;
}

/// Writes a photo to the browser's database. Once it is there it cannot be lost; sending comes after.
pub(super) async fn keep(device: &str, check_in: &str, angle: &str, blob: &Blob) -> Result<String, JsValue> {
    let id = random_uuid()?;
    let photo = Object::new();
    for (key, value) in [
        ("id", JsValue::from(&id)),
        ("device", device.into()),
        ("checkIn", check_in.into()),
        ("angle", angle.into()),
        ("blob", blob.into()),
        ("at", Date::now().into()),
    ] {
        Reflect::set(&photo, &key.into(), &value)?;
    }
    JsFuture::from(add(&photo)?).await?;
    Ok(id)
}

/// A picture, or what a camera sees, as it is sent. Fails where the browser cannot read its kind.
pub(super) async fn shrink(picture: &JsValue) -> Result<Blob, JsValue> {
    JsFuture::from(shrink_it(picture)?).await?.dyn_into()
}

/// Photos of this check-in that have not arrived.
pub(super) async fn kept(check_in: &str) -> Result<Vec<(Kept, Blob)>, JsValue> {
    let all: Array = JsFuture::from(list()?).await?.unchecked_into();
    let ours = |photo: JsValue| {
        let text = |key: &str| Reflect::get(&photo, &key.into()).ok()?.as_string();
        if text("checkIn")? != check_in {
            return None;
        }
        let state = text("refused").map_or(State::Waiting, State::Refused);
        let blob = Reflect::get(&photo, &"blob".into()).ok()?.dyn_into().ok()?;
        Some((
            Kept {
                id: text("id")?,
                angle: text("angle")?,
                picture: String::new(),
                state,
            },
            blob,
        ))
    };
    Ok(all.iter().filter_map(ours).collect())
}

/// Sends what waits. How it goes, `outbox` events tell.
pub(super) async fn go() {
    if let Ok(sending) = send() {
        // Without a connection it ends early, and what waits is safe.
        let _ = JsFuture::from(sending).await;
    }
}

pub(super) async fn drop(id: &str) {
    if let Ok(removing) = remove(id) {
        let _ = JsFuture::from(removing).await;
    }
}

/// What an `outbox` event says: of which photo, and how it stands.
pub(super) fn news(event: &CustomEvent) -> Option<(String, State)> {
    let detail = event.detail();
    let get = |key: &str| Reflect::get(&detail, &key.into()).ok();
    let text = |key: &str| get(key)?.as_string();
    let state = match text("state")?.as_str() {
        "arrived" => State::Arrived,
        "refused" => State::Refused(text("message").unwrap_or_default()),
        "sending" => State::Sending(get("progress")?.as_f64()?),
        _ => State::Waiting,
    };
    Some((text("id")?, state))
}
