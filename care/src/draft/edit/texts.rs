use crate::{
    error::{Error, Result},
    language::LANGUAGES,
    protocol::{Protocol, Text, limit, text::every_text},
    typed::Typed,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The clinic's own words for one thing in one language. An empty text leaves it to Stipple's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedTexts {
    /// What it is about, as its words' keys begin: `activity-swim`.
    pub of: String,
    pub language: String,
    /// By the names of the fields.
    pub texts: BTreeMap<String, String>,
}

/// The name of a text's field: `why`; the name's is `name`.
pub fn field(text: &Text) -> &'static str {
    match text.part.strip_prefix('-') {
        Some(part) => part,
        None => "name",
    }
}

impl TypedTexts {
    /// Every text that the thing can have.
    pub fn every(of: &str, protocol: &Protocol) -> Vec<Text> {
        let begins = |text: &Text| format!("{}-{}", text.kind.key(), text.of.replace('_', "-")) == of;
        every_text(protocol).into_iter().filter(begins).collect()
    }

    /// What is stored.
    pub fn stored(of: &str, language: &str, protocol: &Protocol) -> Self {
        let own = |text: Text| {
            let words = protocol.words.find(language, &text.key())?;
            Some((field(&text).to_owned(), words.to_owned()))
        };
        Self {
            of: of.to_owned(),
            language: language.to_owned(),
            texts: Self::every(of, protocol).into_iter().filter_map(own).collect(),
        }
    }

    /// Texts without a field stay as they are.
    pub(super) fn apply(&self, protocol: &mut Protocol) -> Result<()> {
        let texts = Self::every(&self.of, protocol);
        if texts.is_empty() || !LANGUAGES.contains(&self.language.as_str()) {
            return Err(Error::NotFound);
        }
        let mut typed = Typed::default();
        for text in texts {
            let Some(words) = self.texts.get(field(&text)) else {
                continue;
            };
            let mut words = typed.words(field(&text), words, limit::TEXT);
            words.retain(|c| c == '\n' || !c.is_control());
            protocol.words.set(&self.language, &text.key(), &words);
        }
        typed.done(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Treatment;

    fn protocol() -> Protocol {
        Protocol::built_in(Treatment::Density).unwrap()
    }

    fn typed(of: &str, texts: &[(&str, &str)]) -> TypedTexts {
        TypedTexts {
            of: of.to_owned(),
            language: "en".to_owned(),
            texts: texts
                .iter()
                .map(|(field, text)| ((*field).to_owned(), (*text).to_owned()))
                .collect(),
        }
    }

    #[test]
    fn what_is_typed_is_kept_as_it_is_and_an_empty_text_takes_it_away() {
        let mut after = protocol();
        let text = "  Salt { $date } **dries** <b>skin</b>\r\nand stings.  ";
        typed("activity-swim", &[("why", text), ("name", "Pools")])
            .apply(&mut after)
            .unwrap();
        let kept = "Salt { $date } **dries** <b>skin</b>\nand stings.";
        assert_eq!(after.words.find("en", "activity-swim-why"), Some(kept));
        assert_eq!(after.words.find("en", "activity-swim"), Some("Pools"));
        assert_eq!(TypedTexts::stored("activity-swim", "en", &after).texts["why"], kept);
        typed("activity-swim", &[("why", ""), ("name", " ")])
            .apply(&mut after)
            .unwrap();
        assert_eq!(after, protocol());
    }

    #[test]
    fn only_what_is_there_has_words_in_a_language_that_is_read() {
        assert!(
            typed("activity-juggling", &[("why", "x")])
                .apply(&mut protocol())
                .is_err()
        );
        let klingon = TypedTexts {
            language: "tlh".to_owned(),
            ..typed("activity-swim", &[("why", "x")])
        };
        assert!(klingon.apply(&mut protocol()).is_err());
    }

    #[test]
    fn a_text_that_is_too_long_is_refused_at_its_field() {
        let long = "a".repeat(limit::TEXT + 1);
        let Err(Error::Invalid(problems)) = typed("stage-fresh", &[("not-normal", &long)]).apply(&mut protocol())
        else {
            panic!("not refused")
        };
        assert_eq!(problems.of("not-normal").unwrap().key, "problem-long");
    }
}
