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

impl Kind {
    /// All parts that a text of this kind can be.
    pub const fn parts(self) -> &'static [&'static str] {
        match self {
            Self::Stage => &["", "-title", "-lead", "-seen", "-felt", "-not-normal", "-next"],
            Self::Activity => &[
                "", "-ask", "-yes", "-careful", "-not-yet", "-asks", "-never", "-before", "-do", "-why", "-mistake",
            ],
            Self::CheckIn => &["-title", "-why"],
            Self::Rule => &["-title", "-body"],
        }
    }

    /// All texts that a thing of this kind can have; whether they are needed depends on the thing.
    fn every_text(self, of: &str) -> impl Iterator<Item = Text> {
        let of = of.to_owned();
        self.parts().iter().map(move |part| Text {
            kind: self,
            of: of.clone(),
            part,
            needed: true,
        })
    }
}

/// The things of a protocol that have texts, in its order.
pub fn things(protocol: &Protocol) -> Vec<(Kind, &str)> {
    let stages = std::iter::once(PREPARE).chain(protocol.stages.iter().map(|stage| stage.key.as_str()));
    let mut things: Vec<_> = stages.map(|key| (Kind::Stage, key)).collect();
    things.extend(
        protocol
            .activities
            .iter()
            .map(|activity| (Kind::Activity, activity.key.as_str())),
    );
    things.extend(
        protocol
            .check_ins
            .iter()
            .map(|check_in| (Kind::CheckIn, check_in.key.as_str())),
    );
    things.extend(protocol.rules.iter().map(|rule| (Kind::Rule, rule.key.as_str())));
    things
}

/// Every text that the protocol's things can have, needed as it stands or not.
pub fn every_text(protocol: &Protocol) -> Vec<Text> {
    things(protocol)
        .into_iter()
        .flat_map(|(kind, key)| kind.every_text(key))
        .collect()
}

/// Every text of a protocol as it stands, in its order.
pub fn texts(protocol: &Protocol) -> Vec<Text> {
    let of = |(kind, key): (Kind, &str)| match kind {
        Kind::Activity => protocol.activity(key).map(of_activity).unwrap_or_default(),
        Kind::Stage | Kind::CheckIn | Kind::Rule => kind.every_text(key).collect(),
    };
    things(protocol).into_iter().flat_map(of).collect()
}

fn of_activity(activity: &Activity) -> Vec<Text> {
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
