use super::Protocol;

/// Why a text is no protocol: where, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub expected: Expected,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Instead of what stands there, one of these names, parted by commas.
    OneOf {
        found: String,
        known: String,
    },
    /// A name that is missing altogether.
    Name(String),
    WholeNumber,
    Text,
    TrueOrFalse,
    List,
    /// Names with values.
    Table,
    /// Like 09:00.
    Time,
    /// In the reader's own technical English.
    Other(String),
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
                expected: Expected::of(error.message()),
            }
        })
    }
}

impl Expected {
    /// Serde tells its faults in sentences alone, whose forms have stayed the same for years (`serde::de::Error`). Another form is told as it is.
    fn of(message: &str) -> Self {
        Self::understand(message).unwrap_or_else(|| Self::Other(message.to_owned()))
    }

    fn understand(message: &str) -> Option<Self> {
        if let Some(name) = message.strip_prefix("missing field ") {
            return Some(Self::Name(name.trim_matches('`').to_owned()));
        }
        if message.ends_with("is not a time like 09:00") {
            return Some(Self::Time);
        }
        let (found, expected) = message.split_once(", expected ")?;
        if found.starts_with("unknown ") {
            return Some(Self::OneOf {
                found: quoted(found).next()?.to_owned(),
                known: quoted(expected).collect::<Vec<_>>().join(", "),
            });
        }
        if !found.starts_with("invalid ") {
            return None;
        }
        Some(match expected {
            "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" => Self::WholeNumber,
            "a string" | "a borrowed string" | "string or table" => Self::Text,
            "a boolean" => Self::TrueOrFalse,
            "a sequence" | "an array" => Self::List,
            "a map" => Self::Table,
            other if other.starts_with("struct ") => Self::Table,
            _ => return None,
        })
    }
}

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
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
        let Expected::OneOf { found, known } = misread.expected else {
            panic!("{misread:?}")
        };
        assert_eq!(found, "yes_form");
        assert!(known.split(", ").any(|name| name == "yes_from"), "{known}");
    }

    #[test]
    fn a_word_for_a_number_says_what_was_expected() {
        let edited = built_in(Treatment::Density).replacen("yes_from = 7", "yes_from = \"é sieben\"", 1);
        let misread = Protocol::read(&edited).unwrap_err();
        assert_eq!((misread.line, misread.column), place(&edited, "\"é sieben\""));
        assert_eq!(misread.expected, Expected::WholeNumber);
    }

    #[test]
    fn a_time_that_is_none_and_a_line_that_is_cut_are_found() {
        let time = misread(|text| text.replacen("\"09:00\"", "\"9 o'clock\"", 1));
        assert!(time.line > 1 && time.expected == Expected::Time, "{time:?}");
        let cut = misread(|text| text.replacen("clock = \"each\"", "clock = \"ea", 1));
        assert!(cut.line > 1 && cut.column > 1, "{cut:?}");
        assert!(matches!(cut.expected, Expected::Other(_)), "{cut:?}");
    }

    #[test]
    fn what_is_missing_altogether_is_named() {
        let misread = Protocol::read("").unwrap_err();
        assert_eq!((misread.line, misread.column), (1, 1));
        assert_eq!(misread.expected, Expected::Name("treatment".into()));
    }

    #[test]
    fn whatever_kind_of_value_is_wrong_its_right_kind_is_named() {
        let swap = |from: &str, to: &str| misread(|text| text.replacen(from, to, 1)).expected;
        assert_eq!(swap("key = \"rinse\"", "key = 7"), Expected::Text);
        assert_eq!(swap("angles = [", "angles = 1 #"), Expected::List);
        assert_eq!(swap("treatment = \"density\"", "treatment = \"desnity\""), {
            let known = Treatment::ALL
                .iter()
                .map(|treatment| treatment.key())
                .collect::<Vec<_>>()
                .join(", ");
            let found = "desnity".into();
            Expected::OneOf { found, known }
        });
    }
}
