//! The document's head.

use leptos::prelude::*;

use super::frame::{Audience, Frame};

/// Neutral on purpose: it is what a lock screen and a Home Screen show.
const NAME: &str = "Stipple";

pub(super) fn head(frame: &Frame) -> impl IntoView + use<> {
    let assets = frame.assets;
    let (manifest, device, unread) = match &frame.audience {
        Audience::Patient {
            manifest,
            device,
            inbox,
            ..
        } => (Some(manifest.clone()), Some(device.clone()), inbox.unread),
        Audience::Open | Audience::Clinic { .. } => (None, None, 0),
    };
    let bundle = frame.audience.bundle();
    let (is_patient, is_clinic) = (manifest.is_some(), matches!(frame.audience, Audience::Clinic { .. }));
    let title = if frame.title.is_empty() {
        NAME.to_owned()
    } else {
        format!("{} · {NAME}", frame.title)
    };
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"/>
            <title>{title}</title>
            <meta name="color-scheme" content="light dark"/>
            <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf7f2"/>
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14120f"/>
            // Telephone numbers are linked by us, and dates are no telephone numbers.
            <meta name="format-detection" content="telephone=no"/>
            <meta name="robots" content="noindex"/>
            <link rel="stylesheet" href=assets.file("style.css")/>
            <link rel="icon" href="/icon/mark.svg" type="image/svg+xml"/>
            <link rel="icon" href="/icon/32.png" sizes="32x32" type="image/png"/>
            <link rel="apple-touch-icon" href="/icon/180.png"/>
            {manifest.map(|href| {
                view! {
                    <link rel="manifest" href=href crossorigin="use-credentials"/>
                    <meta name="mobile-web-app-capable" content="yes"/>
                    <meta name="apple-mobile-web-app-title" content=NAME/>
                }
            })}
            {device.map(|device| view! { <meta name="device" content=device/> })}
            {(unread > 0).then(|| view! { <meta name="unread" content=unread.to_string()/> })}
            {is_patient.then(|| view! { <script type="module" src=assets.file("app.js")></script> })}
            {is_clinic.then(|| view! { <script type="module" src=assets.file("keys.js")></script> })}
            {frame.islands.then(|| {
                view! {
                    <link rel="modulepreload" href=assets.file(&format!("{bundle}.js"))/>
                    <script type="module" src=assets.file(&format!("start.js?of={bundle}"))></script>
                }
            })}
        </head>
    }
}
