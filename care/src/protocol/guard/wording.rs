//! Every text that is needed exists, in every language that is read; no text is there for nothing.

use super::{Finding, Place, Practice, What};
use crate::{
    language::LANGUAGES,
    protocol::{DATE, Kind, Protocol, Text, has_words, limit, text::every_text, texts},
};
use std::collections::HashMap;

pub(super) fn find(protocol: &Protocol, practice: &Practice, findings: &mut Vec<Finding>) {
    missing(protocol, &texts(protocol), findings);
    let known: HashMap<String, Text> = every_text(protocol)
        .into_iter()
        .map(|text| (text.key(), text))
        .collect();
    for (language, key, words) in protocol.words.iter() {
        let place = || Place::Text {
            language: language.to_owned(),
            key: key.to_owned(),
        };
        if !LANGUAGES.contains(&language) {
            findings.push(Finding::stop(place(), None, What::UnknownLanguage));
        }
        match known.get(key) {
            None => findings.push(Finding::stop(place(), None, What::NotItsWords)),
            Some(text) if text.is_dated() && !words.contains(DATE) && names_a_date(text) => {
                findings.push(Finding::warn(place(), None, What::NoDate));
            }
            Some(_) => {}
        }
        if words.chars().count() > limit::TEXT {
            findings.push(Finding::stop(place(), None, What::TooLong { most: limit::TEXT }));
        }
        if words.chars().any(|c| c.is_control() && c != '\n') {
            findings.push(Finding::stop(place(), None, What::Unprintable));
        }
    }
    elsewhere(protocol, practice, findings);
}

/// Texts that are needed, and that neither Stipple nor the clinic has in any language.
fn missing(protocol: &Protocol, texts: &[Text], findings: &mut Vec<Finding>) {
    for text in texts.iter().filter(|text| text.needed && !has_words(&text.key())) {
        let key = text.key();
        if LANGUAGES
            .iter()
            .all(|language| protocol.words.find(language, &key).is_none())
        {
            findings.push(Finding::stop(place_of(text), None, What::NoWords { part: text.part }));
        }
    }
}

fn place_of(text: &Text) -> Place {
    match text.kind {
        Kind::Stage => Place::Stages,
        Kind::Activity => Place::Activity(text.of.clone()),
        Kind::CheckIn => Place::CheckIn(text.of.clone()),
        Kind::Rule => Place::Rule(text.of.clone()),
    }
}

/// The clinic's own words in one language, and not in another that its patients read: those would be told something else.
fn elsewhere(protocol: &Protocol, practice: &Practice, findings: &mut Vec<Finding>) {
    let mut keys: Vec<&str> = protocol.words.iter().map(|(_, key, _)| key).collect();
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        let lacks = |language: &&String| protocol.words.find(language, key).is_none();
        findings.extend(practice.languages.iter().filter(lacks).map(|language| {
            let place = Place::Text {
                language: language.clone(),
                key: key.to_owned(),
            };
            Finding::warn(place, None, What::OnlyElsewhere)
        }));
    }
}

/// The reminders before a session: their patients are told which day it is.
fn names_a_date(text: &Text) -> bool {
    ["alcohol_pause", "skin_check", "prepare"].contains(&text.of.as_str())
}
