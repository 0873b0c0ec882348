//! Whether a patient's phone can be reached, as a word in its colour.

use crate::{ui::prelude::*, words::Words};
use care::reminder::ReachState;
use leptos::prelude::*;

pub const fn key(state: ReachState) -> &'static str {
    match state {
        ReachState::Reachable => "reachable",
        ReachState::NotJoined => "not-joined",
        ReachState::NoPush => "no-push",
        ReachState::Lost => "lost",
    }
}

/// The sentence that says what it means and what to do.
pub fn about(w: &'static Words, state: ReachState) -> String {
    w.say_of("reach", key(state), "-about")
}

pub fn chip(w: &'static Words, state: ReachState) -> impl IntoView + use<> {
    let (tone, icon) = match state {
        ReachState::Reachable => (Tone::Good, Icon::Bell),
        ReachState::NotJoined => (Tone::Info, Icon::Phone),
        ReachState::NoPush => (Tone::Amber, Icon::BellOff),
        ReachState::Lost => (Tone::Red, Icon::BellOff),
    };
    view! { <Chip tone icon label=w.say_of("reach", key(state), "")/> }
}
