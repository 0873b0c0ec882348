//! Several cuts of one list.

use leptos::prelude::*;

/// One cut.
#[derive(Clone, Debug)]
pub struct Segment {
    pub href: String,
    pub label: String,
    pub current: bool,
}

/// `label` names the choice to a screen reader.
#[component]
pub fn Segments(#[prop(into)] label: String, items: Vec<Segment>) -> impl IntoView {
    let links = items.into_iter().map(|item| {
        view! { <a class="segment" href=item.href aria-current=item.current.then_some("true")>{item.label}</a> }
    });
    view! { <nav class="segments" aria-label=label>{links.collect_view()}</nav> }
}
