//! How much two words are alike.

/// The same word.
pub const SAME: u32 = 10;
/// The same but for what Arabic writes together with it.
pub const FORM: u32 = 9;
/// Written as it sounds.
pub const SOUND: u32 = 8;
/// Typed in part: "shamp", "swim" for "swimming".
pub const BEGUN: u32 = 7;
/// With an ending: "beanies", "swimming" for "swim".
pub const ENDED: u32 = 6;
/// A slip of the finger.
pub const SLIPPED: u32 = 5;

/// Shorter beginnings are of too many words.
const SHORTEST_BEGINNING: usize = 3;
const LONGEST_ENDING: usize = 4;
/// Of the shortest word: "hats", "gyms".
const SHORT_ENDING: usize = 2;

pub fn is_begun(asked: &str, word: &str) -> bool {
    letters(asked) >= SHORTEST_BEGINNING && word.starts_with(asked)
}

pub fn is_ended(asked: &str, word: &str) -> bool {
    let whole = letters(word);
    let longest = if whole > SHORTEST_BEGINNING {
        LONGEST_ENDING
    } else {
        SHORT_ENDING
    };
    whole >= SHORTEST_BEGINNING && letters(asked).saturating_sub(whole) <= longest && asked.starts_with(word)
}

/// The same word but for one letter more, less, other or swapped; two in a long one. Short words are too close to each other.
pub fn is_slipped(asked: &str, word: &str) -> bool {
    let (typed, whole) = (letters(asked), letters(word));
    let allowed = match typed.min(whole) {
        0..=3 => return false,
        4..=5 if asked.chars().next() != word.chars().next() => return false,
        4..=7 => 1,
        _ => 2,
    };
    typed.abs_diff(whole) <= allowed && strsim::osa_distance(asked, word) <= allowed
}

pub fn letters(text: &str) -> usize {
    text.chars().count()
}
