//! Questions that open to their answer, without JavaScript.

use leptos::prelude::*;

use super::Icon;

/// `id` lets a link lead straight to it; `open` shows it from the start.
#[component]
pub fn Details(
    #[prop(into)] summary: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional)] open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="details" id=id open=open>
            <summary>{summary}<Icon name=Icon::Chevron/></summary>
            <div>{children()}</div>
        </details>
    }
}
