//! Signs that need somebody, as data: how grave, how many, from which day. Their words stand in the words' `domain.ftl`.

use serde::Deserialize;
use std::sync::LazyLock;

/// Signs that call for the same.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub key: String,
    /// What it rests on, as `warning_signs.red`: a row of `content/sources.toml`. Never on screen.
    pub source: String,
    /// How many signs there are.
    pub signs: u32,
    /// Before this many days after a session there are no such signs.
    pub from_day: u32,
}

#[derive(Deserialize)]
struct Levels {
    level: Vec<Level>,
}

/// All levels, the gravest first.
pub fn levels() -> &'static [Level] {
    // Part of the program, held to be readable by the test below.
    static LEVELS: LazyLock<Vec<Level>> = LazyLock::new(|| read().unwrap_or_default());
    &LEVELS
}

fn read() -> Result<Vec<Level>, toml::de::Error> {
    toml::from_str::<Levels>(include_str!("../content/warning_signs.toml")).map(|levels| levels.level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_three_levels_the_gravest_first() {
        let keys: Vec<_> = read().unwrap().into_iter().map(|level| level.key).collect();
        assert_eq!(keys, ["red", "amber", "late"]);
    }
}
