use super::treatment::keyed;
use serde::{Deserialize, Serialize};

/// Something people ask "Can I…?" about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    pub key: String,
    /// What it rests on, as `activities.swim`: a row of `content/sources.toml`. Never on screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    pub icon: String,
    #[serde(rename = "clock")]
    pub counting: Counting,
    /// First day it may be done with care; absent where there is no careful phase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub careful_from: Option<u32>,
    /// First day it may be done freely; absent where [`Activity::answer`] is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes_from: Option<u32>,
    /// Closed on this many days before each session that follows.
    #[serde(default)]
    pub before: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<AlwaysAnswer>,
    /// Earliest and latest first day seen in the field: shown to a clinic that edits the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub common: Option<[u32; 2]>,
    #[serde(default)]
    pub show: Show,
    /// Place in lists: most asked first.
    #[serde(default)]
    pub order: u16,
}

impl Activity {
    /// The first day on which it may be done at all, with care or freely.
    pub fn first_day(&self) -> Option<u32> {
        if self.answer.is_some() {
            return None;
        }
        match (self.careful_from, self.yes_from) {
            (Some(careful), Some(yes)) => Some(careful.min(yes)),
            (careful, yes) => careful.or(yes),
        }
    }
}

keyed! {
    /// Which session the days are counted from.
    Counting {
        /// Starts again with each session.
        Each = "each",
        /// From the course's final session.
        Final = "final",
    }
}

keyed! {
    /// An answer that no day changes.
    AlwaysAnswer {
        /// "Ask your prescriber."
        Ask = "ask",
        Never = "never",
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// Under "Good for you today" once it is allowed.
    Do,
    #[default]
    List,
}
