//! Nothing here yet, said kindly.

use leptos::prelude::*;

use super::Stipple;

/// `title` says what is empty, `note` what that means; children hold what to do about it.
#[component]
pub fn Empty(
    #[prop(into)] title: String,
    #[prop(optional_no_strip, into)] note: Option<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Stipple/>
            <h2>{title}</h2>
            {note.map(|note| view! { <p>{note}</p> })}
            {children.map(|children| children())}
        </div>
    }
}
