//! Lists: lines to do or leave, rows that lead somewhere, steps.

use leptos::prelude::*;

use super::Icon;

/// Short lines with a tick; with `leave`, things not to do.
#[component]
pub fn Ticks(items: Vec<String>, #[prop(optional)] leave: bool) -> impl IntoView {
    let (class, icon) = if leave {
        ("ticks leave", Icon::NotYet)
    } else {
        ("ticks", Icon::Check)
    };
    view! {
        <ul class=class>
            {items.into_iter().map(|item| view! { <li><Icon name=icon/><span>{item}</span></li> }).collect_view()}
        </ul>
    }
}

/// Holds [`LinkRow`]s.
#[component]
pub fn Links(children: Children) -> impl IntoView {
    view! { <ul class="links">{children()}</ul> }
}

/// A row to tap. Without `href` it only tells. `end` is a short word at its end; children (a chip) stand there too.
#[component]
pub fn LinkRow(
    #[prop(into)] title: String,
    #[prop(optional_no_strip, into)] href: Option<String>,
    #[prop(optional_no_strip, into)] note: Option<String>,
    #[prop(optional_no_strip, into)] icon: Option<Icon>,
    #[prop(optional_no_strip, into)] end: Option<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let words = view! {
        {icon.map(|icon| view! { <span class="badge"><Icon name=icon/></span> })}
        <span class="what">
            {title}
            {note.map(|note| view! { <small>{note}</small> })}
        </span>
        {end.map(|end| view! { <span class="end">{end}</span> })}
        {children.map(|children| children())}
    };
    match href {
        Some(href) => view! { <li><a class="row" href=href>{words}<Icon name=Icon::Chevron/></a></li> }.into_any(),
        None => view! { <li><div>{words}</div></li> }.into_any(),
    }
}

/// Steps in order, numbered.
#[component]
pub fn Steps(items: Vec<String>) -> impl IntoView {
    view! {
        <ol class="steps">
            {items.into_iter().map(|item| view! { <li><span>{item}</span></li> }).collect_view()}
        </ol>
    }
}
