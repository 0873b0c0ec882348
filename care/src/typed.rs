//! From what was typed into a form to values, with a problem beside each field that cannot be used.

mod contact;
mod count;
mod date;

pub(crate) use date::Dates;

use crate::error::{Problems, Result};
use std::borrow::Cow;

/// The longest name of a person or a clinic, in characters.
const LONGEST_NAME: usize = 200;

pub use crate::language::LANGUAGES;

/// Reads fields one by one and gathers what is wrong with them. A field that cannot be used reads as its type's neutral value, which
/// [`Typed::done`] never lets out.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    pub problems: Problems,
}

impl Typed {
    /// `value`, if every field could be used.
    pub fn done<T>(self, value: T) -> Result<T> {
        self.problems.or(value)
    }

    /// The name of a person or a clinic: not empty, at most 200 characters, on one line.
    pub fn name(&mut self, field: &'static str, text: &str) -> String {
        let name = one_line(text);
        if name.is_empty() {
            self.problems.add(field, "problem-name-empty");
        } else if name.chars().count() > LONGEST_NAME {
            self.problems.add(field, "problem-name-long");
        }
        name.into_owned()
    }

    /// Words of at most `max` characters, several lines allowed; may be empty.
    pub fn words(&mut self, field: &'static str, text: &str, max: usize) -> String {
        let words = text.trim().replace("\r\n", "\n");
        if words.chars().count() > max {
            self.problems
                .add_with(field, "problem-long", [("max", max.to_string())]);
        }
        words
    }

    /// What a key names, if it names something.
    pub fn key<T>(&mut self, field: &'static str, problem: &'static str, found: Option<T>, neutral: T) -> T {
        found.unwrap_or_else(|| {
            self.problems.add(field, problem);
            neutral
        })
    }

    /// A whole number between two bounds, both included.
    pub fn number(&mut self, field: &'static str, problem: &'static str, text: &str, bounds: (u16, u16)) -> u16 {
        let found = text
            .trim()
            .parse()
            .ok()
            .filter(|number| (bounds.0..=bounds.1).contains(number));
        self.key(field, problem, found, bounds.0)
    }
}

/// Without surrounding space, control characters, or line breaks.
fn one_line(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.contains(char::is_control) {
        Cow::Owned(text.replace(char::is_control, " "))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem_of(read: impl FnOnce(&mut Typed)) -> Option<&'static str> {
        let mut typed = Typed::default();
        read(&mut typed);
        typed.problems.0.first().map(|problem| problem.key)
    }

    #[test]
    fn a_name_of_500_characters_is_refused_and_one_of_200_is_not() {
        assert_eq!(
            problem_of(|typed| _ = typed.name("name", &"é".repeat(500))),
            Some("problem-name-long")
        );
        assert_eq!(problem_of(|typed| _ = typed.name("name", &"é".repeat(200))), None);
    }

    #[test]
    fn a_name_of_spaces_is_empty() {
        assert_eq!(
            problem_of(|typed| _ = typed.name("name", " \t ")),
            Some("problem-name-empty")
        );
    }

    #[test]
    fn a_name_that_looks_like_markup_is_a_name() {
        assert_eq!(Typed::default().name("name", "</script> O'Neil"), "</script> O'Neil");
    }

    #[test]
    fn nothing_is_let_out_while_a_field_is_wrong() {
        let mut typed = Typed::default();
        let minutes = typed.number("minutes", "problem-minutes", "4", (5, 720));
        assert!(typed.done(minutes).is_err());
    }
}
