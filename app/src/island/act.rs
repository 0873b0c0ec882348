//! A button that does something on this device, without leaving the page.

use leptos::{ev::MouseEvent, prelude::*};

use crate::ui::ButtonKind;

/// `busy` while the device or the server is at work; a second tap then does nothing.
#[component]
pub(super) fn Act(
    label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(into)] busy: Signal<bool>,
    on_press: impl Fn() + 'static,
) -> impl IntoView {
    let press = move |_: MouseEvent| {
        if !busy.get_untracked() {
            on_press();
        }
    };
    view! {
        <button
            type="button"
            class=kind.class()
            aria-busy=move || busy.get().then_some("true")
            on:click=press
        >
            {label}
        </button>
    }
}
