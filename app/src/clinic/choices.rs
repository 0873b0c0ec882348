//! What forms offer to choose from.

use crate::{
    ui::Choice,
    words::{Language, Words},
};
use care::{
    Role,
    protocol::{ScalpZone, Treatment},
};
use chrono_tz::TZ_VARIANTS;

pub fn treatments(w: &'static Words) -> Vec<Choice> {
    let choice = |treatment: &Treatment| {
        Choice::new(treatment.key(), w.say_of("treatment", treatment.key(), "")).note(w.say_of(
            "treatment",
            treatment.key(),
            "-about",
        ))
    };
    Treatment::ALL.iter().map(choice).collect()
}

pub fn scalp_zones(w: &'static Words) -> Vec<Choice> {
    ScalpZone::ALL
        .iter()
        .map(|zone| Choice::new(zone.key(), w.say_of("zone", zone.key(), "")))
        .collect()
}

pub fn roles(w: &'static Words) -> Vec<Choice> {
    let choice = |role: Role| {
        Choice::new(role.key(), w.say_of("role", role.key(), "")).note(w.say_of("role", role.key(), "-about"))
    };
    Role::ALL.map(choice).into()
}

pub fn languages() -> Vec<Choice> {
    Language::ALL
        .map(|language| Choice::new(language.tag(), language.name()))
        .into()
}

/// Regions whose zones people live in; the rest of the database is other spellings of the same.
const REGIONS: [&str; 10] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

/// Time zones by name, `chosen` among them whatever it is.
pub fn time_zones(chosen: &str) -> Vec<Choice> {
    let lived_in = |name: &str| {
        name.split_once('/')
            .is_some_and(|(region, _)| REGIONS.contains(&region))
    };
    TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .filter(|name| *name == chosen || *name == "UTC" || lived_in(name))
        .map(|name| Choice::new(name, name.replace('_', " ")))
        .collect()
}
