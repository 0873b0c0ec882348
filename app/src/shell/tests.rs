use leptos::prelude::*;

use super::{Assets, Audience, Dir, Frame, Inbox, Oneself, PatientPlace, Places, document};

fn frame(audience: Audience) -> Frame {
    Frame {
        lang: "ar",
        dir: Dir::RightToLeft,
        title: "<Today>".to_owned(),
        audience,
        islands: false,
        assets: Assets { base: "/pkg/abc" },
        skip: "Skip".to_owned(),
        languages: None,
    }
}

fn patient() -> Audience {
    Audience::Patient {
        places: Places::of_patient(Some(PatientPlace::CanI), 0, str::to_owned),
        inbox: Inbox {
            href: "/inbox",
            label: "Inbox, 2 new notes".to_owned(),
            unread: 2,
            current: false,
        },
        oneself: Oneself {
            href: "/you".to_owned(),
            label: "You".to_owned(),
            name: "Mara Kerk".to_owned(),
            current: false,
        },
        manifest: "/manifest.webmanifest".to_owned(),
        device: "0192".to_owned(),
    }
}

#[test]
fn a_page_is_one_document_in_its_language_and_direction() {
    let html = document(frame(Audience::Open), || view! { <p>"Hello"</p> });
    assert!(
        html.starts_with(r#"<!DOCTYPE html><html lang="ar" dir="rtl">"#),
        "{html}"
    );
    assert!(html.ends_with("</html>"), "{html}");
    assert!(html.contains("&lt;Today&gt; · Stipple</title>"), "{html}");
}

#[test]
fn nothing_is_inline_for_the_policy_forbids_it() {
    let mut frame = frame(patient());
    frame.islands = true;
    let html = document(frame, || view! { <p>"Hello"</p> });
    assert!(!html.contains("style=\"") && !html.contains("<style"), "{html}");
    let scripts = html.matches("<script").count();
    assert_eq!(
        scripts,
        html.matches(r#"<script type="module" src="/pkg/abc/"#).count(),
        "{html}"
    );
    assert_eq!(scripts, 2, "{html}");
}

#[test]
fn webassembly_is_loaded_only_for_islands() {
    let html = document(frame(patient()), || view! { <p>"Hello"</p> });
    assert!(!html.contains("phone.js") && !html.contains("start.js"), "{html}");
}

#[test]
fn what_is_unread_is_counted_for_the_eye_the_ear_and_the_icon() {
    let html = document(frame(patient()), || view! { <p>"Hello"</p> });
    assert!(html.contains(r#"aria-label="Inbox, 2 new notes""#), "{html}");
    assert!(html.contains(r#"<span class="count">2</span>"#), "{html}");
    assert!(html.contains(r#"<meta name="unread" content="2""#), "{html}");
}

#[test]
fn one_place_is_the_current_one() {
    let html = document(frame(patient()), || view! { <p>"Hello"</p> });
    assert_eq!(html.matches(r#"aria-current="page""#).count(), 1, "{html}");
    assert!(html.contains(r#"href="/can-i" aria-current="page""#), "{html}");
}
