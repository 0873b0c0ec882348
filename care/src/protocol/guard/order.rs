//! Nothing opens before its gentler sibling, and what a prescriber decides stays with the prescriber.

use super::{Finding, Place, What};
use crate::protocol::{Activity, AlwaysAnswer, Common, Counting, Protocol};

/// (the gentler, what may not be allowed while the gentler is not).
const SIBLINGS: [(&str, &str); 12] = [
    ("wet", "rinse"),
    ("rinse", "shampoo"),
    ("rinse", "swim"),
    ("rinse", "sauna"),
    ("shampoo", "dry_shampoo"),
    ("shampoo", "dye"),
    ("light_exercise", "training"),
    ("training", "sauna"),
    ("scissors", "razor"),
    ("foil_shaver", "razor"),
    ("moisturiser", "self_tan"),
    ("moisturiser", "harsh_products"),
];

/// The gentler siblings of an activity.
pub fn gentler_than(key: &str) -> impl Iterator<Item = &'static str> {
    SIBLINGS
        .into_iter()
        .filter(move |(_, harsher)| *harsher == key)
        .map(|(gentler, _)| gentler)
}

pub(super) fn find(protocol: &Protocol, findings: &mut Vec<Finding>) {
    let common = Common::of(protocol.treatment);
    for activity in &protocol.activities {
        let place = || Place::Activity(activity.key.clone());
        let siblings = gentler_than(&activity.key).filter_map(|key| protocol.activity(key));
        for gentler in siblings.filter(|gentler| allowed_while_not(activity, gentler)) {
            let gentler = gentler.key.clone();
            findings.push(Finding::stop(place(), "yes_from", What::BeforeGentler { gentler }));
        }
        let asks = common
            .activity(&activity.key)
            .is_some_and(|known| known.answer == Some(AlwaysAnswer::Ask));
        if asks && activity.answer != Some(AlwaysAnswer::Ask) {
            findings.push(Finding::stop(place(), "answer", What::PrescriberDecides));
        }
    }
}

/// Whether there is a day on which one may be done, with care or freely, and the gentler may not, or not as freely.
fn allowed_while_not(activity: &Activity, gentler: &Activity) -> bool {
    if activity.answer.is_some() {
        return false;
    }
    match gentler.answer {
        Some(AlwaysAnswer::Never) => return true,
        Some(AlwaysAnswer::Ask) => return false,
        None => {}
    }
    let starts_again = activity.counting == Counting::Each && gentler.counting == Counting::Final;
    activity.first_day() < gentler.first_day()
        || activity.yes_from < gentler.yes_from
        || activity.before < gentler.before
        || (starts_again && gentler.first_day() > Some(0))
}
