//! A word or a number in a pill.

use leptos::prelude::*;

use super::{Icon, Tone};

/// A status; its tone is never its only sign, the word says it too.
#[component]
pub fn Chip(
    #[prop(into)] label: String,
    #[prop(optional)] tone: Tone,
    #[prop(optional_no_strip, into)] icon: Option<Icon>,
) -> impl IntoView {
    view! {
        <span class=format!("chip {}", tone.class())>
            {icon.map(|icon| view! { <Icon name=icon/> })}
            {label}
        </span>
    }
}
