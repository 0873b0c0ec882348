//! What the words of Stipple's own reminders promise: "rinsing is open", "photos today", "what comes next". The rule's numbers have to keep it,
//! whatever words the clinic puts in their place.

use super::{Finding, Place, What};
use crate::protocol::{
    AlwaysAnswer, Anchor, Common, Protocol, Rule,
    tie::{PALE, PAUSE, announcing},
};

pub(super) fn find(protocol: &Protocol, findings: &mut Vec<Finding>) {
    for rule in &protocol.rules {
        let stop = |field: &'static str, what| Finding::stop(Place::Rule(rule.key.clone()), field, what);
        if let Some(known) = Common::of(protocol.treatment).rule(&rule.key) {
            if !same_occasion(rule, known) {
                findings.push(stop("days", What::OtherOccasion));
            }
            if let Some(activity) = known.activity.clone().filter(|key| rule.activity.as_ref() != Some(key)) {
                findings.push(stop("days", What::MustSpeakOf { activity }));
            }
        }
        findings.extend(late(rule, protocol));
        if let Some(check_in) = rule.announces() {
            findings.extend(announces(rule, check_in, protocol).map(|what| stop("days", what)));
        }
        if rule.key == PAUSE.0 && !is_paused(rule, protocol) {
            let activity = PAUSE.1.to_owned();
            findings.push(stop("days", What::NotPaused { activity }));
        }
        if rule.anchor == Anchor::NextPlanned && last_day(rule) >= 0 {
            findings.push(stop("expires_day", What::OutlivesSession));
        }
        if let Some(shedding) = shedding(protocol).filter(|from| rule.key == PALE.0 && last_day(rule) >= day(*from)) {
            findings.push(stop("days", What::PaleTooLate { shedding }));
        }
    }
    for check_in in protocol.check_ins.iter().filter(|check_in| check_in.day > 0) {
        if protocol.rule(&announcing(&check_in.key)).is_none() {
            let place = Place::CheckIn(check_in.key.clone());
            findings.push(Finding::warn(place, None, What::Unannounced));
        }
    }
    if shedding(protocol).is_some() && protocol.rule(PALE.0).is_none() {
        findings.push(Finding::warn(Place::Rule(PALE.0.to_owned()), None, What::NoPaleNote));
    }
}

fn day(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The last day on which it is of use, from the session.
fn last_day(rule: &Rule) -> i32 {
    rule.offset_days.saturating_add(day(rule.expires_day))
}

/// Before a session, on its day, after it; in which course; counted from which session; movable or not.
fn same_occasion(rule: &Rule, known: &Rule) -> bool {
    rule.anchor == known.anchor
        && rule.applies_to == known.applies_to
        && rule.offset_days.signum() == known.offset_days.signum()
        && (rule.within.is_none() || known.within.is_some())
}

/// "It is open" some days after it opened.
fn late(rule: &Rule, protocol: &Protocol) -> Option<Finding> {
    let about = rule.activity.as_deref().and_then(|key| protocol.activity(key))?;
    let opens = about.first_day()?;
    let days = [about.careful_from, about.yes_from].into_iter().flatten().map(day);
    let on_its_day = days.into_iter().any(|day| day == rule.offset_days);
    let what = What::Late {
        activity: about.key.clone(),
        opens,
    };
    let late = rule.tells_of_opening() && rule.offset_days > day(opens) && !on_its_day;
    late.then(|| Finding::warn(Place::Rule(rule.key.clone()), "days", what))
}

fn announces(rule: &Rule, check_in: &str, protocol: &Protocol) -> Option<What> {
    let key = check_in.to_owned();
    match protocol.check_in(check_in) {
        None => Some(What::NoCheckIn { check_in: key }),
        Some(announced) if day(announced.day) != rule.offset_days || rule.anchor != Anchor::Each => {
            Some(What::OtherDay {
                check_in: key,
                day: announced.day,
            })
        }
        Some(_) => None,
    }
}

/// Whether the activity is closed from the rule's day to the session.
fn is_paused(rule: &Rule, protocol: &Protocol) -> bool {
    protocol.activity(PAUSE.1).is_some_and(|activity| {
        activity.answer == Some(AlwaysAnswer::Never)
            || (activity.answer.is_none() && activity.before >= rule.offset_days.unsigned_abs())
    })
}

/// The day on which the pale phase begins.
fn shedding(protocol: &Protocol) -> Option<u32> {
    protocol.stage(PALE.1).map(|stage| stage.from)
}
