//! At the foot of a page for anybody: the languages, each in its own words. A choice is a visit to the same address.

use super::Dir;
use leptos::prelude::*;

#[derive(Clone, Debug)]
pub struct Languages {
    /// What they are called together, for a screen reader.
    pub label: String,
    pub choices: Vec<LanguageChoice>,
}

#[derive(Clone, Debug)]
pub struct LanguageChoice {
    /// BCP 47.
    pub tag: &'static str,
    /// In its own words.
    pub name: &'static str,
    pub dir: Dir,
    pub current: bool,
}

/// A form rather than links, so that no browser follows one in advance.
pub(super) fn foot(Languages { label, choices }: Languages) -> impl IntoView {
    let choices = choices.into_iter().map(|choice| {
        let LanguageChoice { tag, name, dir, current } = choice;
        view! {
            <button class="button plain" name="language" value=tag lang=tag dir=dir.attribute() aria-current=current.then_some("true")>
                {name}
            </button>
        }
    });
    view! { <footer class="foot"><form method="get" aria-label=label>{choices.collect_view()}</form></footer> }
}
