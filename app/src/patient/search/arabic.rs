//! What Arabic writes together with a word: "and", "the", "with the", "I", "my". Not a grammar: enough to find things by.

/// In front of a noun: "the", and what comes before it.
const BEFORE_NOUNS: [&str; 11] = [
    "وبال", "ولل", "وال", "فال", "بال", "كال", "عال", "هال", "لل", "ال", "عل",
];
/// In front of a verb or of a noun without "the": who does it, when, "and", "with", "for", "on".
const BEFORE_ANY: [&str; 20] = [
    "هت", "حا", "ها", "هن", "حن", "بت", "بي", "با", "بن", "سا", "ا", "ن", "ي", "ت", "و", "ف", "ب", "ل", "ك", "ع",
];
/// Behind it: whose, of how many, of which gender.
const BEHIND: [&str; 14] = [
    "ها", "نا", "هم", "كم", "ات", "ين", "ون", "وا", "يه", "ه", "ا", "ي", "ك", "ت",
];

/// Shorter than this, nothing is left of a word to know it by.
const LEFT: usize = 3;
/// "The" is sure enough to leave two letters: "bath" is two.
const LEFT_OF_NOUN: usize = 2;

pub fn is_arabic(word: &str) -> bool {
    word.starts_with(|c: char| ('\u{0620}'..='\u{064a}').contains(&c))
}

/// A word without "the".
pub fn bare(word: &str) -> &str {
    stripped(word, &BEFORE_NOUNS, LEFT_OF_NOUN)
        .first()
        .copied()
        .unwrap_or(word)
}

/// A word of an entry as it may also be written: without "the", without endings.
pub fn noun_forms(word: &str) -> Vec<String> {
    let bare = stripped(word, &BEFORE_NOUNS, LEFT_OF_NOUN);
    with_endings_off(word, bare)
}

/// What a typed word may be a form of.
pub fn forms(word: &str) -> Vec<String> {
    let mut bare = stripped(word, &BEFORE_NOUNS, LEFT_OF_NOUN);
    bare.extend(stripped(word, &BEFORE_ANY, LEFT));
    with_endings_off(word, bare)
}

fn stripped<'w>(word: &'w str, fronts: &[&str], left: usize) -> Vec<&'w str> {
    let rest = fronts.iter().filter_map(|front| word.strip_prefix(front));
    rest.filter(|rest| letters(rest) >= left).collect()
}

fn with_endings_off(word: &str, bare: Vec<&str>) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for form in std::iter::once(word).chain(bare) {
        forms.push(form.to_owned());
        let ends = BEHIND.iter().filter_map(|end| form.strip_suffix(end));
        forms.extend(ends.filter(|rest| letters(rest) >= LEFT).map(str::to_owned));
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(word: &str, form: &str) -> bool {
        forms(word).iter().any(|known| known == form)
    }

    #[test]
    fn what_is_written_together_comes_off() {
        for (word, form) in [
            ("الشامبو", "شامبو"),
            ("بالشامبو", "شامبو"),
            ("والشامبو", "شامبو"),
            ("للبحر", "بحر"),
            ("عالبحر", "بحر"),
            ("الدش", "دش"),
            ("شعري", "شعر"),
            ("عشعري", "شعر"),
            ("اسبح", "سبح"),
            ("نسبح", "سبح"),
            ("بحلق", "حلق"),
            ("قبعات", "قبع"),
        ] {
            assert!(has(word, form), "{word}: {:?}", forms(word));
        }
    }

    #[test]
    fn enough_of_a_word_is_left_to_know_it_by() {
        assert!(!has("احك", "حك") && !has("الا", "ا"));
    }
}
