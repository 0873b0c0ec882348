//! The three taps on an iPhone or iPad, with the signs one has to look for.

use leptos::prelude::*;

use super::InstallWords;
use crate::ui::Icon;

// Taken at compile time, so that the bundle holds these drawings and no others.
const SHARE: &str = Icon::Share.path();
const ADD: &str = Icon::Add.path();
const HOME: &str = Icon::Device.path();

#[component]
pub(in crate::island) fn IosSteps(words: InstallWords) -> impl IntoView {
    let steps = [(SHARE, words.ios_share), (ADD, words.ios_add), (HOME, words.ios_open)];
    let steps = steps.into_iter().map(|(path, step)| {
        view! {
            <li>
                <span class="cluster">
                    <span class="badge"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path></path></svg></span>
                    <span class="what">{step}</span>
                </span>
            </li>
        }
    });
    view! { <ol class="steps">{steps.collect_view()}</ol> }
}
