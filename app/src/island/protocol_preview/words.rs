//! The preview's words. A sentence with a number comes with `{day}` and the like in its place, because the number changes in the browser.

words! {
    /// What [`super::ProtocolPreview`] says.
    PreviewWords {
        title "preview-title"
        course "preview-course"
        one "preview-run-one"
        usual "preview-run-usual"
        more "preview-run-more"
        day "preview-day"
        earlier "preview-earlier"
        later "preview-later"
        on_day "preview-on-day"
        after_session "preview-after-session"
        in_days "preview-in-days"
        prepare "preview-prepare"
        check_in "preview-check-in"
        yes "preview-yes"
        careful "preview-careful"
        not_yet "preview-not-yet"
        ask "preview-ask"
        from_day "preview-from-day"
        never "preview-never"
        /// The ten digits, from nought, as the language writes them.
        digits "preview-digits"
    }
}

impl PreviewWords {
    /// A number in the language's digits.
    pub(super) fn number(&self, number: impl std::fmt::Display) -> String {
        let own = |c: char| {
            c.to_digit(10)
                .and_then(|digit| self.digits.chars().nth(digit as usize))
                .unwrap_or(c)
        };
        number.to_string().chars().map(own).collect()
    }
}

/// Puts `value` where the sentence says `{name}`.
pub(super) fn fill(sentence: &str, name: &str, value: &str) -> String {
    sentence.replace(&format!("{{{name}}}"), value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_the_languages_digits() {
        let words = |digits: &str| {
            PreviewWords::said(|key| {
                if key == "preview-digits" {
                    digits.to_owned()
                } else {
                    String::new()
                }
            })
        };
        assert_eq!(words("0123456789").number(-28), "-28");
        assert_eq!(words("٠١٢٣٤٥٦٧٨٩").number(28), "٢٨");
    }

    #[test]
    fn a_sentence_is_filled_at_its_place() {
        assert_eq!(fill("Day {day}", "day", "5"), "Day 5");
        assert_eq!(fill("No place", "day", "5"), "No place");
    }
}
