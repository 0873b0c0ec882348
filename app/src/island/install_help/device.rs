//! What this browser can do about installing.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

use super::Way;

/// Where `app.js` keeps the browser's offer to ask, and the event that tells of it.
const OFFER: &str = "installOffer";
const OFFERED: &str = "installoffer";

/// Looks now, and again when the browser offers to ask.
pub(super) fn watch(way: RwSignal<Way>) {
    way.set(look());
    let again = Closure::<dyn Fn()>::new(move || way.set(look()));
    // Both outlive every page: a navigation ends them.
    let _ = window().add_event_listener_with_callback(OFFERED, again.as_ref().unchecked_ref());
    again.forget();
}

/// Lets the browser ask. Its offer is good for one question.
pub(super) async fn ask(way: RwSignal<Way>) {
    if let Some(offer) = offer()
        && let Ok(prompt) = Reflect::get(&offer, &"prompt".into())
        && let Ok(answer) = prompt.unchecked_into::<Function>().call0(&offer)
    {
        let _ = JsFuture::from(answer.unchecked_into::<Promise>()).await;
        let _ = Reflect::delete_property(window().as_ref(), &OFFER.into());
    }
    way.set(look());
}

fn look() -> Way {
    if installed() {
        Way::Done
    } else if is_ios() {
        Way::Ios
    } else if offer().is_some() {
        Way::Ask
    } else {
        Way::Menu
    }
}

fn offer() -> Option<JsValue> {
    Reflect::get(window().as_ref(), &OFFER.into())
        .ok()
        .filter(JsValue::is_object)
}

/// Whether the page runs as an app of its own.
pub(in crate::island) fn installed() -> bool {
    let standalone = window()
        .match_media("(display-mode: standalone)")
        .ok()
        .flatten()
        .is_some_and(|query| query.matches());
    standalone || ios_standalone() == Some(true)
}

/// Safari on iPhone and iPad alone has this property.
pub(in crate::island) fn is_ios() -> bool {
    ios_standalone().is_some()
}

fn ios_standalone() -> Option<bool> {
    Reflect::get(window().navigator().as_ref(), &"standalone".into())
        .ok()?
        .as_bool()
}
