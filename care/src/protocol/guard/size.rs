//! How much of everything, and how far its days reach.

use super::{Finding, Place, What};
use crate::protocol::{Protocol, limit};

pub(super) fn find(protocol: &Protocol, findings: &mut Vec<Finding>) {
    counts(protocol, findings);
    keys(protocol, findings);
    days(protocol, findings);
}

fn counts(protocol: &Protocol, findings: &mut Vec<Finding>) {
    let counts = [
        (protocol.stages.len(), limit::STAGES),
        (protocol.activities.len(), limit::ACTIVITIES),
        (protocol.check_ins.len(), limit::CHECK_INS),
        (protocol.rules.len(), limit::RULES),
    ];
    let over = counts.into_iter().filter(|(count, most)| count > most);
    findings.extend(over.map(|(_, most)| Finding::stop(Place::Whole, None, What::TooMany { most })));
}

fn keys(protocol: &Protocol, findings: &mut Vec<Finding>) {
    let mut look = |place: Place, keys: Vec<Option<&String>>| {
        if keys.into_iter().flatten().any(|key| !is_key(key)) {
            findings.push(Finding::stop(place, None, What::BadKey));
        }
    };
    for stage in &protocol.stages {
        look(Place::Stages, vec![Some(&stage.key), stage.source.as_ref()]);
    }
    for activity in &protocol.activities {
        let keys = vec![Some(&activity.key), Some(&activity.icon), activity.source.as_ref()];
        look(Place::Activity(activity.key.clone()), keys);
    }
    for check_in in &protocol.check_ins {
        let keys = vec![Some(&check_in.key), check_in.source.as_ref()];
        look(Place::CheckIn(check_in.key.clone()), keys);
    }
    for rule in &protocol.rules {
        look(
            Place::Rule(rule.key.clone()),
            vec![Some(&rule.key), rule.source.as_ref()],
        );
    }
}

/// It stands in addresses and in the words' keys. Names of icons have hyphens, sources a dot.
fn is_key(key: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.".contains(c);
    (1..=limit::KEY).contains(&key.len()) && key.chars().all(plain)
}

fn days(protocol: &Protocol, findings: &mut Vec<Finding>) {
    let mut look = |place: Place, field, number: Option<u32>, most: u32| {
        if number.is_some_and(|number| number > most) {
            findings.push(Finding::stop(place, field, What::TooFar { most }));
        }
    };
    let whole = [
        ("usual_sessions", protocol.usual_sessions, limit::SESSIONS),
        ("usual_gap_days", protocol.usual_gap_days, limit::GAP),
    ];
    for (field, number, range) in whole {
        // Nought is as far out as too many.
        let number = if range.contains(&number) { 0 } else { u32::MAX };
        look(Place::Whole, field, Some(number), (*range.end()).into());
    }
    for stage in &protocol.stages {
        look(Place::Stages, "from", Some(stage.from), limit::STAGE_DAY);
        look(Place::Stages, "to", stage.to, limit::STAGE_DAY);
    }
    for activity in &protocol.activities {
        let place = || Place::Activity(activity.key.clone());
        look(place(), "careful_from", activity.careful_from, limit::OPENS);
        look(place(), "yes_from", activity.yes_from, limit::OPENS);
        look(place(), "before", Some(activity.before), limit::BEFORE);
    }
    for check_in in &protocol.check_ins {
        look(
            Place::CheckIn(check_in.key.clone()),
            "day",
            Some(check_in.day),
            limit::CHECK_IN_DAY,
        );
    }
    for rule in &protocol.rules {
        let place = || Place::Rule(rule.key.clone());
        let latest = rule.within.map(|[_, latest]| latest.unsigned_abs());
        look(place(), "earliest", latest, limit::OFFSET.end().unsigned_abs());
        let most = if rule.offset_days < 0 {
            limit::OFFSET.start()
        } else {
            limit::OFFSET.end()
        };
        look(
            place(),
            "days",
            Some(rule.offset_days.unsigned_abs()),
            most.unsigned_abs(),
        );
        look(place(), "expires_day", Some(rule.expires_day), limit::EXPIRES);
        look(place(), "patience", Some(rule.patience), *limit::PATIENCE.end());
    }
}
