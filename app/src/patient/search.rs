//! Finding among a few dozen things by what people type: any case, without accents, endings and small words in front, slips of the
//! finger, words written as they sound, and words that belong together.

mod arabic;
mod fold;
mod likeness;
mod question;
mod sound;
mod term;

use fold::words;
use question::Question;
use std::{cmp::Reverse, collections::HashSet};
use term::Term;

/// What a word says about an entry, by where it stands: most as its name, less as one word of a name, least in its question.
const NAME: u32 = 130;
const OF_NAME: u32 = 110;
const IN_QUESTION: u32 = 80;
/// Words that mean the thing only together, "tanning bed", say more than each alone.
const TOGETHER: u32 = 200;
/// Search words are given in the order of how surely they mean it; from this down to [`IN_QUESTION`].
const FIRST_SEARCH_WORD: u32 = 120;

/// Things to be found, in the order of their places in lists.
pub struct Index {
    ignored: HashSet<String>,
    entries: Vec<Vec<Term>>,
}

impl Index {
    /// `ignored` lists words that say nothing about what is looked for: "can", "I", "the".
    pub fn ignoring(ignored: &str) -> Self {
        Self {
            ignored: words(ignored).collect(),
            entries: Vec::new(),
        }
    }

    /// In `search_words`, words joined by a hyphen belong together: "dry-shampoo".
    pub fn add(&mut self, name: &str, question: &str, search_words: &str) {
        let named: Vec<_> = self.telling(name).collect();
        let each = if named.len() > 1 { OF_NAME } else { NAME };
        let mut entry: Vec<_> = named.iter().cloned().map(|word| Term::new(word, each)).collect();
        entry.push(Term::together(&named, TOGETHER));
        entry.extend(self.telling(question).map(|word| Term::new(word, IN_QUESTION)));
        for (part, before) in search_words.split_whitespace().zip(0..) {
            let weight = FIRST_SEARCH_WORD.saturating_sub(before).max(IN_QUESTION);
            let parts: Vec<_> = words(part).collect();
            match parts.as_slice() {
                [_] => entry.extend(parts.into_iter().map(|word| Term::new(word, weight))),
                _ => entry.push(Term::together(&parts, TOGETHER)),
            }
        }
        self.entries.push(entry);
    }

    /// Words of a text that tell something.
    fn telling(&self, text: &str) -> impl Iterator<Item = String> {
        words(text).filter(|word| !self.ignored.contains(word))
    }

    /// The places of what fits, the best first; `None` if nothing was asked. What fits far less than the best is left out.
    pub fn find(&self, asked: &str) -> Option<Vec<usize>> {
        let asked = Question::new(words(asked).map(|word| (!self.ignored.contains(&word), word)));
        if asked.words.is_empty() {
            return None;
        }
        let fits: Vec<_> = self.entries.iter().map(|entry| asked.fits(entry)).collect();
        let rarity: Vec<_> = (0..asked.words.len()).map(|word| rarity(&fits, word)).collect();
        let score = |fit: &Vec<u32>| fit.iter().zip(&rarity).map(|(fit, rarity)| fit * rarity).sum::<u32>();
        let mut found: Vec<_> = fits
            .iter()
            .map(score)
            .enumerate()
            .filter(|(_, score)| *score > 0)
            .collect();
        let best = found.iter().map(|(_, score)| *score).max().unwrap_or(0);
        found.retain(|(_, score)| score * 2 > best);
        found.sort_by_key(|(place, score)| (Reverse(*score), *place));
        Some(found.into_iter().map(|(place, _)| place).collect())
    }
}

/// A word that many things share tells little between them.
fn rarity(fits: &[Vec<u32>], word: usize) -> u32 {
    let sharing = fits.iter().filter(|fit| fit[word] > 0).count();
    120 / (u32::try_from(sharing).unwrap_or(u32::MAX).saturating_add(1))
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
    fn what_fits_more_words_comes_first_and_what_fits_far_fewer_is_left_out() {
        assert_eq!(index().find("hat swim pool"), Some(vec![1, 2]));
        assert_eq!(index().find("hat swim pool sea crème"), Some(vec![1]));
    }

    #[test]
    fn words_that_belong_together_are_found_together() {
        let mut index = Index::ignoring("in a the");
        index.add("Direct sun", "", "sun tanning-bed");
        index.add("Sleeping", "", "bed pillow lie-in");
        for (asked, place) in [
            ("tanning bed", 0),
            ("in the tanning-bed", 0),
            ("taning bed", 0),
            ("bed", 1),
            ("sleep in a bed", 1),
            ("lie in", 1),
        ] {
            assert_eq!(index.find(asked).unwrap()[0], place, "{asked}");
        }
    }

    #[test]
    fn an_earlier_search_word_says_more_than_a_later_one() {
        let mut index = Index::ignoring("");
        index.add("Rinse", "", "water splash shower");
        index.add("Getting wet", "", "shower water");
        assert_eq!(index.find("shower"), Some(vec![1, 0]));
        assert_eq!(index.find("water"), Some(vec![0, 1]));
    }

    #[test]
    fn a_word_that_many_share_says_less() {
        let mut index = Index::ignoring("");
        index.add("One", "", "hair cut");
        index.add("Two", "", "hair dye");
        index.add("Three", "", "hair wash");
        assert_eq!(index.find("hair wash"), Some(vec![2]));
    }

    #[test]
    fn arabic_is_found_with_whatever_is_written_together_with_it() {
        let mut index = Index::ignoring("هل يمكنني");
        index.add("الشامبو", "", "صابون");
        index.add("السباحة", "", "بحر مسبح حمام-سباحة");
        index.add("الساونا", "", "حمام-بخار سبا");
        for (asked, place) in [
            ("شامبو", 0),
            ("بالشامبو", 0),
            ("شامبوو", 0),
            ("والصابون", 0),
            ("عالبحر", 1),
            ("سباحه", 1),
            ("سباحا", 1),
            ("هل يمكنني السِّباحة؟", 1),
            ("حمام البخار", 2),
            ("حمام السباحه", 1),
        ] {
            assert_eq!(index.find(asked).unwrap().first(), Some(&place), "{asked}");
        }
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
