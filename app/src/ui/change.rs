//! What a change will do, shown before it is done.

use leptos::prelude::*;

use super::Icon;

/// Holds [`Change`]s.
#[component]
pub fn Changes(children: Children) -> impl IntoView {
    view! { <ul class="changes">{children()}</ul> }
}

/// One thing that moves. Without `from` it is new, without `to` it falls away.
#[component]
pub fn Change(
    #[prop(into)] name: String,
    #[prop(optional_no_strip, into)] from: Option<String>,
    #[prop(optional_no_strip, into)] to: Option<String>,
    /// Why, or what stays: "already sent".
    #[prop(optional_no_strip, into)]
    note: Option<String>,
) -> impl IntoView {
    let both = from.is_some() && to.is_some();
    view! {
        <li>
            <span>{name}</span>
            <span class="from-to">
                {from.map(|from| view! { <del>{from}</del> })}
                {both.then(|| view! { <Icon name=Icon::Arrow/> })}
                {to.map(|to| view! { <ins>{to}</ins> })}
            </span>
            {note.map(|note| view! { <small>{note}</small> })}
        </li>
    }
}
