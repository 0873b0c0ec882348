use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Texts that the clinic says in words of its own, by language and then by the words' key (`activity-swim-not-yet`). Plain text: never read
/// as Fluent, Markdown or HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OwnWords(BTreeMap<String, BTreeMap<String, String>>);

/// Where the date stands in a clinic's own text.
pub const DATE: &str = "{date}";

impl OwnWords {
    pub fn is_empty(&self) -> bool {
        self.0.values().all(BTreeMap::is_empty)
    }

    pub fn find(&self, language: &str, key: &str) -> Option<&str> {
        self.0.get(language)?.get(key).map(String::as_str)
    }

    /// An empty text takes the clinic's own away.
    pub fn set(&mut self, language: &str, key: &str, text: &str) {
        if text.is_empty() {
            if let Some(texts) = self.0.get_mut(language) {
                texts.remove(key);
            }
            self.0.retain(|_, texts| !texts.is_empty());
        } else {
            let texts = self.0.entry(language.to_owned()).or_default();
            texts.insert(key.to_owned(), text.to_owned());
        }
    }

    /// Forgets the texts of other keys.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        for texts in self.0.values_mut() {
            texts.retain(|key, _| keep(key));
        }
        self.0.retain(|_, texts| !texts.is_empty());
    }

    /// (language, key, text), in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.0.iter().flat_map(|(language, texts)| {
            texts
                .iter()
                .map(move |(key, text)| (language.as_str(), key.as_str(), text.as_str()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_in_its_language_until_it_is_taken_away() {
        let mut words = OwnWords::default();
        words.set("en", "activity-swim-why", "Our pool is salty.");
        assert_eq!(words.find("en", "activity-swim-why"), Some("Our pool is salty."));
        assert_eq!(words.find("es", "activity-swim-why"), None);
        words.set("en", "activity-swim-why", "");
        assert!(words.is_empty() && words == OwnWords::default());
    }

    #[test]
    fn what_is_not_kept_is_forgotten() {
        let mut words = OwnWords::default();
        words.set("en", "activity-swim-why", "a");
        words.set("en", "rule-prepare-body", "b");
        words.set("es", "activity-swim-why", "c");
        words.retain(|key| key.starts_with("rule-"));
        assert_eq!(words.iter().collect::<Vec<_>>(), [("en", "rule-prepare-body", "b")]);
    }
}
