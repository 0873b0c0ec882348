//! The one new thing of the day, and words that are quoted.

use leptos::prelude::*;

use super::Icon;

/// "Rinse with water", with `over` it "From today". A link if there is more to read.
#[component]
pub fn Callout(
    icon: Icon,
    #[prop(into)] title: String,
    #[prop(optional_no_strip, into)] over: Option<String>,
    #[prop(optional_no_strip, into)] note: Option<String>,
    #[prop(optional_no_strip, into)] href: Option<String>,
) -> impl IntoView {
    let words = view! {
        <Icon name=icon/>
        <span>
            {over.map(|over| view! { <small>{over}</small> })}
            <b>{title}</b>
            {note.map(|note| view! { <small>{note}</small> })}
        </span>
    };
    match href {
        Some(href) => view! { <a class="callout" href=href>{words}<Icon name=Icon::Chevron/></a> }.into_any(),
        None => view! { <div class="callout">{words}</div> }.into_any(),
    }
}

/// Somebody's own words, line breaks kept.
#[component]
pub fn Quote(#[prop(into)] text: String) -> impl IntoView {
    view! { <blockquote class="quote" dir="auto">{text}</blockquote> }
}
