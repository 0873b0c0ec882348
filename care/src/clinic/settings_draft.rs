use super::{OpeningDay, Settings, opening::WEEK};
use crate::{error::Result, typed::Typed, zone::QuietHours};
use chrono::{NaiveTime, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

const LONGEST_ADDRESS: usize = 500;
const LONGEST_EMERGENCY: usize = 1000;
const PROMISE: (u16, u16) = (1, 168);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SettingsDraft {
    pub name: String,
    pub telephone: String,
    pub address: String,
    pub emergency: String,
    pub zone: String,
    pub language: String,
    pub promise_hours: String,
    pub quiet_from: String,
    pub quiet_to: String,
    pub mon_opens: String,
    pub mon_closes: String,
    pub tue_opens: String,
    pub tue_closes: String,
    pub wed_opens: String,
    pub wed_closes: String,
    pub thu_opens: String,
    pub thu_closes: String,
    pub fri_opens: String,
    pub fri_closes: String,
    pub sat_opens: String,
    pub sat_closes: String,
    pub sun_opens: String,
    pub sun_closes: String,
}

/// The two fields of a day of the week: their names and what was typed. Both empty: closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayFields<'a> {
    pub day: Weekday,
    pub opens: (&'static str, &'a str),
    pub closes: (&'static str, &'a str),
}

impl SettingsDraft {
    /// Monday first.
    pub fn days(&self) -> [DayFields<'_>; 7] {
        let fields = [
            (("mon_opens", &self.mon_opens), ("mon_closes", &self.mon_closes)),
            (("tue_opens", &self.tue_opens), ("tue_closes", &self.tue_closes)),
            (("wed_opens", &self.wed_opens), ("wed_closes", &self.wed_closes)),
            (("thu_opens", &self.thu_opens), ("thu_closes", &self.thu_closes)),
            (("fri_opens", &self.fri_opens), ("fri_closes", &self.fri_closes)),
            (("sat_opens", &self.sat_opens), ("sat_closes", &self.sat_closes)),
            (("sun_opens", &self.sun_opens), ("sun_closes", &self.sun_closes)),
        ];
        std::array::from_fn(|n| {
            let (opens, closes) = fields[n];
            DayFields {
                day: WEEK[n],
                opens: (opens.0, opens.1),
                closes: (closes.0, closes.1),
            }
        })
    }

    pub(super) fn read(&self) -> Result<Settings> {
        let mut typed = Typed::default();
        let settings = Settings {
            name: typed.name("name", &self.name),
            telephone: typed.telephone("telephone", &self.telephone),
            address: typed.words("address", &self.address, LONGEST_ADDRESS),
            opening: self.days().iter().map(|fields| opening(&mut typed, fields)).collect(),
            promise_hours: typed.number("promise_hours", "problem-hours", &self.promise_hours, PROMISE),
            emergency: typed.words("emergency", &self.emergency, LONGEST_EMERGENCY),
            zone: typed.key("zone", "problem-zone", self.zone.trim().parse().ok(), Tz::UTC),
            quiet: QuietHours {
                from: typed.time("quiet_from", &self.quiet_from),
                to: typed.time("quiet_to", &self.quiet_to),
            },
            language: typed.language("language", &self.language, "en"),
        };
        typed.done(settings)
    }
}

fn opening(typed: &mut Typed, fields: &DayFields<'_>) -> OpeningDay {
    let DayFields { day, opens, closes } = *fields;
    if opens.1.trim().is_empty() && closes.1.trim().is_empty() {
        return OpeningDay { day, hours: None };
    }
    let (from, to) = (typed.time(opens.0, opens.1), typed.time(closes.0, closes.1));
    let both_read = typed.problems.of(opens.0).is_none() && typed.problems.of(closes.0).is_none();
    if both_read && from >= to {
        typed.problems.add(closes.0, "problem-opening");
    }
    OpeningDay {
        day,
        hours: Some((from, to)),
    }
}

/// Fills the form with what is stored.
impl From<&Settings> for SettingsDraft {
    fn from(settings: &Settings) -> Self {
        let wall = |time: NaiveTime| time.format("%H:%M").to_string();
        let hours: [(String, String); 7] = std::array::from_fn(|n| {
            let hours = settings.opening.get(n).and_then(|day| day.hours);
            hours.map(|(from, to)| (wall(from), wall(to))).unwrap_or_default()
        });
        let [mon, tue, wed, thu, fri, sat, sun] = hours;
        Self {
            name: settings.name.clone(),
            telephone: settings.telephone.clone(),
            address: settings.address.clone(),
            emergency: settings.emergency.clone(),
            zone: settings.zone.name().to_owned(),
            language: settings.language.clone(),
            promise_hours: settings.promise_hours.to_string(),
            quiet_from: wall(settings.quiet.from),
            quiet_to: wall(settings.quiet.to),
            mon_opens: mon.0,
            mon_closes: mon.1,
            tue_opens: tue.0,
            tue_closes: tue.1,
            wed_opens: wed.0,
            wed_closes: wed.1,
            thu_opens: thu.0,
            thu_closes: thu.1,
            fri_opens: fri.0,
            fri_closes: fri.1,
            sat_opens: sat.0,
            sat_closes: sat.1,
            sun_opens: sun.0,
            sun_closes: sun.1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> SettingsDraft {
        let mut draft = SettingsDraft::from(&Settings::of_new_clinic("Dot & Co".to_owned(), Tz::Europe__Lisbon));
        draft.tue_opens = "09:00".to_owned();
        draft.tue_closes = "17:30".to_owned();
        draft
    }

    #[test]
    fn what_is_stored_fills_the_form_and_reads_back() {
        let settings = filled().read().unwrap();
        assert_eq!(SettingsDraft::from(&settings), filled());
        assert!(settings.opening[0].hours.is_none() && settings.opening[1].hours.is_some());
    }

    #[test]
    fn a_day_that_closes_before_it_opens_is_refused_at_its_own_field() {
        let draft = SettingsDraft {
            tue_closes: "08:00".to_owned(),
            ..filled()
        };
        let crate::Error::Invalid(problems) = draft.read().unwrap_err() else {
            panic!("not a problem with a field")
        };
        assert_eq!(
            problems.of("tue_closes").map(|problem| problem.key),
            Some("problem-opening")
        );
    }

    #[test]
    fn a_day_with_one_end_only_is_refused() {
        assert!(
            SettingsDraft {
                tue_closes: String::new(),
                ..filled()
            }
            .read()
            .is_err()
        );
    }

    #[test]
    fn a_clinic_has_a_zone_that_exists() {
        assert!(
            SettingsDraft {
                zone: "Mars/Olympus".to_owned(),
                ..filled()
            }
            .read()
            .is_err()
        );
        assert!(
            SettingsDraft {
                zone: String::new(),
                ..filled()
            }
            .read()
            .is_err()
        );
    }
}
