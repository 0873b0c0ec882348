//! Several lines to type in.

use leptos::prelude::*;

use super::frame::Ids;

/// As [`super::Field`], for several lines.
#[component]
pub fn TextArea(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional_no_strip, into)] problem: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional)] required: bool,
    /// The most characters the field takes.
    #[prop(optional_no_strip, into)]
    longest: Option<u32>,
    /// Tells the ids of two forms on one page apart.
    #[prop(optional_no_strip, into)]
    form: Option<&'static str>,
) -> impl IntoView {
    let ids = Ids::of(form, &name, hint.is_some(), problem.is_some());
    let wrong = problem.is_some();
    let value = content(&value);
    view! {
        <div class="field">
            <label for=ids.field.clone()>{label}</label>
            {ids.words(hint, problem)}
            <textarea
                class="input"
                dir="auto"
                id=ids.field.clone()
                name=name
                rows="4"
                required=required
                autofocus=wrong
                aria-invalid=wrong.then_some("true")
                aria-describedby=ids.described_by()
                maxlength=longest.map(|longest| longest.to_string())
            >{value}</textarea>
        </div>
    }
}

/// The text as a textarea's content. Leptos writes that raw (the browser reads no tags there), so a typed
/// `</textarea>` would end it: escape by hand. HTML also drops one line break after the tag: give it one to drop.
fn content(value: &str) -> String {
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;");
    if escaped.starts_with('\n') {
        format!("\n{escaped}")
    } else {
        escaped
    }
}
