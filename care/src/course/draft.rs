use crate::{
    protocol::{ScalpZone, Treatment},
    typed::{Dates, Typed},
};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// An appointment as typed: `YYYY-MM-DD`, `HH:MM`, minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SessionDraft {
    pub day: String,
    pub start: String,
    pub minutes: String,
}

/// A new course as typed, with its first session if that is known: all three of its fields, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CourseDraft {
    pub treatment: String,
    pub zones: Vec<String>,
    pub first_day: String,
    pub first_time: String,
    pub first_minutes: String,
}

/// When a session is, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub day: NaiveDate,
    pub start: NaiveTime,
    pub minutes: u16,
}

#[derive(Clone, Debug)]
pub(crate) struct NewCourse {
    pub treatment: Treatment,
    pub zones: Vec<ScalpZone>,
    pub first: Option<Slot>,
}

impl SessionDraft {
    pub(crate) fn read(&self, typed: &mut Typed, dates: Dates) -> Slot {
        Slot {
            day: typed.day("day", &self.day, dates),
            start: typed.time("start", &self.start),
            minutes: typed.minutes("minutes", &self.minutes),
        }
    }
}

impl CourseDraft {
    pub(crate) fn read(&self, typed: &mut Typed, dates: Dates) -> NewCourse {
        let treatment = Treatment::from_key(&self.treatment);
        let mut zones: Vec<_> = self
            .zones
            .iter()
            .map(|key| {
                typed.key(
                    "zones",
                    "problem-scalp-zone",
                    ScalpZone::from_key(key),
                    ScalpZone::Crown,
                )
            })
            .collect();
        zones.sort_unstable();
        zones.dedup();
        NewCourse {
            treatment: typed.key("treatment", "problem-treatment", treatment, Treatment::Density),
            zones,
            first: self.first(typed, dates),
        }
    }

    fn first(&self, typed: &mut Typed, dates: Dates) -> Option<Slot> {
        let absent = [&self.first_day, &self.first_time, &self.first_minutes]
            .iter()
            .all(|text| text.trim().is_empty());
        (!absent).then(|| Slot {
            day: typed.day("first_day", &self.first_day, dates),
            start: typed.time("first_time", &self.first_time),
            minutes: typed.minutes("first_minutes", &self.first_minutes),
        })
    }
}
