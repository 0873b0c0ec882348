//! A page about one thing: what is done with it, and beside that what is known of it.

use leptos::prelude::*;

/// At a desk `side` stands beside the children; on a phone below them.
#[component]
pub fn Desk(side: AnyView, children: Children) -> impl IntoView {
    view! {
        <div class="split wide-start">
            <div class="stack">{children()}</div>
            <div class="stack">{side}</div>
        </div>
    }
}
