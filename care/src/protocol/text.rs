//! Which texts a protocol needs: each stage, activity, check-in and rule with what patients read of it.

use super::{Activity, AlwaysAnswer, Protocol, treatment::keyed};

keyed! {
    /// What a text is about.
    Kind {
        Stage = "stage",
        Activity = "activity",
        CheckIn = "check-in",
        Rule = "rule",
    }
}

/// One text that patients read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub kind: Kind,
    /// As in the protocol: `foil_shaver`.
    pub of: String,
    /// As the words' key ends: `-why`; the name has none.
    pub part: &'static str,
    /// Without it the page would have a hole; one that is not needed has a general text in its place, or none.
    pub needed: bool,
}

/// The stage before the first session: every protocol has it.
pub const PREPARE: &str = "prepare";

impl Text {
    /// The key of its words: `activity-foil-shaver-why`.
    pub fn key(&self) -> String {
        format!("{}-{}{}", self.kind.key(), self.of.replace('_', "-"), self.part)
    }

    /// Whether it names the date of the session it speaks of.
    pub fn is_dated(&self) -> bool {
        self.kind == Kind::Rule && self.part == "-body"
    }
}

/// Every text of a protocol, in its order.
pub fn texts(protocol: &Protocol) -> Vec<Text> {
    let stages = std::iter::once(PREPARE).chain(protocol.stages.iter().map(|stage| stage.key.as_str()));
    let mut texts: Vec<Text> = stages.flat_map(of_stage).collect();
    texts.extend(protocol.activities.iter().flat_map(of_activity));
    texts.extend(
        protocol
            .check_ins
            .iter()
            .flat_map(|check_in| of_check_in(&check_in.key)),
    );
    texts.extend(protocol.rules.iter().flat_map(|rule| of_rule(&rule.key)));
    texts
}

pub fn of_stage(key: &str) -> Vec<Text> {
    all_needed(
        Kind::Stage,
        key,
        &["", "-title", "-lead", "-seen", "-felt", "-not-normal", "-next"],
    )
}

pub fn of_activity(activity: &Activity) -> Vec<Text> {
    let text = |part, needed| Text {
        kind: Kind::Activity,
        of: activity.key.clone(),
        part,
        needed,
    };
    let mut texts = vec![text("", true), text("-ask", true)];
    match activity.answer {
        None => {
            texts.push(text("-yes", true));
            texts.extend(activity.careful_from.map(|_| text("-careful", true)));
            texts.push(text("-not-yet", true));
            texts.extend((activity.before > 0).then(|| text("-before", false)));
            texts.push(text("-do", activity.show == super::Show::Do));
        }
        Some(AlwaysAnswer::Ask) => texts.push(text("-asks", false)),
        Some(AlwaysAnswer::Never) => texts.push(text("-never", false)),
    }
    texts.extend([text("-why", true), text("-mistake", true)]);
    texts
}

pub fn of_check_in(key: &str) -> Vec<Text> {
    all_needed(Kind::CheckIn, key, &["-title", "-why"])
}

pub fn of_rule(key: &str) -> Vec<Text> {
    all_needed(Kind::Rule, key, &["-title", "-body"])
}

fn all_needed(kind: Kind, key: &str, parts: &[&'static str]) -> Vec<Text> {
    let text = |part: &&'static str| Text {
        kind,
        of: key.to_owned(),
        part,
        needed: true,
    };
    parts.iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Treatment, has_words};

    #[test]
    fn stipple_has_every_text_that_its_own_protocols_need() {
        for treatment in Treatment::ALL {
            let protocol = Protocol::built_in(*treatment).unwrap();
            let missing: Vec<_> = texts(&protocol)
                .into_iter()
                .filter(|text| text.needed && !has_words(&text.key()))
                .map(|text| text.key())
                .collect();
            assert_eq!(missing, Vec::<String>::new(), "{}", treatment.key());
        }
    }

    #[test]
    fn what_an_activity_says_follows_from_its_answers() {
        let mut swim = Protocol::built_in(Treatment::Density)
            .unwrap()
            .activity("swim")
            .unwrap()
            .clone();
        let parts = |activity: &Activity| of_activity(activity).iter().map(|text| text.part).collect::<Vec<_>>();
        assert!(!parts(&swim).contains(&"-careful"));
        swim.careful_from = Some(21);
        assert!(parts(&swim).contains(&"-careful"));
        (swim.careful_from, swim.yes_from, swim.answer) = (None, None, Some(AlwaysAnswer::Never));
        assert_eq!(parts(&swim), ["", "-ask", "-never", "-why", "-mistake"]);
    }
}
