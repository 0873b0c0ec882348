//! A protocol: what a clinic tells its patients for one treatment, as data. Read from TOML; [`guard()`] says what is wrong with one.

mod activity;
mod built_in;
mod check_in;
mod compare;
pub mod guard;
mod lexicon;
pub mod limit;
mod misread;
mod own_words;
mod rule;
mod stage;
pub mod text;
pub(crate) mod tie;
mod treatment;

pub use activity::{Activity, AlwaysAnswer, Counting, Show};
pub use built_in::{Common, built_in};
pub use check_in::{Angle, CheckIn};
pub use compare::{Difference, Sides, compare};
pub use guard::{Finding, Practice, guard};
pub use lexicon::has_words;
pub use misread::{Expected, Misread};
pub use own_words::{DATE, OwnWords};
pub use rule::{Anchor, AppliesTo, Climb, Lock, Rule, USUAL_PATIENCE};
pub use stage::Stage;
pub use text::{Kind, PREPARE, Text, texts};
pub(crate) use treatment::keyed;
pub use treatment::{ScalpZone, Treatment};

use serde::{Deserialize, Serialize};

/// Offsets are in days from the session's local day, which is day 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    pub treatment: Treatment,
    /// How many sessions are common: said to the patient, never enforced.
    pub usual_sessions: u16,
    pub usual_gap_days: u16,
    #[serde(rename = "stage")]
    pub stages: Vec<Stage>,
    #[serde(rename = "activity")]
    pub activities: Vec<Activity>,
    #[serde(rename = "check_in", default)]
    pub check_ins: Vec<CheckIn>,
    #[serde(rename = "rule", default)]
    pub rules: Vec<Rule>,
    #[serde(default, skip_serializing_if = "OwnWords::is_empty")]
    pub words: OwnWords,
}

impl Protocol {
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string(self)
    }

    pub fn activity(&self, key: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.key == key)
    }

    pub fn rule(&self, key: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.key == key)
    }

    pub fn check_in(&self, key: &str) -> Option<&CheckIn> {
        self.check_ins.iter().find(|check_in| check_in.key == key)
    }

    pub fn stage(&self, key: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.key == key)
    }

    /// The stage `day` days after a session.
    pub fn stage_on(&self, day: u32) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.holds(day))
    }
}
