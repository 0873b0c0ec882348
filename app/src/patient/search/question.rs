//! What was typed: its words that tell something, and its neighbours as one.

use super::term::{Asked, Term};

/// More words than this are a story, not a search.
const MOST_WORDS: usize = 24;

pub struct Question {
    /// Those that tell something.
    pub words: Vec<Asked>,
    /// Two neighbours as one, with the places among `words` that they cover.
    pairs: Vec<(Asked, Vec<usize>)>,
}

impl Question {
    /// Each word with whether it tells something: "after" does not, and "after shave" does.
    pub fn new(words: impl Iterator<Item = (bool, String)>) -> Self {
        let mut telling = Vec::new();
        let mut all: Vec<(Option<usize>, Asked)> = Vec::new();
        for (tells, word) in words.take(MOST_WORDS) {
            if tells {
                telling.push(Asked::new(word.clone()));
            }
            all.push((tells.then(|| telling.len() - 1), Asked::new(word)));
        }
        let beside = all.windows(2).map(|pair| {
            let covered: Vec<_> = pair.iter().filter_map(|(place, _)| *place).collect();
            (Asked::pair(&pair[0].1, &pair[1].1), covered)
        });
        // "Bath of steam": neighbours but for the small words between.
        let nearly = telling
            .windows(2)
            .zip(0..)
            .map(|(pair, at)| (Asked::pair(&pair[0], &pair[1]), vec![at, at + 1]));
        Self {
            pairs: beside
                .chain(nearly)
                .filter(|(_, covered)| !covered.is_empty())
                .collect(),
            words: telling,
        }
    }

    /// How well an entry fits each of the words, alone or with its neighbour.
    pub fn fits(&self, entry: &[Term]) -> Vec<u32> {
        let mut fits: Vec<_> = self
            .words
            .iter()
            .map(|word| best(entry, |term| term.fits(word)))
            .collect();
        for (pair, covered) in &self.pairs {
            let together = best(entry, |term| term.fits_pair(pair));
            for place in covered {
                fits[*place] = fits[*place].max(together);
            }
        }
        fits
    }
}

fn best(entry: &[Term], fits: impl Fn(&Term) -> u32) -> u32 {
    entry.iter().map(fits).max().unwrap_or(0)
}
