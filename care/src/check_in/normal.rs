//! What is normal after a session, as data: the most of each symptom that needs nobody, stage by stage.

use super::{Answers, Itch, Pain, Redness, Scabs, Spread, Swelling, Symptom, Warmth, Weeping, YesNo};
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Normal {
    pub stage: String,
    /// What it rests on, as `stages.fresh`: a row of `content/sources.toml`. Never on screen.
    pub source: String,
    /// The first day after the session for which it counts in a protocol with stages of its own.
    pub from: u32,
    redness: Redness,
    swelling: Swelling,
    warmth: Warmth,
    pain: Pain,
    itch: Itch,
    scabs: Scabs,
    weeping: Weeping,
    spread: Spread,
}

#[derive(Deserialize)]
struct Table {
    normal: Vec<Normal>,
}

impl Normal {
    /// Whether this much of a symptom needs nobody. A fever never is normal.
    pub fn holds(&self, answers: &Answers, symptom: Symptom) -> bool {
        answers.step(symptom) <= self.most().step(symptom)
    }

    /// The most of each.
    pub fn most(&self) -> Answers {
        Answers {
            redness: self.redness,
            swelling: self.swelling,
            warmth: self.warmth,
            pain: self.pain,
            itch: self.itch,
            scabs: self.scabs,
            weeping: self.weeping,
            spread: self.spread,
            fever: YesNo::No,
        }
    }
}

/// All rows, by day.
pub(super) fn table() -> &'static [Normal] {
    // Part of the program, held to be readable by the test below.
    static TABLE: LazyLock<Vec<Normal>> = LazyLock::new(|| read().unwrap_or_default());
    &TABLE
}

fn read() -> Result<Vec<Normal>, toml::de::Error> {
    toml::from_str::<Table>(include_str!("../../content/normal.toml")).map(|table| table.normal)
}

/// What is normal so many days after the latest session, in a stage of that name; by the day alone where no row has the name.
pub fn normal(stage: Option<&str>, day: u32) -> Option<&'static Normal> {
    let named = || table().iter().find(|row| Some(row.stage.as_str()) == stage);
    named().or_else(|| table().iter().rev().find(|row| row.from <= day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Protocol, Treatment};

    #[test]
    fn the_table_is_read_by_day_and_begins_with_the_session() {
        let table = read().unwrap();
        assert_eq!(table[0].from, 0);
        assert!(table.is_sorted_by_key(|row| row.from));
    }

    #[test]
    fn a_name_decides_before_a_day() {
        assert_eq!(normal(Some("shedding"), 90).unwrap().stage, "shedding");
        assert_eq!(normal(Some("a clinic's own"), 5).unwrap().stage, "shedding");
        assert_eq!(normal(None, 4_000).unwrap().stage, "settled");
    }

    #[test]
    fn rows_agree_with_the_stages_of_the_built_in_protocols() {
        for treatment in Treatment::ALL {
            for stage in Protocol::built_in(*treatment).unwrap().stages {
                let row = normal(Some(&stage.key), stage.from).unwrap();
                assert!(row.from <= stage.from, "{} of {treatment:?}", stage.key);
            }
        }
    }

    #[test]
    fn what_is_normal_only_grows_less() {
        for (earlier, later) in table().iter().zip(&table()[1..]) {
            for symptom in Symptom::ALL {
                assert!(earlier.holds(&later.most(), *symptom), "{symptom:?} in {}", later.stage);
            }
        }
    }
}
