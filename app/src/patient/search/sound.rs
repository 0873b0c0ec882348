//! Words as they sound, for those who write by ear: "rasor", "zauna", "shampu", "اسبغ".

use super::{arabic::is_arabic, likeness::letters};

/// Shorter words sound like too many others. In Arabic they have no vowels, and say more.
const SHORTEST: usize = 4;
const SHORTEST_ARABIC: usize = 3;

/// Letters that sound alike become one; doubled and silent ones fall away. `None` for a word too short to go by its sound.
pub fn sound(word: &str) -> Option<String> {
    let shortest = if is_arabic(word) { SHORTEST_ARABIC } else { SHORTEST };
    if letters(word) < shortest {
        return None;
    }
    let mut said = String::with_capacity(word.len());
    let mut before = ' ';
    let mut rest = word.chars().peekable();
    while let Some(letter) = rest.next() {
        let next = rest.peek().copied().unwrap_or(' ');
        let heard = heard(letter, next, before);
        before = letter;
        if let Some(heard) = heard.filter(|heard| !said.ends_with(*heard)) {
            said.push(heard);
        }
    }
    Some(said)
}

fn heard(letter: char, next: char, before: char) -> Option<char> {
    let soft = matches!(next, 'e' | 'i' | 'y');
    Some(match letter {
        'c' if soft => 's',
        'c' if next == 'h' => 'k',
        'c' | 'q' => 'k',
        'h' if before == 'p' => 'f',
        'p' if next == 'h' => return None,
        's' if next == 'h' => 'x',
        'h' => return None,
        'u' if before == 'q' || (before == 'g' && soft) => return None,
        'g' if soft => 'j',
        'z' => 's',
        'v' => 'b',
        'y' => 'i',
        'l' if next == 'l' => return None,
        'l' if before == 'l' => 'i',
        'ص' | 'ث' => 'س',
        'ط' => 'ت',
        'ظ' | 'ذ' | 'ض' => 'د',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_sound_alike_are_one() {
        for (one, other) in [
            ("rasor", "razor"),
            ("clorine", "chlorine"),
            ("sissors", "scissors"),
            ("zauna", "sauna"),
            ("makina", "maquina"),
            ("tigeras", "tijeras"),
            ("labar", "lavar"),
            ("cabeyudo", "cabelludo"),
            ("idratante", "hidratante"),
            ("اسبغ", "اصبغ"),
        ] {
            assert_eq!(
                sound(one),
                sound(other),
                "{one} {:?} {other} {:?}",
                sound(one),
                sound(other)
            );
        }
    }

    #[test]
    fn others_stay_apart_and_short_ones_are_not_heard() {
        assert_ne!(sound("swim"), sound("slim"));
        assert_eq!(sound("sun"), None);
    }
}
