//! What a locked screen shows: one JSON shape for every browser (Declarative Web Push), in words that give nothing away.

use app::words::{Language, Words, words};
use care::{
    protocol::Lock,
    reminder::{Due, TEST},
};
use serde::Serialize;
use std::sync::Arc;

/// Marks a declarative message; Safari 18.4 and later show it without waking the worker.
const DECLARATIVE: u16 = 8030;

/// One notification, before encryption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub json: Arc<[u8]>,
    pub urgency: &'static str,
}

/// What it speaks of, as far as that may be said aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Test,
    Several(usize),
    One(Lock),
}

#[derive(Serialize)]
struct Declarative<'a> {
    web_push: u16,
    notification: Notification<'a>,
    /// The specification's place; Safari's example has it inside.
    app_badge: usize,
}

#[derive(Serialize)]
struct Notification<'a> {
    title: String,
    body: String,
    lang: &'a str,
    dir: &'static str,
    navigate: String,
    tag: &'a str,
    app_badge: usize,
}

impl Message {
    /// The message for a push that is due. `base_url` is where people reach the installation, without a slash at the end.
    pub fn of(due: &Due, base_url: &str) -> Self {
        let language = Language::from_tag(&due.language).unwrap_or_default();
        let words = words(language);
        let kind = Kind::of(&due.rules, due.lock);
        let count = due.rules.len();
        let message = Declarative {
            web_push: DECLARATIVE,
            notification: Notification {
                title: words.say("push-title"),
                body: kind.body(words),
                lang: language.tag(),
                dir: "auto",
                navigate: format!("{base_url}{}", kind.path()),
                tag: &due.tag,
                app_badge: count,
            },
            app_badge: count,
        };
        // Text and numbers always become JSON.
        Self {
            json: serde_json::to_vec(&message).unwrap_or_default().into(),
            urgency: kind.urgency(),
        }
    }
}

impl Kind {
    fn of(rules: &[String], lock: Lock) -> Self {
        match rules {
            [only] if only == TEST => Self::Test,
            [_, _, ..] => Self::Several(rules.len()),
            _ => Self::One(lock),
        }
    }

    fn body(self, words: &Words) -> String {
        match self {
            Self::Test => words.say("push-test"),
            Self::Several(count) => words.say_with("push-several", &[("count", count.into())]),
            Self::One(Lock::Plan) => words.say("push-plan-today"),
            Self::One(Lock::Appointment) => words.say("push-session"),
            Self::One(Lock::Photo) => words.say("push-check-in"),
            Self::One(Lock::Changed) => words.say("push-plan-changed"),
        }
    }

    /// The page that a tap opens.
    const fn path(self) -> &'static str {
        match self {
            Self::Test => "/you",
            Self::One(Lock::Appointment) => "/session",
            Self::One(Lock::Changed) => "/timeline",
            Self::Several(_) | Self::One(Lock::Plan | Lock::Photo) => "/today",
        }
    }

    /// How much a phone on its last charge should care (RFC 8030, section 5.3).
    const fn urgency(self) -> &'static str {
        match self {
            // Somebody holds the phone and waits.
            Self::Test => "high",
            Self::Several(_) | Self::One(_) => "normal",
        }
    }
}
