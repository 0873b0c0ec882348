use super::{Words, key_of};
use care::protocol::{DATE, OwnWords, Protocol};

/// What the things of a protocol are called and what they say: in the clinic's own words where it has some, else in Stipple's. Every page
/// that speaks of a stage, an activity, a check-in or a rule asks here.
#[derive(Clone, Copy)]
pub struct Spoken<'a> {
    pub words: &'static Words,
    own: Option<&'a OwnWords>,
}

impl<'a> Spoken<'a> {
    /// Without a protocol (a notice, a test): in Stipple's words.
    pub fn new(words: &'static Words, protocol: Option<&'a Protocol>) -> Self {
        Self {
            words,
            own: protocol.map(|protocol| &protocol.words),
        }
    }

    /// `say_of("activity", "foil_shaver", "-why")`.
    pub fn say_of(&self, kind: &str, data_key: &str, part: &str) -> String {
        self.find_of(kind, data_key, part).unwrap_or_else(|| {
            let key = key_of(kind, data_key, part);
            // The clinic's text in a language that the reader did not choose says more than a key.
            let elsewhere = self.own.and_then(|own| own.iter().find(|(_, known, _)| *known == key));
            elsewhere.map_or_else(|| self.words.say(&key), |(_, _, text)| text.to_owned())
        })
    }

    pub fn find_of(&self, kind: &str, data_key: &str, part: &str) -> Option<String> {
        self.find_on(kind, data_key, part, "")
    }

    /// A text that names a date.
    pub fn find_on(&self, kind: &str, data_key: &str, part: &str, date: &str) -> Option<String> {
        let key = key_of(kind, data_key, part);
        match self.own.and_then(|own| own.find(self.words.language.tag(), &key)) {
            Some(text) => Some(text.replace(DATE, date)),
            None => self.words.find(&key, &[("date", date.into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};
    use care::protocol::Treatment;

    fn protocol(language: &str, key: &str, text: &str) -> Protocol {
        let mut protocol = Protocol::built_in(Treatment::Density).unwrap();
        protocol.words.set(language, key, text);
        protocol
    }

    fn spoken(protocol: &Protocol) -> Spoken<'_> {
        Spoken::new(words(Language::English), Some(protocol))
    }

    #[test]
    fn the_clinics_own_text_comes_first_and_only_for_its_key() {
        let own = protocol("en", "activity-swim-why", "Our pool is salty.");
        assert_eq!(spoken(&own).say_of("activity", "swim", "-why"), "Our pool is salty.");
        assert!(
            spoken(&own)
                .say_of("activity", "sauna", "-why")
                .starts_with("Heat and steam")
        );
    }

    #[test]
    fn what_looks_like_fluent_or_markup_stays_as_it_was_typed() {
        let text = "{ $date } { -term } <b>**x**</b>\n# y = { z }";
        assert_eq!(
            spoken(&protocol("en", "activity-swim-why", text)).say_of("activity", "swim", "-why"),
            text
        );
    }

    #[test]
    fn a_date_stands_where_the_clinic_put_it() {
        let own = protocol("en", "rule-prepare-body", "See you on {date}.");
        let said = spoken(&own).find_on("rule", "prepare", "-body", "Monday");
        assert_eq!(said.as_deref(), Some("See you on Monday."));
    }

    #[test]
    fn a_text_in_another_language_is_used_only_where_there_is_no_other() {
        let own = protocol("es", "activity-swim-why", "Sal.");
        assert!(spoken(&own).say_of("activity", "swim", "-why").starts_with("Chlorine"));
        let own = protocol("es", "check-in-day-14-title", "Una foto");
        assert_eq!(spoken(&own).say_of("check-in", "day_14", "-title"), "Una foto");
    }
}
