//! Fields that belong together under one name.

use leptos::prelude::*;

/// `hint` says what holds for all of them.
#[component]
pub fn Group(
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class="field group">
            <legend>{label}</legend>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {children()}
        </fieldset>
    }
}
