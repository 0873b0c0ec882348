//! A few things to choose from, each a card a thumb can hit.

use leptos::prelude::*;

use super::frame::Ids;

/// One thing to choose: what is sent, what is said, and a note under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub note: Option<String>,
    /// The key that chooses it (app/js/keys.js).
    pub keys: Option<&'static str>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            note: None,
            keys: None,
        }
    }

    #[must_use]
    pub fn note(self, note: impl Into<String>) -> Self {
        Self {
            note: Some(note.into()),
            ..self
        }
    }

    #[must_use]
    pub fn keys(self, keys: &'static str) -> Self {
        Self {
            keys: Some(keys),
            ..self
        }
    }
}

/// One of a few (radio buttons), or with `many` any of them (checkboxes of the same name).
/// `chosen` holds the chosen values; `row` sets short ones side by side.
#[component]
pub fn Choices(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    chosen: Vec<String>,
    #[prop(optional)] many: bool,
    #[prop(optional)] row: bool,
    #[prop(optional_no_strip, into)] problem: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    /// Tells the ids of two forms on one page apart.
    #[prop(optional_no_strip, into)]
    form: Option<&'static str>,
) -> impl IntoView {
    let ids = Ids::of(form, &name, hint.is_some(), problem.is_some());
    let wrong = problem.is_some();
    let class = match (many, row) {
        (true, _) => "choices many",
        (false, true) => "choices row",
        (false, false) => "choices",
    };
    let kind = if many { "checkbox" } else { "radio" };
    let cards = choices.into_iter().enumerate().map(|(at, choice)| {
        let checked = chosen.contains(&choice.value);
        view! {
            <label class="choice">
                <input
                    type=kind
                    name=name.clone()
                    value=choice.value
                    checked=checked
                    aria-keyshortcuts=choice.keys
                    autofocus=wrong && at == 0
                    aria-invalid=wrong.then_some("true")
                />
                <span>
                    {choice.label}
                    {choice.note.map(|note| view! { <small>{note}</small> })}
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="field" id=ids.field.clone() aria-describedby=ids.described_by()>
            <legend>{label}</legend>
            {ids.words(hint, problem)}
            <div class=class>{cards.collect_view()}</div>
        </fieldset>
    }
}

/// One thing to agree to; sends `yes` or nothing.
#[component]
pub fn Check(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional)] checked: bool,
    #[prop(optional_no_strip, into)] problem: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    /// Tells the ids of two forms on one page apart.
    #[prop(optional_no_strip, into)]
    form: Option<&'static str>,
) -> impl IntoView {
    let ids = Ids::of(form, &name, hint.is_some(), problem.is_some());
    let wrong = problem.is_some();
    view! {
        <div class="field">
            {ids.words(hint, problem)}
            <label class="choice bare">
                <input
                    type="checkbox"
                    id=ids.field.clone()
                    name=name
                    value="yes"
                    checked=checked
                    autofocus=wrong
                    aria-invalid=wrong.then_some("true")
                    aria-describedby=ids.described_by()
                />
                <span>{label}</span>
            </label>
        </div>
    }
}
