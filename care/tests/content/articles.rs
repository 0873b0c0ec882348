//! The articles: each with all its words, in every language, and no promise among them.

use super::dictionary::languages;
use care::article::{Article, articles};
use std::collections::BTreeSet;

fn said(key: &str) -> String {
    key.replace('_', "-")
}

fn words(article: &Article) -> BTreeSet<String> {
    let key = format!("article-{}", said(&article.key));
    let parts = article
        .parts
        .iter()
        .flat_map(|part| ["title", "text"].map(|end| format!("{key}-{}-{end}", said(&part.key))));
    let own = [
        format!("{key}-title"),
        format!("{key}-lead"),
        format!("article-category-{}", said(&article.category)),
    ];
    parts.chain(own).collect()
}

#[test]
fn every_article_has_its_words_in_every_language_and_no_words_wait_for_an_article() {
    let implied: BTreeSet<_> = articles().iter().flat_map(words).collect();
    for dictionary in languages() {
        let spoken = dictionary.messages.keys().filter(|key| key.starts_with("article-"));
        assert_eq!(
            spoken.cloned().collect::<BTreeSet<_>>(),
            implied,
            "in {}",
            dictionary.language
        );
        assert!(
            implied.iter().all(|key| dictionary.has(key)),
            "in {}",
            dictionary.language
        );
    }
}

#[test]
fn all_that_patients_wonder_about_is_there() {
    let there: Vec<_> = articles().iter().map(|article| article.key.as_str()).collect();
    let wondered = [
        "what_it_is",
        "how_it_works",
        "kinds",
        "lasting",
        "limits",
        "suitability",
        "risks",
        "tattoo",
        "transplant",
        "medicines",
        "prp",
        "fibres",
        "laser",
    ];
    assert_eq!(there, wondered);
}

/// Signs of a percentage, and of a promise, in each language.
const NEVER: [&str; 10] = [
    "%",
    "٪",
    "per cent",
    "percent",
    "por ciento",
    "في المئة",
    "guarantee",
    "garantiz",
    "نضمن",
    "100",
];

#[test]
fn nothing_is_promised_and_no_fading_is_counted() {
    for dictionary in languages() {
        for (key, text) in dictionary
            .messages
            .iter()
            .filter(|(key, _)| key.starts_with("article-"))
        {
            let plain = text.plain.to_lowercase();
            let found: Vec<_> = NEVER.iter().filter(|never| plain.contains(**never)).collect();
            assert!(found.is_empty(), "{key} in {}: {found:?}", dictionary.language);
        }
    }
}

/// About as many words as a reader of twelve takes in at once.
const LONGEST_SENTENCE: usize = 32;

#[test]
fn sentences_are_short() {
    for dictionary in languages() {
        for (key, text) in dictionary
            .messages
            .iter()
            .filter(|(key, _)| key.starts_with("article-") && key.ends_with("-text"))
        {
            for sentence in text.plain.split(['.', '?', '!', '؟']) {
                let words = sentence.split_whitespace().count();
                assert!(
                    words <= LONGEST_SENTENCE,
                    "{key} in {}, {words} words: {sentence}",
                    dictionary.language
                );
            }
        }
    }
}
