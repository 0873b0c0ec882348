//! The languages against each other: nothing is missing in one, nothing was left in English, and every form of a number has its words.

use super::dictionary::{Dictionary, Text, content, languages};
use std::{collections::BTreeSet, fs, path::Path};

fn english() -> Dictionary {
    let english = languages().into_iter().find(|dictionary| dictionary.language == "en");
    english.expect("English is complete")
}

fn others() -> impl Iterator<Item = Dictionary> {
    languages().into_iter().filter(|dictionary| dictionary.language != "en")
}

#[test]
fn every_language_has_the_same_keys_and_fills_in_the_same_variables() {
    let english = english();
    for dictionary in others() {
        let keys = |of: &Dictionary| of.messages.keys().cloned().collect::<BTreeSet<_>>();
        let differ: Vec<_> = keys(&dictionary)
            .symmetric_difference(&keys(&english))
            .cloned()
            .collect();
        assert!(
            differ.is_empty(),
            "only in {} or only in English: {differ:?}",
            dictionary.language
        );
        for (key, text) in &dictionary.messages {
            assert_eq!(
                text.variables, english.messages[key].variables,
                "{key} in {}",
                dictionary.language
            );
        }
    }
}

#[test]
fn every_file_has_the_same_keys_in_every_language() {
    let words = content().join("words");
    let keys = |language: &str, file: &Path| {
        let text = fs::read_to_string(words.join(language).join(file)).expect("the same files in every language");
        let key = |line: &str| {
            Some(line.split_once(" =")?.0.to_owned()).filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase()))
        };
        text.lines().filter_map(key).collect::<BTreeSet<_>>()
    };
    let files = fs::read_dir(words.join("en"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    for file in files {
        let file = Path::new(&file);
        for dictionary in others() {
            let language = &dictionary.language;
            assert_eq!(
                keys(language, file),
                keys("en", file),
                "{} in {language}",
                file.display()
            );
        }
    }
}

/// Keys of what is rightly the same as in English: names, digits, a sentence of nothing but variables.
fn may_be_equal(language: &str) -> BTreeSet<String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/content/equal/{language}.txt"));
    let list = fs::read_to_string(list).expect("a list, if an empty one");
    list.lines().map(str::to_owned).collect()
}

#[test]
fn nothing_was_left_in_english() {
    let english = english();
    for dictionary in others() {
        let equal: BTreeSet<_> = dictionary
            .messages
            .iter()
            .filter(|(key, text)| *text == &english.messages[*key])
            .map(|(key, _)| key.clone())
            .collect();
        assert_eq!(equal, may_be_equal(&dictionary.language), "in {}", dictionary.language);
    }
}

#[test]
fn few_things_are_the_same_in_two_languages() {
    for dictionary in others() {
        let equal = may_be_equal(&dictionary.language).len();
        assert!(
            equal * 50 < dictionary.messages.len(),
            "{equal} in {}",
            dictionary.language
        );
    }
}

#[test]
fn every_form_of_a_number_has_its_words() {
    let english = english();
    for dictionary in languages() {
        let needed: &[&str] = match dictionary.language.as_str() {
            "ar" => &["one", "two", "few", "many", "other"],
            _ => &["one", "other"],
        };
        for (key, Text { plurals, .. }) in &dictionary.messages {
            for forms in plurals {
                let has = |form: &str| forms.contains(form) || (form == "one" && forms.contains("1"));
                assert!(
                    needed.iter().all(|form| has(form)),
                    "{key} in {}: {forms:?}",
                    dictionary.language
                );
            }
            // None has a sentence of its own wherever English gives it one.
            let says_none = |of: &Dictionary| of.messages[key].plurals.iter().any(|forms| forms.contains("0"));
            let none = says_none(&dictionary) || plurals.iter().any(|forms| forms.contains("zero"));
            assert!(none || !says_none(&english), "{key} in {}", dictionary.language);
        }
    }
}

#[test]
fn a_number_that_chooses_words_in_english_chooses_them_everywhere() {
    let english = english();
    for dictionary in others() {
        for (key, text) in &dictionary.messages {
            let (chosen, in_english) = (text.plurals.len(), english.messages[key].plurals.len());
            assert!(chosen >= in_english, "{key} in {}", dictionary.language);
        }
    }
}

/// Names that stay as their makers write them.
const NAMES: [&str; 6] = ["Android", "Chrome", "iPad", "iPhone", "Safari", "Stipple"];

/// Says that a text runs from right to left.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// Whether it is written in letters of Arabic, names and samples of an address aside, or says that it would be.
fn is_arabic(text: &str) -> bool {
    let text = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    if text.starts_with(RIGHT_TO_LEFT) {
        return true;
    }
    let arabic = text.chars().filter(|c| ('\u{600}'..='\u{6ff}').contains(c)).count();
    let latin = text.chars().filter(char::is_ascii_alphabetic).count();
    arabic > 0 && arabic >= latin
}

#[test]
fn arabic_is_written_in_arabic() {
    let arabic = others().find(|dictionary| dictionary.language == "ar").expect("Arabic");
    let allowed = may_be_equal("ar");
    for (key, text) in arabic
        .messages
        .iter()
        .filter(|(key, _)| !allowed.contains(*key) && !key.ends_with("-search"))
    {
        assert!(is_arabic(&text.plain), "{key}: {}", text.plain);
    }
}

/// Inside another sentence such a text takes its direction from its own letters. Without any, "Monday–Friday" would read from Friday to Monday.
#[test]
fn an_arabic_text_of_variables_alone_says_its_direction() {
    let arabic = others().find(|dictionary| dictionary.language == "ar").expect("Arabic");
    for (key, text) in &arabic.messages {
        let lone = text.variables.len() > 1 && !text.plain.chars().any(char::is_alphabetic);
        assert!(!lone || text.plain.starts_with(RIGHT_TO_LEFT), "{key}: {}", text.plain);
    }
}
