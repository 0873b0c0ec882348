//! One of many, from the platform's own list.

use leptos::prelude::*;

use super::{Choice, frame::Ids};

/// As [`super::Field`], to choose from more than a handful; for fewer use [`super::Choices`].
#[component]
pub fn Select(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    options: Vec<Choice>,
    /// The value of the chosen one; unknown values choose the first.
    #[prop(optional, into)]
    value: String,
    #[prop(optional_no_strip, into)] problem: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] autocomplete: Option<&'static str>,
    /// Tells the ids of two forms on one page apart.
    #[prop(optional_no_strip, into)]
    form: Option<&'static str>,
) -> impl IntoView {
    let ids = Ids::of(form, &name, hint.is_some(), problem.is_some());
    let wrong = problem.is_some();
    let options = options.into_iter().map(|option| {
        let chosen = option.value == value;
        view! { <option value=option.value selected=chosen>{option.label}</option> }
    });
    view! {
        <div class="field">
            <label for=ids.field.clone()>{label}</label>
            {ids.words(hint, problem)}
            <select
                class="input"
                id=ids.field.clone()
                name=name
                autofocus=wrong
                aria-invalid=wrong.then_some("true")
                aria-describedby=ids.described_by()
                autocomplete=autocomplete
            >
                {options.collect_view()}
            </select>
        </div>
    }
}
