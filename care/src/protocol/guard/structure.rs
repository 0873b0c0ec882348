//! What makes a protocol one.

use super::{Finding, Place, What};
use crate::{
    course::STALE_AFTER_DAYS,
    protocol::{Activity, Anchor, AppliesTo, Protocol, Rule},
};
use std::collections::HashSet;

pub(super) fn find(protocol: &Protocol, findings: &mut Vec<Finding>) {
    if !stages_follow(protocol) {
        findings.push(Finding::stop(Place::Stages, None, What::StagesDoNotFollow));
    }
    same_keys(protocol, findings);
    for activity in &protocol.activities {
        of_activity(activity, findings);
    }
    check_ins(protocol, findings);
    for rule in &protocol.rules {
        of_rule(rule, protocol, findings);
    }
}

fn stages_follow(protocol: &Protocol) -> bool {
    let mut next = Some(0);
    for stage in &protocol.stages {
        if next != Some(stage.from) || stage.to.is_some_and(|to| to < stage.from) {
            return false;
        }
        next = stage.to.map(|to| to.saturating_add(1));
    }
    !protocol.stages.is_empty() && next.is_none()
}

fn same_keys(protocol: &Protocol, findings: &mut Vec<Finding>) {
    let mut look = |keys: Vec<&String>, place: fn(String) -> Place| {
        let mut seen = HashSet::new();
        let twice = keys.into_iter().filter(|key| !seen.insert(*key));
        findings.extend(twice.map(|key| Finding::stop(place(key.clone()), None, What::SameKey)));
    };
    look(protocol.stages.iter().map(|stage| &stage.key).collect(), |_| {
        Place::Stages
    });
    look(
        protocol.activities.iter().map(|activity| &activity.key).collect(),
        Place::Activity,
    );
    look(
        protocol.check_ins.iter().map(|check_in| &check_in.key).collect(),
        Place::CheckIn,
    );
    look(protocol.rules.iter().map(|rule| &rule.key).collect(), Place::Rule);
}

fn of_activity(activity: &Activity, findings: &mut Vec<Finding>) {
    let place = || Place::Activity(activity.key.clone());
    if activity.yes_from.is_some() == activity.answer.is_some() {
        findings.push(Finding::stop(place(), "yes_from", What::NoAnswer));
    }
    let both = activity.careful_from.zip(activity.yes_from);
    if both.is_some_and(|(careful, yes)| careful >= yes) {
        findings.push(Finding::stop(place(), "careful_from", What::CarefulAfterYes));
    }
}

fn check_ins(protocol: &Protocol, findings: &mut Vec<Finding>) {
    for (n, check_in) in protocol.check_ins.iter().enumerate() {
        let place = || Place::CheckIn(check_in.key.clone());
        if check_in.angles.is_empty() {
            findings.push(Finding::stop(place(), "angles", What::NoAngles));
        }
        let different: HashSet<_> = check_in.angles.iter().collect();
        if different.len() < check_in.angles.len() {
            findings.push(Finding::stop(place(), "angles", What::SameAngle));
        }
        if let Some(other) = protocol.check_ins[..n].iter().find(|other| other.day == check_in.day) {
            let other = other.key.clone();
            findings.push(Finding::stop(place(), "day", What::SameDay { other }));
        }
    }
}

fn of_rule(rule: &Rule, protocol: &Protocol, findings: &mut Vec<Finding>) {
    let place = || Place::Rule(rule.key.clone());
    if let Some(key) = rule.activity.as_ref().filter(|key| protocol.activity(key).is_none()) {
        let activity = key.clone();
        findings.push(Finding::stop(place(), None, What::UnknownActivity { activity }));
    }
    for key in rule.supersedes.iter().filter(|key| protocol.rule(key).is_none()) {
        let rule = key.clone();
        findings.push(Finding::stop(place(), "supersedes", What::UnknownRule { rule }));
    }
    if rule.expires_day == 0 && rule.expires_time <= rule.local_time {
        findings.push(Finding::stop(place(), "expires_time", What::ExpiresBeforeDue));
    }
    let outside = |[earliest, latest]: [i32; 2]| earliest < 0 || !(earliest..=latest).contains(&rule.offset_days);
    if rule.within.is_some_and(outside) {
        findings.push(Finding::stop(place(), "earliest", What::OutsideLimits));
    }
    if never_fires(rule) {
        findings.push(Finding::stop(place(), "days", What::NeverFires));
    }
}

/// After a session by an anchor that is before one, or the reverse; in a course that is closed before its day, or not yet.
fn never_fires(rule: &Rule) -> bool {
    let latest = rule.within.map_or(rule.offset_days, |[_, latest]| latest);
    let by_anchor = match rule.anchor {
        Anchor::NextPlanned => latest > 0,
        Anchor::LatestHeld => rule.offset_days < 0,
        Anchor::Each | Anchor::Final => false,
    };
    let from_the_end = matches!(rule.anchor, Anchor::LatestHeld | Anchor::Final);
    by_anchor
        || match rule.applies_to {
            AppliesTo::Always => false,
            AppliesTo::OpenCourse => from_the_end && i64::from(rule.offset_days) > STALE_AFTER_DAYS,
            AppliesTo::ClosedCourse => rule.offset_days < 0 || rule.anchor == Anchor::NextPlanned,
        }
}
