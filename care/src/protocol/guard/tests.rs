//! One slip each, in a protocol that is right otherwise.

mod order;
mod ranges;
mod reminders;
mod structure;
mod wording;

use super::*;
use crate::protocol::{Activity, Rule, Treatment};

fn practice() -> Practice {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    Practice {
        quiet: QuietHours {
            from: hour(21),
            to: hour(8),
        },
        languages: vec!["en".to_owned(), "es".to_owned()],
    }
}

/// What is found in the shaved look's protocol after a slip.
fn after(slip: impl FnOnce(&mut Protocol)) -> Vec<Finding> {
    let mut protocol = Protocol::built_in(Treatment::ShavedLook).unwrap();
    slip(&mut protocol);
    guard(&protocol, &practice())
}

fn activity<'a>(protocol: &'a mut Protocol, key: &str) -> &'a mut Activity {
    protocol
        .activities
        .iter_mut()
        .find(|activity| activity.key == key)
        .unwrap()
}

fn rule<'a>(protocol: &'a mut Protocol, key: &str) -> &'a mut Rule {
    protocol.rules.iter_mut().find(|rule| rule.key == key).unwrap()
}

fn open(protocol: &mut Protocol, key: &str, careful: Option<u32>, yes: u32) {
    let activity = activity(protocol, key);
    (activity.careful_from, activity.yes_from) = (careful, Some(yes));
}

fn before(gentler: &str) -> What {
    What::BeforeGentler {
        gentler: gentler.to_owned(),
    }
}

#[track_caller]
fn stops_at(place: Place, what: What, slip: impl FnOnce(&mut Protocol)) {
    let found = after(slip);
    assert!(
        found
            .iter()
            .any(|finding| (finding.weight, &finding.place, &finding.what) == (Weight::Stop, &place, &what)),
        "{found:#?}"
    );
}

#[track_caller]
fn only_warns(place: Place, what: What, slip: impl FnOnce(&mut Protocol)) {
    let found = after(slip);
    let told: Vec<_> = found
        .iter()
        .map(|finding| (finding.weight, &finding.place, &finding.what))
        .collect();
    assert_eq!(told, [(Weight::Warn, &place, &what)]);
}

fn on_activity(key: &str) -> Place {
    Place::Activity(key.to_owned())
}

fn on_rule(key: &str) -> Place {
    Place::Rule(key.to_owned())
}

fn on_text(language: &str, key: &str) -> Place {
    Place::Text {
        language: language.to_owned(),
        key: key.to_owned(),
    }
}

#[test]
fn nothing_is_found_in_what_stipple_brings() {
    for treatment in Treatment::ALL {
        let protocol = Protocol::built_in(*treatment).unwrap();
        assert_eq!(guard(&protocol, &practice()), [], "{}", treatment.key());
    }
}
