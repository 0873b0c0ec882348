//! What a locked screen shows: one JSON shape for every browser (Declarative Web Push), in words that give nothing away.

use app::words::{Language, Words, words};
use care::{
    actor::Person,
    plan::MISSED,
    protocol::Lock,
    reminder::{ANSWERED, BROADCAST, Due, MESSAGE, TEST},
    skin_check,
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

mod staff;

use staff::Staff;

/// What it speaks of, as far as that may be said aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Test,
    Several(usize),
    /// The questions before a session.
    SkinCheck,
    /// The clinic answered a check-in.
    Answered,
    /// The clinic wrote.
    Written,
    /// The clinic wrote to many.
    Note,
    /// A check-in, asked for once more.
    Missed,
    One(Lock),
    /// To a colleague.
    Staff(Staff),
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
        let kind = Kind::of_due(due);
        let badge = match due.key.to {
            Person::Patient(_) => usize::try_from(due.unread).unwrap_or(usize::MAX),
            Person::Staff(_) => kind.count(),
        };
        Self::compose(kind, words(language), &due.tag, badge, base_url)
    }

    fn compose(kind: Kind, words: &Words, tag: &str, badge: usize, base_url: &str) -> Self {
        let message = Declarative {
            web_push: DECLARATIVE,
            notification: Notification {
                title: words.say("push-title"),
                body: kind.body(words),
                lang: words.language.tag(),
                dir: "auto",
                navigate: format!("{base_url}{}", kind.path()),
                tag,
                app_badge: badge,
            },
            app_badge: badge,
        };
        Self {
            // Text and numbers always become JSON.
            json: serde_json::to_vec(&message).unwrap_or_default().into(),
            urgency: kind.urgency(),
        }
    }
}

/// What a push says of what is due, and the page that tells more: the same words by mail.
pub fn said(due: &Due, words: &Words) -> (String, &'static str) {
    let kind = Kind::of_due(due);
    (kind.body(words), kind.path())
}

impl Kind {
    fn of_due(due: &Due) -> Self {
        match due.key.to {
            Person::Patient(_) => Self::of(&due.rules, due.lock),
            Person::Staff(_) => Self::Staff(Staff::of(&due.rules)),
        }
    }

    fn of(rules: &[String], lock: Lock) -> Self {
        match rules {
            [only] if only == TEST => Self::Test,
            [only] if only == skin_check::RULE => Self::SkinCheck,
            [only] if only == ANSWERED => Self::Answered,
            [only] if only == MESSAGE => Self::Written,
            [only] if only == MISSED => Self::Missed,
            [only] if only == BROADCAST => Self::Note,
            [_, _, ..] => Self::Several(rules.len()),
            _ => Self::One(lock),
        }
    }

    fn body(self, words: &Words) -> String {
        match self {
            Self::Test => words.say("push-test"),
            Self::Several(count) => words.say_with("push-several", &[("count", count.into())]),
            Self::SkinCheck => words.say("push-skin-check"),
            Self::Answered => words.say("push-answered"),
            Self::Written => words.say("push-message"),
            Self::Missed => words.say("push-missed"),
            Self::Note => words.say("push-note"),
            Self::One(Lock::Plan) => words.say("push-plan-today"),
            Self::One(Lock::Appointment) => words.say("push-session"),
            Self::One(Lock::Photo) => words.say("push-check-in"),
            Self::One(Lock::Changed) => words.say("push-plan-changed"),
            Self::Staff(staff) => staff.body(words),
        }
    }

    /// How many things a colleague's badge speaks of. A patient's counts what is unread in the inbox.
    const fn count(self) -> usize {
        match self {
            Self::Staff(staff) => staff.count(),
            _ => 1,
        }
    }

    /// The page that a tap opens.
    const fn path(self) -> &'static str {
        match self {
            Self::Test => "/you",
            Self::SkinCheck => "/skin-check",
            Self::Answered => "/check-ins",
            Self::Written => "/messages#latest",
            Self::Missed | Self::One(Lock::Photo) => "/check-in",
            Self::One(Lock::Appointment) => "/next-session",
            Self::One(Lock::Changed) => "/timeline",
            Self::Several(_) | Self::Note => "/inbox",
            Self::One(Lock::Plan) => "/today",
            Self::Staff(staff) => staff.path(),
        }
    }

    /// How much a phone on its last charge should care (RFC 8030, section 5.3).
    const fn urgency(self) -> &'static str {
        match self {
            // Somebody holds the phone and waits.
            Self::Test => "high",
            Self::Several(_)
            | Self::SkinCheck
            | Self::Answered
            | Self::Written
            | Self::Missed
            | Self::Note
            | Self::One(_) => "normal",
            Self::Staff(staff) => staff.urgency(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    const KINDS: [Kind; 18] = [
        Kind::Test,
        Kind::Several(3),
        Kind::SkinCheck,
        Kind::Answered,
        Kind::Written,
        Kind::Missed,
        Kind::Note,
        Kind::One(Lock::Plan),
        Kind::One(Lock::Appointment),
        Kind::One(Lock::Photo),
        Kind::One(Lock::Changed),
        Kind::Staff(Staff::Test),
        Kind::Staff(Staff::Urgent),
        Kind::Staff(Staff::CheckIn),
        Kind::Staff(Staff::HandedOver),
        Kind::Staff(Staff::Message),
        Kind::Staff(Staff::Unreachable),
        Kind::Staff(Staff::Several(3)),
    ];

    fn compose(kind: Kind, language: Language, base_url: &str) -> Message {
        Message::compose(kind, words(language), "a-tag", 7, base_url)
    }

    #[test]
    fn one_rule_gives_the_words_and_several_are_counted() {
        let rules = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        assert_eq!(Kind::of(&rules(&["rinse"]), Lock::Photo), Kind::One(Lock::Photo));
        assert_eq!(Kind::of(&rules(&[TEST]), Lock::Plan), Kind::Test);
        assert_eq!(
            Kind::of(&rules(&["skin_check"]), Lock::Appointment).path(),
            "/skin-check"
        );
        assert_eq!(Kind::of(&rules(&["rinse", TEST]), Lock::Plan), Kind::Several(2));
    }

    #[test]
    fn every_kind_has_words_of_its_own_in_every_language() {
        for language in Language::ALL {
            let bodies: std::collections::BTreeSet<_> = KINDS.iter().map(|kind| kind.body(words(language))).collect();
            assert_eq!(bodies.len(), KINDS.len());
            assert!(
                bodies.iter().all(|body| body.contains(' ')),
                "a key is no sentence: {bodies:?}"
            );
        }
    }

    #[test]
    fn every_message_is_short_and_declarative() {
        let base_url = format!("https://{}.example", "long".repeat(60));
        for (kind, language) in KINDS
            .iter()
            .flat_map(|kind| Language::ALL.map(|language| (*kind, language)))
        {
            let message = compose(kind, language, &base_url);
            assert!(message.json.len() < 2_500);
            let read: Value = serde_json::from_slice(&message.json).unwrap();
            assert_eq!(read["web_push"], 8030);
            assert_eq!(
                (&read["app_badge"], &read["notification"]["app_badge"]),
                (&Value::from(7), &Value::from(7))
            );
            assert_eq!(read["notification"]["tag"], "a-tag");
        }
    }
}
