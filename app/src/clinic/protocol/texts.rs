//! The words that patients read, under the table they belong to: whoever signs a protocol signs these too.

use crate::{
    ui::prelude::*,
    words::{Spoken, Words},
};
use care::protocol::Protocol;
use leptos::prelude::*;

pub fn stages(w: &'static Words, protocol: &Protocol) -> AnyView {
    let mut keys = vec!["prepare"];
    keys.extend(protocol.stages.iter().map(|stage| stage.key.as_str()));
    let parts = ["title", "lead", "seen", "felt", "not-normal", "next"];
    let spoken = Spoken::new(w, Some(protocol));
    folded(w, keys.into_iter().map(|key| text(spoken, "stage", key, "", &parts)))
}

pub fn activities(w: &'static Words, protocol: &Protocol) -> AnyView {
    let spoken = Spoken::new(w, Some(protocol));
    let parts = ["ask", "yes", "careful", "not-yet", "before", "why", "mistake"];
    folded(
        w,
        protocol
            .activities
            .iter()
            .map(|activity| text(spoken, "activity", &activity.key, "", &parts)),
    )
}

pub fn check_ins(w: &'static Words, protocol: &Protocol) -> AnyView {
    let spoken = Spoken::new(w, Some(protocol));
    folded(
        w,
        protocol
            .check_ins
            .iter()
            .map(|check_in| text(spoken, "check-in", &check_in.key, "-title", &["why"])),
    )
}

pub fn rules(w: &'static Words, protocol: &Protocol) -> AnyView {
    let spoken = Spoken::new(w, Some(protocol));
    folded(
        w,
        protocol
            .rules
            .iter()
            .map(|rule| text(spoken, "rule", &rule.key, "-title", &["body"])),
    )
}

fn folded(w: &'static Words, texts: impl Iterator<Item = AnyView>) -> AnyView {
    let texts: Vec<_> = texts.collect();
    view! { <div><Details summary=w.say("protocol-words")>{texts}</Details></div> }.into_any()
}

/// A name and its texts, each under what it is for; a text that the words do not have is left out.
fn text(spoken: Spoken, kind: &str, key: &str, name: &str, parts: &[&str]) -> AnyView {
    let w = spoken.words;
    let date = w.say("protocol-some-date");
    let said = |part: &&str| {
        let said = spoken.find_on(kind, key, &format!("-{part}"), &date)?;
        let label = w.say(&format!("protocol-part-{part}"));
        Some(view! { <p><b>{label}</b>" "{said}</p> })
    };
    let paragraphs = parts.iter().filter_map(said).collect_view();
    view! { <section><h3>{spoken.say_of(kind, key, name)}</h3>{paragraphs}</section> }.into_any()
}
