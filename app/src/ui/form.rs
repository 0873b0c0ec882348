//! Forms that post to their own page and come back with a sentence beside what was wrong.

use leptos::prelude::*;

use super::{Banner, Button, ButtonKind, Choice, Icon, Tone, field::Ids};

/// Posts to the page's own address unless `action` says otherwise. The browser's own bubbles are off: the
/// server's sentences are the same for everybody. `wrong` stands above a form that came back: "Two things
/// need another look", or what is wrong with no single field.
#[component]
pub fn Form(
    #[prop(optional_no_strip, into)] action: Option<String>,
    #[prop(optional_no_strip, into)] wrong: Option<String>,
    /// Holds boxes for files.
    #[prop(optional)]
    files: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <form class="form" method="post" action=action enctype=files.then_some("multipart/form-data") novalidate>
            {wrong.map(|title| view! { <Banner tone=Tone::Red title/> })}
            {children()}
        </form>
    }
}

/// A form that only asks: what is chosen stands in the address.
#[component]
pub fn Ask(children: Children) -> impl IntoView {
    view! { <form class="form" method="get">{children()}</form> }
}

/// Two short fields in one row.
#[component]
pub fn Pair(children: Children) -> impl IntoView {
    view! { <div class="pair">{children()}</div> }
}

/// A search: a GET form of one box. `value` is what was searched for.
#[component]
pub fn Search(
    #[prop(into)] action: String,
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    /// What the button says to a screen reader; it shows a glass.
    #[prop(into)]
    button: String,
    #[prop(optional, into)] value: String,
) -> impl IntoView {
    view! {
        <form class="search" method="get" action=action role="search">
            <input
                class="input"
                type="search"
                name=name
                value=value
                aria-label=label.clone()
                placeholder=label
                autocomplete="off"
                enterkeyhint="search"
            />
            <button type="submit" aria-label=button><Icon name=Icon::Search/></button>
        </form>
    }
}

/// One of a list, to be taken by a button: a GET form. `hidden` goes along. `into` is the id of the field into which a script puts what the
/// answer has there (app/js/keys.js); without scripts the answer is the page itself.
#[component]
pub fn Pick(
    #[prop(into)] action: String,
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(into)] button: String,
    options: Vec<Choice>,
    hidden: Vec<(&'static str, String)>,
    #[prop(into)] into: &'static str,
) -> impl IntoView {
    let id = Ids::of(Some("pick"), &name, false, false).field;
    let options = options
        .into_iter()
        .map(|option| view! { <option value=option.value>{option.label}</option> });
    let hidden = hidden
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    view! {
        <form class="pick" method="get" action=action data-into=into>
            {hidden.collect_view()}
            <label class="small soft" for=id.clone()>{label}</label>
            <div>
                <select class="input" id=id name=name>{options.collect_view()}</select>
                <Button label=button kind=ButtonKind::Quiet/>
            </div>
        </form>
    }
}
