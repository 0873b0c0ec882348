//! The form beside the preview, read each time somebody types in it.

use super::typed::Typed;
use care::protocol::Protocol;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

/// Keeps the protocol's `activity` as the form has it, from now until the page is left.
pub(super) fn watch(protocol: RwSignal<Protocol>, activity: String) {
    let read = move || {
        let typed = Typed {
            careful_from: value("[name=careful_from]"),
            yes_from: value("[name=yes_from]"),
            before: value("[name=before]"),
            answer: value("[name=answer]:checked, select[name=answer]"),
        };
        protocol.update(|protocol| {
            if let Some(edited) = protocol.activities.iter_mut().find(|edited| edited.key == activity) {
                typed.put_into(edited);
            }
        });
    };
    // A browser that goes back to the page puts in again what was typed before.
    read();
    let listener = Closure::<dyn Fn()>::new(read);
    let _ = document().add_event_listener_with_callback("input", listener.as_ref().unchecked_ref());
    listener.forget();
}

fn value(selector: &str) -> String {
    let field = document().query_selector(selector).ok().flatten();
    field
        .and_then(|field| Reflect::get(&field, &"value".into()).ok()?.as_string())
        .unwrap_or_default()
}
