use crate::{
    error::{Problems, Result},
    protocol::{
        Expected, Protocol,
        guard::{What, faults},
        limit,
    },
};
use serde::{Deserialize, Serialize};

/// A whole protocol as TOML, as an export writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedImport {
    pub toml: String,
}

impl TypedImport {
    /// What can be read and handled becomes the draft, mistakes that the guard rails show included.
    pub(super) fn read(&self, before: &Protocol) -> Result<Protocol> {
        let mut problems = Problems::default();
        if self.toml.len() > limit::TOML {
            problems.add_with(
                "toml",
                "problem-toml-long",
                [("kilobytes", (limit::TOML / 1024).to_string())],
            );
            return Err(problems.into());
        }
        let protocol = Protocol::read(&self.toml).map_err(|misread| {
            let (key, found, expected) = told(misread.expected);
            let args = [
                ("line", misread.line.to_string()),
                ("column", misread.column.to_string()),
                ("found", found),
                ("expected", expected),
            ];
            problems.add_with("toml", key, args);
            std::mem::take(&mut problems)
        })?;
        if protocol.treatment != before.treatment {
            problems.add("toml", "problem-toml-treatment");
        }
        // What no page could show, or no form could name.
        for fault in faults(&protocol) {
            match fault.what {
                What::TooMany { most } => problems.add_with("toml", "problem-toml-many", [("most", most.to_string())]),
                What::BadKey => problems.add("toml", "problem-toml-key"),
                What::SameKey => problems.add("toml", "problem-toml-same"),
                _ => {}
            }
        }
        problems.or(protocol)
    }
}

/// The sentence for it, what was found, and what was expected, as far as the sentence does not say that itself.
fn told(expected: Expected) -> (&'static str, String, String) {
    let without = |key| (key, String::new(), String::new());
    match expected {
        Expected::OneOf { found, known } => ("problem-toml-unknown", found, known),
        Expected::Name(name) => ("problem-toml-missing", String::new(), name),
        Expected::WholeNumber => without("problem-toml-number"),
        Expected::Text => without("problem-toml-text"),
        Expected::TrueOrFalse => without("problem-toml-boolean"),
        Expected::List => without("problem-toml-list"),
        Expected::Table => without("problem-toml-table"),
        Expected::Time => without("problem-toml-time"),
        Expected::Other(message) => ("problem-toml", String::new(), message),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        error::Error,
        protocol::{Treatment, built_in},
    };
    use std::fmt::Write;

    fn import(toml: &str) -> Result<Protocol> {
        let before = Protocol::built_in(Treatment::Density).unwrap();
        TypedImport { toml: toml.to_owned() }.read(&before)
    }

    #[track_caller]
    fn refused(toml: &str) -> (&'static str, Vec<(&'static str, String)>) {
        match import(toml) {
            Err(Error::Invalid(problems)) => (problems.0[0].key, problems.0[0].args.clone()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_was_exported_comes_back_whole() {
        let mut protocol = Protocol::built_in(Treatment::Density).unwrap();
        protocol.words.set("ar", "activity-swim-why", "ملح\n\"{ $x }\"");
        assert_eq!(import(&protocol.to_toml().unwrap()).unwrap(), protocol);
    }

    #[test]
    fn a_broken_line_is_named_with_what_was_expected() {
        let broken = built_in(Treatment::Density).replacen("yes_from = 7", "yes_from = soon", 1);
        let (key, args) = refused(&broken);
        assert_eq!(key, "problem-toml");
        let line = broken.lines().position(|line| line.contains("soon")).unwrap() + 1;
        assert_eq!(args[0], ("line", line.to_string()));
        assert!(args[3].1.len() > 5, "{args:?}");
    }

    #[test]
    fn a_name_that_is_misspelt_is_told_with_those_that_are_known() {
        let (key, args) = refused(&built_in(Treatment::Density).replacen("yes_from", "yes_form", 1));
        assert_eq!((key, args[2].1.as_str()), ("problem-toml-unknown", "yes_form"));
        assert!(args[3].1.contains("yes_from"), "{args:?}");
    }

    #[test]
    fn another_treatments_protocol_is_refused() {
        assert_eq!(refused(built_in(Treatment::ShavedLook)).0, "problem-toml-treatment");
    }

    #[test]
    fn ten_thousand_activities_are_refused_however_short() {
        let mut many = built_in(Treatment::Density).to_owned();
        for n in 0..10_000 {
            let _ = write!(
                many,
                "[[activity]]\nkey=\"a{n}\"\nicon=\"x\"\nclock=\"each\"\nanswer=\"ask\"\n"
            );
        }
        assert_eq!(refused(&many).0, "problem-toml-long");
        let mut some = built_in(Treatment::Density).to_owned();
        for n in 0..100 {
            let _ = write!(
                some,
                "[[activity]]\nkey=\"a{n}\"\nicon=\"x\"\nclock=\"each\"\nanswer=\"ask\"\n"
            );
        }
        assert_eq!(refused(&some), ("problem-toml-many", vec![("most", "60".to_owned())]));
    }

    #[test]
    fn keys_that_no_address_could_hold_and_doubles_are_refused() {
        let text = built_in(Treatment::Density);
        assert_eq!(
            refused(&text.replacen("\"rinse\"", "\"../rinse\"", 1)).0,
            "problem-toml-key"
        );
        assert_eq!(
            refused(&text.replacen("key = \"shampoo\"", "key = \"rinse\"", 1)).0,
            "problem-toml-same"
        );
    }

    #[test]
    fn a_contradiction_comes_in_and_is_shown_by_the_guard_rails() {
        let text = built_in(Treatment::Density).replacen("yes_from = 28", "yes_from = 3", 1);
        assert!(import(&text).is_ok());
    }
}
