//! A sentence that must be seen before the rest of the page.

use leptos::prelude::*;

use super::{Icon, Tone};

/// Amber and red are announced at once, the others when the reader is idle.
#[component]
pub fn Banner(
    #[prop(optional)] tone: Tone,
    #[prop(into)] title: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (icon, role) = match tone {
        Tone::Info => (Icon::Question, "status"),
        Tone::Good => (Icon::Check, "status"),
        Tone::Amber => (Icon::Clock, "alert"),
        Tone::Red => (Icon::Warn, "alert"),
    };
    view! {
        <div class=format!("banner {}", tone.class()) role=role>
            <Icon name=icon/>
            <b>{title}</b>
            {children.map(|children| view! { <div>{children()}</div> })}
        </div>
    }
}
