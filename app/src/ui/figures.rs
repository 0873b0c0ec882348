//! A few numbers that say how it goes.

use leptos::prelude::*;

/// Holds [`Figure`]s. `label` names them to a screen reader.
#[component]
pub fn Figures(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <section aria-label=label><dl class="figures">{children()}</dl></section> }
}

/// What is counted, how much it is, and of what.
#[component]
pub fn Figure(#[prop(into)] name: String, #[prop(into)] value: String, #[prop(into)] note: String) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd class="note">{note}</dd>
        </div>
    }
}
