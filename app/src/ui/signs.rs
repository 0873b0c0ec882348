//! Signs to look out for, and what to do when one is seen.

use leptos::prelude::*;

use super::{Icon, Tone};

/// `say` is what to do; children follow it: a button that calls.
#[component]
pub fn Signs(
    tone: Tone,
    #[prop(into)] title: String,
    signs: Vec<String>,
    #[prop(into)] say: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <section class=format!("signs {}", tone.class())>
            <h3><Icon name=Icon::Warn/>{title}</h3>
            <ul>{signs.into_iter().map(|sign| view! { <li>{sign}</li> }).collect_view()}</ul>
            <p>{say}</p>
            {children.map(|children| children())}
        </section>
    }
}
