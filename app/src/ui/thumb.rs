//! What one does next, where a thumb reaches it.

use leptos::prelude::*;

/// Stays above the bar at the foot of a phone's screen; at a desk, where the eye finds it beside what it is about, it is not there.
#[component]
pub fn Thumb(children: Children) -> impl IntoView {
    view! { <div class="thumb">{children()}</div> }
}
