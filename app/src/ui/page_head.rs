//! The head of a page: the way back, the title, a sentence, what one may do.

use leptos::prelude::*;

use super::Icon;

/// Children are buttons or links that belong to the whole page.
#[component]
pub fn PageHead(
    #[prop(into)] title: String,
    #[prop(optional_no_strip, into)] lead: Option<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="page-head">
            <h1>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            {children.map(|children| view! { <div class="cluster">{children()}</div> })}
        </header>
    }
}

/// Above a page's head, to the page one came from.
#[component]
pub fn BackLink(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    /// The key that follows it (app/js/keys.js).
    #[prop(optional_no_strip, into)]
    keys: Option<&'static str>,
) -> impl IntoView {
    view! { <a class="back" href=href aria-keyshortcuts=keys><Icon name=Icon::Back/>{label}</a> }
}

/// The card in the middle of an open page: joining, signing in, an error.
#[component]
pub fn Door(children: Children) -> impl IntoView {
    view! { <div class="door">{children()}</div> }
}
