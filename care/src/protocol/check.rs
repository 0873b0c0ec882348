//! What is wrong with a protocol, before anybody receives it. The finer guard rails (common ranges, contradictions between activities)
//! build on this.

use super::{Anchor, Protocol, Rule};
use std::{collections::HashSet, fmt};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Stages must start on day 0, follow each other without a gap, and have no end at the end.
    Stages,
    /// Two things of one kind have one key.
    SameKey(String),
    /// An activity needs a day from which it is allowed, or an answer that no day changes; not both.
    NoAnswer(String),
    /// Careful comes before yes.
    CarefulAfterYes(String),
    /// A check-in without photo angles.
    NoAngles(String),
    /// A rule that speaks of, or supersedes, something the protocol does not know.
    Unknown { rule: String, key: String },
    /// A rule that is over before it is due.
    ExpiresBeforeDue(String),
    /// Limits that a rule's own day is outside of, or that begin before the session.
    OutsideLimits(String),
    /// A rule that can never fire: after a session by an anchor that is before one, or the reverse.
    NeverFires(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stages => write!(f, "the stages do not follow each other from day 0 to an open end"),
            Self::SameKey(key) => write!(f, "`{key}` occurs twice"),
            Self::NoAnswer(key) => write!(f, "activity `{key}` needs `yes_from` or `answer`, and not both"),
            Self::CarefulAfterYes(key) => write!(f, "activity `{key}` is careful only after it is free"),
            Self::NoAngles(key) => write!(f, "check-in `{key}` asks for no photo angle"),
            Self::Unknown { rule, key } => write!(f, "rule `{rule}` speaks of `{key}`, which does not exist"),
            Self::ExpiresBeforeDue(key) => write!(f, "rule `{key}` is over before it is due"),
            Self::OutsideLimits(key) => write!(
                f,
                "rule `{key}` is due outside the days that it may be moved to, or these begin before the session"
            ),
            Self::NeverFires(key) => write!(f, "rule `{key}` can never fire"),
        }
    }
}

/// All faults; none means that the protocol can be published.
pub fn check(protocol: &Protocol) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !stages_follow(protocol) {
        faults.push(Fault::Stages);
    }
    faults.extend(same_keys(protocol).into_iter().map(Fault::SameKey));
    for activity in &protocol.activities {
        if activity.yes_from.is_some() == activity.answer.is_some() {
            faults.push(Fault::NoAnswer(activity.key.clone()));
        }
        if activity
            .careful_from
            .zip(activity.yes_from)
            .is_some_and(|(careful, yes)| careful >= yes)
        {
            faults.push(Fault::CarefulAfterYes(activity.key.clone()));
        }
    }
    faults.extend(
        protocol
            .check_ins
            .iter()
            .filter(|check_in| check_in.angles.is_empty())
            .map(|check_in| Fault::NoAngles(check_in.key.clone())),
    );
    for rule in &protocol.rules {
        faults.extend(rule_faults(rule, protocol));
    }
    faults
}

fn stages_follow(protocol: &Protocol) -> bool {
    let mut next = Some(0);
    for stage in &protocol.stages {
        if next != Some(stage.from) || stage.to.is_some_and(|to| to < stage.from) {
            return false;
        }
        next = stage.to.map(|to| to + 1);
    }
    !protocol.stages.is_empty() && next.is_none()
}

fn same_keys(protocol: &Protocol) -> Vec<String> {
    fn twice<'a>(keys: impl Iterator<Item = &'a String>) -> Vec<String> {
        let mut seen = HashSet::new();
        keys.filter(|key| !seen.insert(*key)).cloned().collect()
    }
    [
        twice(protocol.stages.iter().map(|stage| &stage.key)),
        twice(protocol.activities.iter().map(|activity| &activity.key)),
        twice(protocol.check_ins.iter().map(|check_in| &check_in.key)),
        twice(protocol.rules.iter().map(|rule| &rule.key)),
    ]
    .concat()
}

fn rule_faults(rule: &Rule, protocol: &Protocol) -> Vec<Fault> {
    let mut faults = Vec::new();
    let unknown = |key: &String| Fault::Unknown {
        rule: rule.key.clone(),
        key: key.clone(),
    };
    faults.extend(
        rule.activity
            .iter()
            .filter(|key| protocol.activity(key).is_none())
            .map(unknown),
    );
    faults.extend(
        rule.supersedes
            .iter()
            .filter(|key| protocol.rule(key).is_none())
            .map(unknown),
    );
    if rule.expires_day == 0 && rule.expires_time <= rule.local_time {
        faults.push(Fault::ExpiresBeforeDue(rule.key.clone()));
    }
    if rule
        .within
        .is_some_and(|[earliest, latest]| earliest < 0 || !(earliest..=latest).contains(&rule.offset_days))
    {
        faults.push(Fault::OutsideLimits(rule.key.clone()));
    }
    let latest = rule.within.map_or(rule.offset_days, |[_, latest]| latest);
    let never = match rule.anchor {
        Anchor::NextPlanned => latest > 0,
        Anchor::LatestHeld => rule.offset_days < 0,
        Anchor::Each | Anchor::Final => false,
    };
    if never {
        faults.push(Fault::NeverFires(rule.key.clone()));
    }
    faults
}
