//! Numbers beside what clinics were seen to say. Common is what the built-in protocol holds, never the clinic's own copy.

use super::{Finding, Place, What};
use crate::protocol::{Activity, Common, Counting, Protocol};
use std::ops::RangeInclusive;

/// How many sessions, and how many days apart.
const SESSIONS: RangeInclusive<u32> = 2..=4;
const GAP: RangeInclusive<u32> = 7..=30;
/// The touch-up, in days: two to eight years.
const TOUCH_UP: RangeInclusive<u32> = 730..=2_922;
/// By when somebody should have looked.
const FIRST_LOOK: RangeInclusive<u32> = 1..=7;

pub(super) fn find(protocol: &Protocol, findings: &mut Vec<Finding>) {
    let mut look = |place: Place, field, number: u32, range: RangeInclusive<u32>| {
        if !range.contains(&number) {
            let (from, to) = range.into_inner();
            findings.push(Finding::warn(place, field, What::Outside { from, to }));
        }
    };
    look(Place::Whole, "usual_sessions", protocol.usual_sessions.into(), SESSIONS);
    look(Place::Whole, "usual_gap_days", protocol.usual_gap_days.into(), GAP);
    if let Some(rule) = protocol.rule("touch_up") {
        let place = || Place::Rule(rule.key.clone());
        look(place(), "days", rule.offset_days.unsigned_abs(), TOUCH_UP);
        for limit in rule.within.into_iter().flatten() {
            look(place(), "earliest", limit.unsigned_abs(), TOUCH_UP);
        }
    }
    for activity in &protocol.activities {
        let known = Common::of(protocol.treatment).activity(&activity.key);
        if let Some((first, [from, to])) = activity.first_day().zip(known.and_then(|known| known.common)) {
            let field = if activity.careful_from.is_some() {
                "careful_from"
            } else {
                "yes_from"
            };
            look(Place::Activity(activity.key.clone()), field, first, from..=to);
        }
    }
    for activity in &protocol.activities {
        let known = Common::of(protocol.treatment).activity(&activity.key);
        findings.extend(known.into_iter().flat_map(|known| milder(activity, known)));
    }
    if !protocol
        .check_ins
        .iter()
        .any(|check_in| FIRST_LOOK.contains(&check_in.day))
    {
        findings.push(Finding::warn(Place::Whole, None, What::NoEarlyLook));
    }
}

/// Where it is less strict than elsewhere, other than by its first day.
fn milder(activity: &Activity, known: &Activity) -> Vec<Finding> {
    let place = || Place::Activity(activity.key.clone());
    if activity.answer.is_some() || known.answer.is_some() {
        return Vec::new();
    }
    let counts = activity.counting == Counting::Each && known.counting == Counting::Final;
    let pauses = activity.before == 0 && known.before > 0;
    let no_pause = What::NoPause { days: known.before };
    [
        counts.then(|| Finding::warn(place(), "clock", What::CountsFromEach)),
        pauses.then(|| Finding::warn(place(), "before", no_pause)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
