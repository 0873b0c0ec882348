//! A word of an entry, a word that was typed, and how well the one fits the other.

use super::{
    arabic::{bare, forms, is_arabic, noun_forms},
    likeness::{BEGUN, ENDED, FORM, SAME, SLIPPED, SOUND, is_begun, is_ended, is_slipped},
    sound::sound,
};

/// A word of an entry, or several that belong together, written as one.
pub struct Term {
    word: String,
    /// Without "the".
    bare: String,
    forms: Vec<String>,
    sound: Option<String>,
    weight: u32,
    together: bool,
}

/// A word as typed, or two neighbours as one.
pub struct Asked {
    word: String,
    /// Without "the".
    bare: String,
    forms: Vec<String>,
    sounds: Vec<String>,
}

impl Term {
    pub fn new(word: String, weight: u32) -> Self {
        let bare = bare(&word).to_owned();
        Self {
            forms: if is_arabic(&word) {
                noun_forms(&word)
            } else {
                Vec::new()
            },
            sound: sound(&bare),
            bare,
            word,
            weight,
            together: false,
        }
    }

    pub fn together(words: &[String], weight: u32) -> Self {
        let word = words.iter().map(|word| bare(word)).collect();
        Self {
            together: true,
            ..Self::new(word, weight)
        }
    }

    /// From 0, another word, to ten times the weight, the same.
    pub fn fits(&self, asked: &Asked) -> u32 {
        self.weight * self.likeness(asked)
    }

    /// Neighbours fit only as a whole.
    pub fn fits_pair(&self, asked: &Asked) -> u32 {
        let likeness = self.likeness_of_whole(asked);
        let forgiven = if self.together { SLIPPED } else { SOUND };
        if likeness >= forgiven {
            self.weight * likeness
        } else {
            0
        }
    }

    fn likeness(&self, asked: &Asked) -> u32 {
        let whole = self.likeness_of_whole(asked);
        if whole > ENDED || self.together {
            whole
        } else if is_begun(&asked.bare, &self.bare) {
            BEGUN
        } else if is_ended(&asked.bare, &self.bare) {
            ENDED
        } else {
            whole
        }
    }

    fn likeness_of_whole(&self, asked: &Asked) -> u32 {
        if asked.word == self.word {
            SAME
        } else if asked.forms.iter().any(|form| self.forms.contains(form)) {
            FORM
        } else if self.sound.as_ref().is_some_and(|sound| asked.sounds.contains(sound)) {
            SOUND
        } else if is_slipped(&asked.bare, &self.bare) {
            SLIPPED
        } else {
            0
        }
    }
}

impl Asked {
    pub fn new(word: String) -> Self {
        let bare = bare(&word).to_owned();
        let sounds = [&word, &bare].into_iter().filter_map(|word| sound(word));
        Self {
            forms: if is_arabic(&word) { forms(&word) } else { Vec::new() },
            sounds: sounds.collect(),
            bare,
            word,
        }
    }

    pub fn pair(one: &Self, other: &Self) -> Self {
        Self::new(format!("{}{}", one.bare, other.bare))
    }
}
