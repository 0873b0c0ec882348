//! Photos, and the box that takes one.

use leptos::prelude::*;

use super::{Icon, field::Ids};

/// A small photo that opens to its whole. `alt` says what it shows.
#[component]
pub fn Thumbnail(#[prop(into)] href: String, #[prop(into)] src: String, #[prop(into)] alt: String) -> impl IntoView {
    view! { <a class="thumbnail" href=href><img src=src alt=alt loading="lazy" decoding="async"/></a> }
}

/// Photos in a row.
#[component]
pub fn Photos(children: Children) -> impl IntoView {
    view! { <div class="photos">{children()}</div> }
}

/// Photos of one kind over time, in one row that scrolls. `label` names it to a screen reader.
#[component]
pub fn Film(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <ol class="film" aria-label=label tabindex="0">{children()}</ol> }
}

/// One of them, with its date.
#[component]
pub fn FilmFrame(
    #[prop(into)] href: String,
    #[prop(into)] src: String,
    #[prop(into)] alt: String,
    #[prop(into)] caption: String,
) -> impl IntoView {
    view! {
        <li>
            <a class="thumbnail" href=href><img src=src alt=alt loading="lazy" decoding="async"/><small>{caption}</small></a>
        </li>
    }
}

/// Two photos to be compared, each with a line over it.
#[component]
pub fn Beside(children: Children) -> impl IntoView {
    view! { <div class="beside">{children()}</div> }
}

/// One of them: a missing one keeps its place.
#[component]
pub fn Framed(
    #[prop(into)] caption: String,
    #[prop(optional_no_strip, into)] src: Option<String>,
    #[prop(into)] alt: String,
) -> impl IntoView {
    let photo =
        src.map(|src| view! { <a href=src.clone()><img src=src.clone() alt=alt loading="lazy" decoding="async"/></a> });
    view! { <figure class="framed"><figcaption>{caption}</figcaption>{photo}</figure> }
}

/// Takes a photo from the camera or from what is there: with `capture` phones would offer the camera alone.
#[component]
pub fn PhotoField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] problem: Option<String>,
    /// Takes several at once.
    #[prop(optional)]
    several: bool,
    /// Photos that are here already.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let ids = Ids::of(None, &name, hint.is_some(), problem.is_some());
    let wrong = problem.is_some();
    view! {
        <div class="field photo-field">
            <label for=ids.field.clone()><Icon name=Icon::Camera/>{label}</label>
            {ids.words(hint, problem)}
            {children.map(|children| children())}
            <input
                class="input"
                type="file"
                id=ids.field.clone()
                name=name
                accept="image/*"
                multiple=several
                autofocus=wrong
                aria-invalid=wrong.then_some("true")
                aria-describedby=ids.described_by()
            />
        </div>
    }
}

/// Holds the island that takes photos, and a form. What of the form is [`ByHand`] is there until the island is awake.
#[component]
pub fn Taking(children: Children) -> impl IntoView {
    view! { <div class="taking stack">{children()}</div> }
}

/// What works without scripts.
#[component]
pub fn ByHand(children: Children) -> impl IntoView {
    view! { <div class="by-hand stack">{children()}</div> }
}
