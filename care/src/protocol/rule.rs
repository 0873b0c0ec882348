use super::treatment::keyed;
use crate::profile::{Pace, WHOLE};
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

/// Which reminder, anchored where, at what local time, useful until when. Keys stay the same across versions of a protocol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub key: String,
    /// What it rests on, as `activities.swim`: a row of `content/sources.toml`. Never on screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    pub anchor: Anchor,
    /// Days from the anchor session's day; negative is before it.
    pub offset_days: i32,
    /// Earliest and latest such days to which the patient's skin and habits may move it; absent where they may not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<[i32; 2]>,
    /// In the zone the patient is in.
    #[serde(with = "wall_time")]
    pub local_time: NaiveTime,
    /// Useful until this many days after its own day …
    #[serde(default)]
    pub expires_day: u32,
    /// … up to, not including, this local time.
    #[serde(with = "wall_time")]
    pub expires_time: NaiveTime,
    #[serde(default)]
    pub applies_to: AppliesTo,
    /// Rules that stay silent on a day on which this one speaks.
    #[serde(default)]
    pub supersedes: Vec<String>,
    /// Whether it goes again for the new date after a session moved: so for rules before a session, not for those after it.
    #[serde(default)]
    pub repeats_on_move: bool,
    #[serde(default)]
    pub climb: Climb,
    /// Minutes for which each way is tried before the next one up.
    #[serde(default = "usual_patience", skip_serializing_if = "is_usual_patience")]
    pub patience: u32,
    /// What it speaks of: silent on a day on which that is not allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// Which neutral words stand on the lock screen.
    #[serde(default)]
    pub lock: Lock,
}

/// Long enough for a phone that was off, short enough for what matters today.
pub const USUAL_PATIENCE: u32 = 30;

const fn usual_patience() -> u32 {
    USUAL_PATIENCE
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_usual_patience(minutes: &u32) -> bool {
    *minutes == USUAL_PATIENCE
}

impl Rule {
    /// The offset for a patient whose pigment fades at this pace: a third of the way to the limit for each reason.
    pub fn offset_at(&self, pace: Pace) -> i32 {
        let Some([earliest, latest]) = self.within else {
            return self.offset_days;
        };
        let lean = pace.lean();
        let way = if lean > 0 {
            self.offset_days.saturating_sub(earliest)
        } else {
            latest.saturating_sub(self.offset_days)
        };
        self.offset_days.saturating_sub(way.saturating_mul(lean) / WHOLE)
    }
}

keyed! {
    Anchor {
        /// Every session that is not cancelled. A reminder dies when a later session falls on or before its day.
        Each = "each",
        /// The latest session held on the reminder's own day, as long as no other is booked after it.
        LatestHeld = "latest_held",
        /// The last session that is not cancelled; provisional while the course is open.
        Final = "final",
        /// The first session on or after the reminder's own day.
        NextPlanned = "next_planned",
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppliesTo {
    #[default]
    Always,
    OpenCourse,
    /// Only once the course is closed, and only while no other course of that treatment has a session after it: the touch-up.
    ClosedCourse,
}

keyed! {
    /// How far up the ladder a reminder may climb when a push does not arrive.
    #[derive(Default)]
    Climb {
        #[default]
        Push = "push",
        Mail = "mail",
        Staff = "staff",
    }
}

keyed! {
    #[derive(Default)]
    Lock {
        #[default]
        Plan = "plan",
        Appointment = "appointment",
        Photo = "photo",
        Changed = "changed",
    }
}

/// `HH:MM`.
mod wall_time {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    const SHAPE: &str = "%H:%M";

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    pub fn serialize<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&time.format(SHAPE))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(from)?;
        NaiveTime::parse_from_str(&text, SHAPE)
            .map_err(|_| D::Error::custom(format!("`{text}` is not a time like 09:00")))
    }
}
