//! Names and what belongs to them.

use leptos::prelude::*;

use super::Icon;

/// Holds [`Row`]s. `facts` lets the values speak and the names recede; otherwise, as in a list of dates, the names speak.
#[component]
pub fn Rows(#[prop(optional)] facts: bool, children: Children) -> impl IntoView {
    let class = if facts { "rows facts" } else { "rows" };
    view! { <dl class=class>{children()}</dl> }
}

/// A name and its value. With `href` the whole row leads there. `datetime` is the machine's form of a
/// value that is a date (2026-11-25). Children come after the value: a chip, a link.
#[component]
pub fn Row(
    #[prop(into)] name: String,
    #[prop(optional_no_strip, into)] value: Option<String>,
    #[prop(optional_no_strip, into)] datetime: Option<String>,
    #[prop(optional_no_strip, into)] href: Option<String>,
    #[prop(optional_no_strip, into)] icon: Option<Icon>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let name = match href {
        Some(href) => view! { <a class="row" href=href>{name}</a> }.into_any(),
        None => view! { <span>{name}</span> }.into_any(),
    };
    let value = value.map(|value| match datetime {
        Some(datetime) => view! { <time datetime=datetime>{value}</time> }.into_any(),
        None => value.into_any(),
    });
    view! {
        <div>
            <dt>{icon.map(|icon| view! { <Icon name=icon/> })}{name}</dt>
            <dd>{value}{children.map(|children| children())}</dd>
        </div>
    }
}
