//! Finding among a few dozen things by what people type: any case, without accents, plurals, small slips of the finger.

use icu::normalizer::{DecomposingNormalizerBorrowed, properties::CanonicalCombiningClassMapBorrowed};
use std::collections::HashSet;

/// More words than this are a story, not a search.
const MOST_WORDS: usize = 12;
/// Nobody looks for a longer word, and comparing costs its length.
const LONGEST_WORD: usize = 40;

/// Where a word of an entry stands: one in the name says more about it than one in its question.
const IN_NAME: u32 = 4;
const IN_SEARCH_WORDS: u32 = 3;
const IN_QUESTION: u32 = 2;

/// Things to be found, in the order of their places in lists.
pub struct Index {
    ignored: HashSet<String>,
    entries: Vec<Vec<(String, u32)>>,
}

impl Index {
    /// `ignored` lists words that say nothing about what is looked for: "can", "I", "the".
    pub fn ignoring(ignored: &str) -> Self {
        Self {
            ignored: split(ignored).collect(),
            entries: Vec::new(),
        }
    }

    pub fn add(&mut self, name: &str, question: &str, search_words: &str) {
        let weighed = [
            (name, IN_NAME),
            (search_words, IN_SEARCH_WORDS),
            (question, IN_QUESTION),
        ];
        let words = weighed
            .into_iter()
            .flat_map(|(text, weight)| split(text).map(move |word| (word, weight)));
        self.entries
            .push(words.filter(|(word, _)| !self.ignored.contains(word)).collect());
    }

    /// The places of what fits, the best first; `None` if nothing was asked. What fits more of the words leaves the rest behind.
    pub fn find(&self, asked: &str) -> Option<Vec<usize>> {
        let words: Vec<_> = split(asked)
            .filter(|word| !self.ignored.contains(word))
            .take(MOST_WORDS)
            .collect();
        if words.is_empty() {
            return None;
        }
        let mut found: Vec<(usize, usize, u32)> = self
            .entries
            .iter()
            .enumerate()
            .map(|(place, entry)| {
                let scores = words.iter().map(|word| score(word, entry)).filter(|score| *score > 0);
                (place, scores.clone().count(), scores.sum())
            })
            .collect();
        let most = found
            .iter()
            .map(|(_, matched, _)| *matched)
            .max()
            .filter(|most| *most > 0);
        found.retain(|(_, matched, _)| Some(*matched) == most);
        found.sort_by_key(|(place, _, score)| (std::cmp::Reverse(*score), *place));
        Some(found.into_iter().map(|(place, _, _)| place).collect())
    }
}

/// Words in small letters without accents.
fn split(text: &str) -> impl Iterator<Item = String> {
    let marks = CanonicalCombiningClassMapBorrowed::new();
    let folded: String = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(text)
        .chars()
        .filter(|c| marks.get_u8(*c) == 0)
        // "Can't" and "don't" are one word.
        .filter(|c| !matches!(c, '\'' | '’'))
        .flat_map(char::to_lowercase)
        .collect();
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().take(LONGEST_WORD).collect())
        .collect();
    words.into_iter()
}

fn score(asked: &str, entry: &[(String, u32)]) -> u32 {
    entry
        .iter()
        .map(|(word, weight)| weight * likeness(asked, word))
        .max()
        .unwrap_or(0)
}

/// From 0, another word, to 10, the same.
fn likeness(asked: &str, word: &str) -> u32 {
    let (typed, whole) = (asked.chars().count(), word.chars().count());
    if asked == word {
        10
    } else if typed >= 3 && word.starts_with(asked) {
        // Typed in part: "shamp", "swim" for "swimming".
        7
    } else if whole >= 3 && typed - whole.min(typed) <= 4 && asked.starts_with(word) {
        // With an ending: "beanies", "swimming" for "swim".
        6
    } else if slipped(asked, word, typed.min(whole)) {
        5
    } else {
        0
    }
}

/// The same word but for one letter more, less, other or swapped; two in a long one. Short words are too close to each other.
fn slipped(asked: &str, word: &str, shorter: usize) -> bool {
    let allowed = match shorter {
        0..=3 => return false,
        4..=5 if asked.chars().next() != word.chars().next() => return false,
        4..=7 => 1,
        _ => 2,
    };
    strsim::osa_distance(asked, word) <= allowed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let mut index = Index::ignoring("can i use the my do with");
        index.add("Shampoo", "Can I shampoo?", "soap wash greasy");
        index.add("Swimming", "Can I swim?", "pool sea crème");
        index.add("Loose hat", "Can I wear a hat?", "beanie cap");
        index.add("Training", "Can I train?", "gym workout work out");
        index
    }

    fn first(asked: &str) -> Option<usize> {
        index().find(asked).and_then(|found| found.first().copied())
    }

    #[test]
    fn the_same_word_is_found_in_any_case_and_without_accents() {
        for asked in ["shampoo", "SHAMPOO", "Shámpoo", " shampoo? "] {
            assert_eq!(first(asked), Some(0), "{asked}");
        }
        assert_eq!(first("creme"), Some(1));
    }

    #[test]
    fn plurals_endings_and_beginnings_are_found() {
        for (asked, place) in [
            ("beanies", 2),
            ("hats", 2),
            ("swims", 1),
            ("swimm", 1),
            ("sham", 0),
            ("workouts", 3),
        ] {
            assert_eq!(first(asked), Some(place), "{asked}");
        }
    }

    #[test]
    fn small_slips_are_forgiven_and_large_ones_are_not() {
        for (asked, place) in [
            ("shampo", 0),
            ("shmapoo", 0),
            ("champoo", 0),
            ("swiming", 1),
            ("bea nie", 2),
            ("trianing", 3),
        ] {
            assert_eq!(first(asked), Some(place), "{asked}");
        }
        for asked in ["umbrella", "gum", "xyz", "spool"] {
            assert_eq!(first(asked), None, "{asked}");
        }
    }

    #[test]
    fn a_whole_question_is_understood() {
        assert_eq!(first("Can I use my shampoo?"), Some(0));
        assert_eq!(first("can i work out with the hat"), Some(3));
    }

    #[test]
    fn a_name_says_more_than_a_search_word() {
        let mut index = Index::ignoring("");
        index.add("Cap", "", "hat");
        index.add("Hat", "", "cap");
        assert_eq!(index.find("hat"), Some(vec![1, 0]));
    }

    #[test]
    fn what_fits_more_words_leaves_the_rest_behind() {
        assert_eq!(index().find("swim pool hat"), Some(vec![1]));
    }

    #[test]
    fn nothing_asked_is_not_the_same_as_nothing_found() {
        assert_eq!(index().find(""), None);
        assert_eq!(index().find("can I …?"), None);
        assert_eq!(index().find("zebra"), Some(vec![]));
    }

    #[test]
    fn any_text_can_be_asked_for() {
        let endless = "é".repeat(100_000);
        for asked in [endless.as_str(), "</script>", "\u{0}\u{301}", "🏊", "ابتسامة"] {
            assert!(index().find(asked).is_none_or(|found| found.is_empty()), "{asked:.10}");
        }
    }
}
