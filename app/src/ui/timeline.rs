//! Days in order: what was, today, what comes.

use leptos::prelude::*;

use super::Icon;

/// Where a moment lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Past,
    Today,
    Coming,
}

/// Holds [`Moment`]s, in order.
#[component]
pub fn Timeline(children: Children) -> impl IntoView {
    view! { <ol class="timeline">{children()}</ol> }
}

/// `date` as people say it, `datetime` as machines do (2026-11-25). An icon marks what is an appointment;
/// the others are dots. `id` lets a link lead to it.
#[component]
pub fn Moment(
    when: When,
    #[prop(into)] date: String,
    #[prop(into)] datetime: String,
    #[prop(into)] title: String,
    #[prop(optional_no_strip, into)] icon: Option<Icon>,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let class = match when {
        When::Past => "past",
        When::Today => "today",
        When::Coming => "coming",
    };
    view! {
        <li class=class id=id aria-current=(when == When::Today).then_some("date")>
            {match icon {
                Some(icon) => view! { <span class="icon-dot"><Icon name=icon/></span> }.into_any(),
                None => view! { <span class="dot"></span> }.into_any(),
            }}
            <time datetime=datetime>{date}</time>
            <b>{title}</b>
            {children.map(|children| view! { <div class="note">{children()}</div> })}
        </li>
    }
}
