//! The way in for a patient: a code to type and one to scan.

use leptos::prelude::*;

/// A typed code, large and in its own direction. `spoken` is read letter by letter: "K 7 Q 2 …".
#[component]
pub fn JoinCode(#[prop(into)] code: String, #[prop(into)] spoken: String) -> impl IntoView {
    view! {
        <span class="join-code">
            <span aria-hidden="true">{code}</span>
            <span class="hide-visually">{spoken}</span>
        </span>
    }
}

/// `svg` is a drawing made by the server's own QR encoder, never a visitor's text.
#[component]
pub fn QrCode(#[prop(into)] svg: String, #[prop(into)] label: String) -> impl IntoView {
    view! { <div class="qr" role="img" aria-label=label inner_html=svg></div> }
}
