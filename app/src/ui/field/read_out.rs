//! A value to copy, such as an address: a field that cannot be typed in.

use leptos::prelude::*;

use super::frame::Ids;

/// Written from left to right in every language.
#[component]
pub fn ReadOut(#[prop(into)] label: String, #[prop(into)] value: String) -> impl IntoView {
    let ids = Ids::of(None, "read-out", false, false);
    view! {
        <div class="field">
            <label for=ids.field.clone()>{label}</label>
            <input class="input" id=ids.field.clone() value=value readonly dir="ltr"/>
        </div>
    }
}
