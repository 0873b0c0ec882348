//! Parts of a form that belong to one of its choices, and places that a link leads to.

use leptos::prelude::*;

/// Shown while the choice `of` is made; `style/part/only.css` names the choices. Where a browser cannot tell, it is always shown.
#[component]
pub fn Only(#[prop(into)] of: &'static str, children: Children) -> impl IntoView {
    view! { <div class=format!("only only-{of}")>{children()}</div> }
}

/// Where a link to `#id` leads.
#[component]
pub fn Anchor(#[prop(into)] id: &'static str, children: Children) -> impl IntoView {
    view! { <div class="anchor" id=id>{children()}</div> }
}
