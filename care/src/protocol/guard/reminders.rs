//! Each reminder speaks of something allowed on its day, and can be heard.

use super::{Finding, Place, Practice, What};
use crate::{
    plan::{Local, timing},
    protocol::{Activity, AppliesTo, Protocol, Rule},
    zone::Tz,
};
use chrono::{Days, NaiveDate};
use std::collections::HashSet;

pub(super) fn find(protocol: &Protocol, practice: &Practice, findings: &mut Vec<Finding>) {
    for rule in &protocol.rules {
        let place = || Place::Rule(rule.key.clone());
        let activity = rule.activity.as_deref().and_then(|key| protocol.activity(key));
        if let Some(what) = activity.and_then(|activity| days(rule).find_map(|day| untrue(day, activity))) {
            findings.push(Finding::stop(place(), "days", what));
        }
        if let Some(by) = always_silent(rule, protocol) {
            findings.push(Finding::stop(place(), None, What::AlwaysSilent { by }));
        }
        if silences_itself(rule, protocol) {
            findings.push(Finding::stop(place(), "supersedes", What::Circle));
        }
        findings.extend(unheard(rule, practice));
        if rule.repeats_on_move != (rule.offset_days < 0) {
            findings.push(Finding::warn(place(), None, What::Repeats));
        }
    }
}

/// Its day, and the limits to which skin and habits may move it.
fn days(rule: &Rule) -> impl Iterator<Item = i32> {
    rule.within.into_iter().flatten().chain([rule.offset_days])
}

/// By its own session alone: whatever else is booked can only make it stricter.
fn untrue(day: i32, about: &Activity) -> Option<What> {
    let activity = about.key.clone();
    let Some(opens) = about.first_day().filter(|_| about.answer.is_none()) else {
        return Some(What::Forbidden { activity });
    };
    if day < 0 {
        let paused = day.unsigned_abs() <= about.before;
        return paused.then_some(What::Paused { activity });
    }
    (day.unsigned_abs() < opens).then_some(What::NotYet { activity, opens })
}

/// The rule that speaks in its place whenever it would speak.
fn always_silent(rule: &Rule, protocol: &Protocol) -> Option<String> {
    // What skin and habits move comes sooner for one patient and later for another.
    if rule.within.is_some() {
        return None;
    }
    let speaks_too = |other: &&Rule| {
        other.key != rule.key
            && other.supersedes.contains(&rule.key)
            && other.anchor == rule.anchor
            && other.within.is_none()
            && other.offset_days == rule.offset_days
            && (other.applies_to == AppliesTo::Always || other.applies_to == rule.applies_to)
            && (other.activity.is_none() || other.activity == rule.activity)
    };
    protocol.rules.iter().find(speaks_too).map(|other| other.key.clone())
}

/// Whether what it silences silences it in turn: on a common day nobody would speak.
fn silences_itself(rule: &Rule, protocol: &Protocol) -> bool {
    let mut seen: HashSet<&str> = HashSet::new();
    let mut next: Vec<&str> = rule.supersedes.iter().map(String::as_str).collect();
    while let Some(key) = next.pop() {
        if key == rule.key {
            return true;
        }
        if seen.insert(key) {
            next.extend(
                protocol
                    .rule(key)
                    .into_iter()
                    .flat_map(|other| &other.supersedes)
                    .map(String::as_str),
            );
        }
    }
    false
}

/// What quiet hours make of it, on a day without a clock change.
fn unheard(rule: &Rule, practice: &Practice) -> Option<Finding> {
    let place = || Place::Rule(rule.key.clone());
    let day = NaiveDate::from_ymd_opt(2026, 1, 15)?;
    let due = day.and_time(rule.local_time);
    let expires = day
        .checked_add_days(Days::new(rule.expires_day.into()))?
        .and_time(rule.expires_time);
    if expires <= due {
        return None;
    }
    let local = Local {
        zone: Tz::UTC,
        quiet: practice.quiet,
    };
    match timing(due, expires, None, local) {
        None => Some(Finding::stop(place(), "local_time", What::AlwaysQuiet)),
        Some(heard) if heard.due != due.and_utc() => {
            let to = heard.due.time();
            Some(Finding::warn(place(), "local_time", What::QuietMoves { to }))
        }
        Some(_) => None,
    }
}
