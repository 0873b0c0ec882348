//! Replies that a clinic keeps ready: in each of its patients' languages, with fields that are filled before anybody sends them.
//! What the built-in ones say stands in the words' `templates.ftl`. With `store`: [`list`], and [`add`], [`save`], [`remove`], [`restore`].

#[cfg(feature = "store")]
mod draft;
#[cfg(feature = "store")]
mod edit;
#[cfg(feature = "store")]
mod store;

#[cfg(feature = "store")]
pub use {
    draft::{TemplateDraft, seen},
    edit::{add, list, remove, restore, save},
};

use crate::protocol::keyed;
use std::collections::BTreeMap;

/// The keys of the built-in ones, in the order they are shown.
pub const STARTERS: [&str; 6] = ["all_well", "pale_phase", "itch", "photo_again", "wash", "come_in"];

keyed! {
    /// What a reply can hold a place for, as `{name}`.
    Field {
        Name = "name",
        Clinic = "clinic",
        Telephone = "telephone",
        /// The day of the check-in, counted from the session.
        Day = "day",
        /// The date of the next session; then those from which an activity is allowed.
        Session = "session",
        Rinse = "rinse",
        Shampoo = "shampoo",
        Training = "training",
        Swim = "swim",
        Sun = "sun",
    }
}

impl Field {
    /// The activity whose date it is.
    pub const fn activity(self) -> Option<&'static str> {
        match self {
            Self::Rinse | Self::Shampoo | Self::Training | Self::Swim | Self::Sun => Some(self.key()),
            _ => None,
        }
    }

    /// As it stands in a text.
    pub fn mark(self) -> String {
        format!("{{{}}}", self.key())
    }
}

/// The text with each field in its place. One that `value` does not know stays as it is, for whoever sends it to see.
pub fn fill(text: &str, value: impl Fn(Field) -> Option<String>) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, field, after)) = next(rest) {
        filled.push_str(before);
        filled.push_str(&value(field).unwrap_or_else(|| field.mark()));
        rest = after;
    }
    filled + rest
}

/// The first field that is still open.
pub fn open_field(text: &str) -> Option<Field> {
    next(text).map(|(_, field, _)| field)
}

/// What stands before the first field, the field, and what follows. Other braces are text.
fn next(text: &str) -> Option<(&str, Field, &str)> {
    text.match_indices('{').find_map(|(at, _)| {
        let (key, after) = text[at + 1..].split_once('}')?;
        Some((&text[..at], Field::from_key(key)?, after))
    })
}

/// The words of a reply, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// What staff choose it by.
    pub title: String,
    pub body: String,
}

/// A reply as a clinic has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// One of [`STARTERS`], or an own one's id.
    pub key: String,
    /// The clinic's own words, by language; a built-in one has words without any.
    pub texts: BTreeMap<String, Text>,
    /// A built-in one that the clinic does not want.
    pub removed: bool,
}

impl Template {
    pub fn is_built_in(&self) -> bool {
        STARTERS.contains(&self.key.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(field: Field) -> Option<String> {
        match field {
            Field::Name => Some("Ada {day}".to_owned()),
            Field::Day => Some("3".to_owned()),
            _ => None,
        }
    }

    #[test]
    fn fields_are_filled_once_and_what_is_not_known_stays_to_be_seen() {
        assert_eq!(
            fill("{name}: day {day}, {session}.", value),
            "Ada {day}: day 3, {session}."
        );
        assert_eq!(open_field("See you on {session}."), Some(Field::Session));
    }

    #[test]
    fn other_braces_are_text() {
        for text in ["{", "}{", "{ name }", "{nobody} {", "a { b } c", ""] {
            assert_eq!((fill(text, value).as_str(), open_field(text)), (text, None));
        }
        assert_eq!(fill("{ {name}", value), "{ Ada {day}");
    }
}
