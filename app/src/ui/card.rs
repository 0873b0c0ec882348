//! Grounds: a card, a section, an arrangement of parts.

use leptos::prelude::*;

/// What belongs together. `action` stands at the end of its head: a link, a chip.
#[component]
pub fn Card(
    #[prop(optional_no_strip, into)] title: Option<String>,
    #[prop(optional, into)] action: Option<ViewFn>,
    children: Children,
) -> impl IntoView {
    let head = (title.is_some() || action.is_some()).then(|| {
        view! {
            <header>
                {title.map(|title| view! { <h2>{title}</h2> })}
                {action.map(|action| action.run())}
            </header>
        }
    });
    view! { <section class="card">{head}{children()}</section> }
}

/// A heading and what follows it. `quiet` headings name a list that speaks for itself.
#[component]
pub fn Section(#[prop(into)] title: String, #[prop(optional)] quiet: bool, children: Children) -> impl IntoView {
    view! {
        <section class="section">
            <h2 class=quiet.then_some("quiet")>{title}</h2>
            {children()}
        </section>
    }
}

/// Parts one below the other.
#[component]
pub fn Stack(children: Children) -> impl IntoView {
    view! { <div class="stack">{children()}</div> }
}

/// What is written in another language than the page around it. `lang` and `dir` as HTML has them.
#[component]
pub fn InLanguage(lang: &'static str, dir: &'static str, children: Children) -> impl IntoView {
    view! { <div class="stack" lang=lang dir=dir>{children()}</div> }
}

/// What has no place on paper.
#[component]
pub fn OffPaper(children: Children) -> impl IntoView {
    view! { <div class="off-paper">{children()}</div> }
}

/// Cards side by side, as many as fit.
#[component]
pub fn Grid(children: Children) -> impl IntoView {
    view! { <div class="grid">{children()}</div> }
}

/// At a desk two columns: `aside` stays in sight beside the rest. On a phone `aside` comes first.
#[component]
pub fn Split(#[prop(into)] aside: ViewFn, children: Children) -> impl IntoView {
    view! {
        <div class="split">
            <div class="stays stack">{aside.run()}</div>
            <div class="stack far">{children()}</div>
        </div>
    }
}
