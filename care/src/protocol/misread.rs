use super::Protocol;

/// Why a text is no protocol: where, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// In the reader's own technical English: "unknown field `yes_form`, expected one of `key`, `icon` …".
    pub expected: String,
}

impl Protocol {
    /// A protocol from TOML that people have edited.
    pub fn read(text: &str) -> Result<Self, Misread> {
        Self::from_toml(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let before = text.get(..at).unwrap_or(text);
            let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
            Misread {
                line: before.matches('\n').count() + 1,
                column: before[line_start..].chars().count() + 1,
                expected: error.message().to_owned(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Treatment, built_in};

    fn misread(edit: impl FnOnce(&str) -> String) -> Misread {
        Protocol::read(&edit(built_in(Treatment::Density))).unwrap_err()
    }

    /// Line and column of the first place of `needle`.
    fn place(text: &str, needle: &str) -> (usize, usize) {
        let (n, line) = text
            .lines()
            .enumerate()
            .find(|(_, line)| line.contains(needle))
            .unwrap();
        (n + 1, line[..line.find(needle).unwrap()].chars().count() + 1)
    }

    #[test]
    fn a_misspelt_name_is_found_where_it_stands() {
        let edited = built_in(Treatment::Density).replacen("yes_from", "yes_form", 1);
        let misread = Protocol::read(&edited).unwrap_err();
        assert_eq!((misread.line, misread.column), place(&edited, "yes_form"));
        assert!(
            misread.expected.contains("`yes_form`") && misread.expected.contains("`yes_from`"),
            "{misread:?}"
        );
    }

    #[test]
    fn a_word_for_a_number_says_what_was_expected() {
        let edited = built_in(Treatment::Density).replacen("yes_from = 7", "yes_from = \"é sieben\"", 1);
        let misread = Protocol::read(&edited).unwrap_err();
        assert_eq!((misread.line, misread.column), place(&edited, "\"é sieben\""));
        assert!(misread.expected.contains("expected u32"), "{misread:?}");
    }

    #[test]
    fn a_time_that_is_none_and_a_line_that_is_cut_are_found() {
        let time = misread(|text| text.replacen("\"09:00\"", "\"9 o'clock\"", 1));
        assert!(time.line > 1 && time.expected.contains("like 09:00"), "{time:?}");
        let cut = misread(|text| text.replacen("clock = \"each\"", "clock = \"ea", 1));
        assert!(cut.line > 1 && cut.column > 1, "{cut:?}");
    }

    #[test]
    fn what_is_missing_altogether_is_named() {
        let misread = Protocol::read("").unwrap_err();
        assert_eq!((misread.line, misread.column), (1, 1));
        assert!(misread.expected.contains("treatment"), "{misread:?}");
    }
}
