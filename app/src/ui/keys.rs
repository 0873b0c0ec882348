//! The keys of a page, for who works without a mouse: app/js/keys.js presses what an `aria-keyshortcuts` names.

use leptos::prelude::*;

use super::{ButtonKind, Icon};

/// A button that shows them, once a script is there to heed them, and the list. Each row is a key and what it does.
#[component]
pub fn Keys(
    #[prop(into)] title: String,
    #[prop(into)] close: String,
    rows: Vec<(&'static str, String)>,
) -> impl IntoView {
    let rows = rows.into_iter().map(|(key, what)| {
        let keys = key.split('+').map(|key| view! { <kbd>{key}</kbd> }).collect_view();
        view! { <div><dt>{keys}</dt><dd>{what}</dd></div> }
    });
    view! {
        <button type="button" class="button plain small keys-button" data-keys hidden aria-haspopup="dialog" aria-keyshortcuts="?">
            <Icon name=Icon::List/>
            {title.clone()}
        </button>
        <dialog class="keys" id="keys" aria-labelledby="keys-title">
            <h2 id="keys-title">{title}</h2>
            <dl>{rows.collect_view()}</dl>
            <form method="dialog"><button class=ButtonKind::Quiet.class()>{close}</button></form>
        </dialog>
    }
}
