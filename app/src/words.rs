//! Every visible word, from the Fluent files of one language, and its dates, times and numbers, by that language's customs.

mod date;
mod language;
mod list;
mod number;
mod spoken;

pub use date::DayStyle;
pub use language::Language;
pub use spoken::Spoken;

use crate::shell::Dir;
use chrono::{NaiveDate, NaiveTime};
use date::Dates;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use list::Lists;
use std::sync::LazyLock;

/// What fills a place such as `{ $date }` in a sentence.
pub type Args<'a> = [(&'static str, FluentValue<'a>)];

pub struct Words {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
    dates: Dates,
    lists: Lists,
}

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::read(Language::English));
static SPANISH: LazyLock<Words> = LazyLock::new(|| Words::read(Language::Spanish));
static ARABIC: LazyLock<Words> = LazyLock::new(|| Words::read(Language::Arabic));

/// The words of a language; read once.
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
        Language::Arabic => &ARABIC,
    }
}

impl Words {
    fn read(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
        // Isolating marks keep names and numbers in order inside right-to-left sentences; elsewhere they would only be in the way.
        bundle.set_use_isolating(language.dir() == Dir::RightToLeft);
        if number::has_own_digits(language) {
            bundle.set_formatter(Some(number::in_arabic));
        }
        for (name, text) in language.files() {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(readable, faults)| {
                tracing::error!(file = name, ?faults, "words that cannot be read");
                readable
            });
            if let Err(faults) = bundle.add_resource(resource) {
                tracing::error!(file = name, ?faults, "words that occur twice");
            }
        }
        Self {
            language,
            bundle,
            dates: Dates::new(language),
            lists: Lists::new(language),
        }
    }

    /// The sentence for `key`; in English, or the key itself, where the words lack it, which a test keeps from happening.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    pub fn say_with(&self, key: &str, args: &Args) -> String {
        self.find(key, args).unwrap_or_else(|| {
            tracing::error!(key, language = self.language.tag(), "missing words");
            ENGLISH.find(key, args).unwrap_or_else(|| key.to_owned())
        })
    }

    /// The sentence for `key`, if the language has it.
    pub fn find(&self, key: &str, args: &Args) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs = args.iter().cloned().collect();
        let mut faults = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut faults)
            .into_owned();
        if !faults.is_empty() {
            tracing::error!(key, ?faults, "words that lack an argument");
        }
        Some(said)
    }

    /// `data_key` of the data, in the words' spelling: `say_of("treatment", "shaved_look", "-about")` is `treatment-shaved-look-about`. What a
    /// clinic can say in words of its own is said by [`Spoken`].
    pub fn say_of(&self, kind: &str, data_key: &str, part: &str) -> String {
        self.say(&key_of(kind, data_key, part))
    }

    pub fn find_of(&self, kind: &str, data_key: &str, part: &str) -> Option<String> {
        self.find(&key_of(kind, data_key, part), &[])
    }

    pub fn day(&self, day: NaiveDate, style: DayStyle) -> String {
        self.dates.day(day, style)
    }

    pub fn time(&self, time: NaiveTime) -> String {
        self.dates.time(time)
    }

    /// A number that stands alone, without a sentence.
    pub fn number(&self, number: impl Into<i64>) -> String {
        number::whole(self.language, number.into())
    }

    /// Text that is not ours, such as a telephone number or an address, where it stands alone: its own direction, whatever the language's.
    /// Inside a sentence this happens by itself.
    pub fn apart(&self, text: &str) -> String {
        match self.language.dir() {
            Dir::LeftToRight => text.to_owned(),
            Dir::RightToLeft => text
                .lines()
                .map(|line| format!("\u{2068}{line}\u{2069}"))
                .collect::<Vec<_>>()
                .join("\n"),
        }
    }

    /// "A, B and C".
    pub fn list(&self, items: &[String]) -> String {
        self.lists.and(items)
    }
}

/// The words' key of something that the protocol names.
pub fn key_of(kind: &str, data_key: &str, part: &str) -> String {
    format!("{kind}-{}{part}", data_key.replace('_', "-"))
}
