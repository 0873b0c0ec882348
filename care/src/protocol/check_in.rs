use super::treatment::keyed;
use serde::{Deserialize, Serialize};

/// A day after a session on which the patient is asked how it is, and for photos.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    pub key: String,
    /// What it rests on, as `activities.swim`: a row of `content/sources.toml`. Never on screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    pub day: u32,
    pub angles: Vec<Angle>,
}

keyed! {
    /// From where a photo is taken.
    Angle {
        Front = "front",
        LeftTemple = "left_temple",
        RightTemple = "right_temple",
        Top = "top",
        Crown = "crown",
        Back = "back",
        CloseUp = "close_up",
    }
}
