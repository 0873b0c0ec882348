//! What the things of a draft are called.

use crate::words::{Language, Spoken, Words};
use care::protocol::{
    Protocol,
    guard::Place,
    text::{Kind, every_text},
};

pub fn activity(spoken: Spoken, key: &str) -> String {
    spoken.say_of("activity", key, "")
}

pub fn check_in(spoken: Spoken, key: &str) -> String {
    spoken.say_of("check-in", key, "-title")
}

pub fn rule(spoken: Spoken, key: &str) -> String {
    spoken.say_of("rule", key, "-title")
}

pub fn stage(spoken: Spoken, key: &str) -> String {
    spoken.say_of("stage", key, "")
}

/// What a text belongs to, by the words' key of the text.
pub fn owner_of(spoken: Spoken, protocol: &Protocol, text_key: &str) -> String {
    let text = every_text(protocol).into_iter().find(|text| text.key() == text_key);
    text.map_or_else(
        || text_key.to_owned(),
        |text| match text.kind {
            Kind::Stage => stage(spoken, &text.of),
            Kind::Activity => activity(spoken, &text.of),
            Kind::CheckIn => check_in(spoken, &text.of),
            Kind::Rule => rule(spoken, &text.of),
        },
    )
}

/// A language by its own name.
pub fn language(tag: &str) -> String {
    Language::from_tag(tag).map_or_else(|| tag.to_owned(), |language| language.name().to_owned())
}

pub fn place(w: &Words, spoken: Spoken, protocol: &Protocol, place: &Place) -> String {
    match place {
        Place::Whole => w.say("finding-whole"),
        Place::Stages => w.say("finding-stages"),
        Place::Activity(key) => activity(spoken, key),
        Place::CheckIn(key) => check_in(spoken, key),
        Place::Rule(key) => rule(spoken, key),
        Place::Text { language: tag, key } => {
            let name = owner_of(spoken, protocol, key);
            w.say_with(
                "finding-text",
                &[("name", name.into()), ("language", language(tag).into())],
            )
        }
    }
}
