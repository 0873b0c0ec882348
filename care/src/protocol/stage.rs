use serde::{Deserialize, Serialize};

/// What to expect in a span of days after a session. Stages follow each other without a gap; the last has no end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    pub key: String,
    /// What it rests on, as `activities.swim`: a row of `content/sources.toml`. Never on screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    pub from: u32,
    /// The last day of the stage, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
}

impl Stage {
    pub fn holds(&self, day: u32) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}
