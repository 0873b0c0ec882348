//! What the content rests on: each thing that states a fact names a source, and each source named is listed.

use super::{
    built_in,
    dictionary::{content, languages},
};
use care::{article::articles, check_in, protocol::Protocol, warning};
use serde::Deserialize;
use std::{collections::BTreeSet, fs};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    key: String,
    title: String,
    publisher: String,
    kind: String,
    checked: String,
    #[serde(default)]
    rows: Vec<String>,
}

fn sources() -> Vec<Source> {
    let text = fs::read_to_string(content().join("sources.toml")).unwrap();
    toml::from_str::<Sources>(&text).expect("the list of sources").source
}

/// `activities.swim` and so on.
fn rows() -> BTreeSet<String> {
    let rows = |source: Source| {
        let Source { key, rows, .. } = source;
        rows.into_iter().map(move |row| format!("{key}.{row}"))
    };
    sources().into_iter().flat_map(rows).collect()
}

/// What each thing of a protocol is called, and the source it names.
fn named(protocol: Protocol) -> Vec<(String, Option<String>)> {
    let stages = protocol.stages.into_iter().map(|stage| (stage.key, stage.source));
    let activities = protocol
        .activities
        .into_iter()
        .map(|activity| (activity.key, activity.source));
    let check_ins = protocol
        .check_ins
        .into_iter()
        .map(|check_in| (check_in.key, check_in.source));
    let rules = protocol.rules.into_iter().map(|rule| (rule.key, rule.source));
    stages.chain(activities).chain(check_ins).chain(rules).collect()
}

#[test]
fn everything_in_a_protocol_rests_on_a_listed_row() {
    let rows = rows();
    for protocol in built_in() {
        let treatment = protocol.treatment.key();
        for (key, source) in named(protocol) {
            let source = source.unwrap_or_else(|| panic!("{key} of {treatment} names no source"));
            assert!(rows.contains(&source), "{key} of {treatment}: {source}");
        }
    }
}

#[test]
fn every_level_of_warning_signs_rests_on_a_listed_row_and_has_all_its_words() {
    let rows = rows();
    for level in warning::levels() {
        assert!(rows.contains(&level.source), "{}", level.key);
    }
    let implied: BTreeSet<_> = warning::levels()
        .iter()
        .flat_map(|level| {
            let signs = (1..=level.signs).map(|sign| sign.to_string());
            let parts = signs.chain(["title".to_owned(), "say".to_owned()]);
            parts.map(|part| format!("warning-{}-{part}", level.key))
        })
        .collect();
    for dictionary in languages() {
        let spoken = dictionary.messages.keys().filter(|key| key.starts_with("warning-"));
        assert_eq!(
            spoken.cloned().collect::<BTreeSet<_>>(),
            implied,
            "in {}",
            dictionary.language
        );
    }
}

#[test]
fn every_part_of_an_article_rests_on_listed_sources() {
    let listed: BTreeSet<_> = sources().into_iter().map(|source| source.key).collect();
    for article in articles() {
        for part in &article.parts {
            let at = format!("{} of {}", part.key, article.key);
            assert!(!part.sources.is_empty(), "{at} names no source");
            assert!(
                part.sources.iter().all(|source| listed.contains(source)),
                "{at}: {:?}",
                part.sources
            );
        }
    }
}

#[test]
fn what_is_normal_rests_on_listed_rows() {
    let rows = rows();
    for day in 0..400 {
        let normal = check_in::normal(None, day).expect("a row for every day");
        assert!(rows.contains(&normal.source), "{}", normal.stage);
    }
}

#[test]
fn no_source_is_listed_in_vain() {
    let cited: BTreeSet<_> = articles()
        .iter()
        .flat_map(|article| &article.parts)
        .flat_map(|part| &part.sources)
        .collect();
    let in_vain: Vec<_> = sources()
        .into_iter()
        .filter(|source| source.rows.is_empty() && !cited.contains(&source.key))
        .map(|source| source.key)
        .collect();
    assert!(in_vain.is_empty(), "{in_vain:?}");
}

#[test]
fn every_row_of_the_facts_is_stated_somewhere() {
    let stated: BTreeSet<_> = built_in()
        .flat_map(named)
        .filter_map(|(_, source)| source)
        .chain(warning::levels().iter().map(|level| level.source.clone()))
        .collect();
    let untold: Vec<_> = rows().difference(&stated).cloned().collect();
    assert!(untold.is_empty(), "{untold:?}");
}

#[test]
fn a_source_can_be_found_again_by_what_is_said_of_it() {
    let listed = sources();
    for source in &listed {
        let said = [&source.title, &source.publisher, &source.kind];
        assert!(said.iter().all(|text| !text.is_empty()), "{}", source.key);
        assert!(
            ["facts", "excerpt", "quoted"].contains(&source.checked.as_str()),
            "{}",
            source.key
        );
    }
    let keys: BTreeSet<_> = listed.iter().map(|source| &source.key).collect();
    assert_eq!(keys.len(), listed.len(), "a source stands in two places");
}
