//! The head of Today: the ring of days, and where the scalp stands in words.

use crate::{patient::Telling, words::Spoken};
use care::{
    course::{Course, Session},
    plan::Moment,
    protocol::{Protocol, Stage},
};
use chrono::{Months, NaiveDate};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hero {
    /// Without a session there is none.
    pub ring: Option<RingOfDays>,
    pub title: String,
    pub lead: String,
    /// The stage that the words of "normal now" come from.
    pub stage: Option<String>,
    pub phase: Phase,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Unbooked,
    /// Ahead of the session, or on its day before it begins: nothing was done to the scalp yet, or since the last stage.
    Ahead,
    Healing {
        day: u32,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RingOfDays {
    pub day: i64,
    pub total: u32,
    pub label: String,
    pub headline: String,
    pub caption: String,
}

/// The stage before a first session; it stands in no protocol.
const PREPARE: &str = "prepare";
/// A number of days says little after this many.
const DAYS_SAY_ENOUGH: u32 = 60;

impl Hero {
    pub fn of(telling: Telling, moment: Moment) -> Self {
        match moment {
            Moment::Unbooked => Self::unbooked(telling),
            Moment::Before { course, session, days } => {
                let starts = i64::from(days);
                Self::ahead(telling, course, session, 1, starts)
            }
            // The plan knows days only; before the hour has come, the day belongs to getting ready.
            Moment::After {
                course,
                session,
                number,
                day: 0,
                ..
            } if telling.care.now < session.starts_at() => Self::ahead(telling, course, session, number, 0),
            Moment::After {
                course,
                session,
                number,
                day,
                stage,
            } => Self::after(telling, course, session, number, day, stage),
        }
    }

    fn unbooked(telling: Telling) -> Self {
        let say = |key| telling.words.say(key);
        Self {
            ring: None,
            title: say("today-unbooked-title"),
            lead: say("today-unbooked-lead"),
            stage: None,
            phase: Phase::Unbooked,
        }
    }

    fn ahead(telling: Telling, course: &Course, session: &Session, number: usize, days: i64) -> Self {
        let words = telling.words;
        let headline = words.say_with("today-in-days", &[("days", days.into())]);
        let args = [
            ("session", telling.session(course, number).into()),
            ("time", words.time(session.start).into()),
        ];
        let caption = words.say_with("today-session-at", &args);
        let label = words.say_with(
            "today-ring",
            &[
                ("headline", headline.as_str().into()),
                ("caption", caption.as_str().into()),
            ],
        );
        let ring = RingOfDays {
            day: -days.max(1),
            total: ring_days(&course.protocol),
            label,
            headline,
            caption,
        };
        Self::in_stage(telling.spoken(course), PREPARE, ring, Phase::Ahead)
    }

    fn after(
        telling: Telling,
        course: &Course,
        session: &Session,
        number: usize,
        day: u32,
        stage: Option<&Stage>,
    ) -> Self {
        let words = telling.words;
        let total = ring_days(&course.protocol);
        let headline = elapsed(telling, session.day, day);
        let caption = telling.of(course, words.say_with("today-after", &[("number", number.into())]));
        let label = if day < total {
            let args = [
                ("day", day.into()),
                ("last", total.saturating_sub(1).into()),
                ("caption", caption.as_str().into()),
            ];
            words.say_with("today-ring-of", &args)
        } else {
            words.say_with(
                "today-ring",
                &[
                    ("headline", headline.as_str().into()),
                    ("caption", caption.as_str().into()),
                ],
            )
        };
        let ring = RingOfDays {
            day: day.into(),
            total,
            label,
            headline,
            caption,
        };
        match stage {
            Some(stage) => Self::in_stage(telling.spoken(course), &stage.key, ring, Phase::Healing { day }),
            None => Self {
                title: ring.headline.clone(),
                lead: ring.caption.clone(),
                ring: Some(ring),
                stage: None,
                phase: Phase::Healing { day },
            },
        }
    }

    fn in_stage(spoken: Spoken, stage: &str, ring: RingOfDays, phase: Phase) -> Self {
        let say = |part| spoken.say_of("stage", stage, part);
        Self {
            ring: Some(ring),
            title: say("-title"),
            lead: say("-lead"),
            stage: Some(stage.to_owned()),
            phase,
        }
    }
}

/// A dot for each day up to the first stage that lasts for months.
fn ring_days(protocol: &Protocol) -> u32 {
    let lasts = |stage: &&Stage| stage.to.is_none_or(|to| to - stage.from >= DAYS_SAY_ENOUGH);
    protocol.stages.iter().find(lasts).map_or(1, |stage| stage.from.max(1))
}

/// "Day 4", "5 months", "2 years".
fn elapsed(telling: Telling, since: NaiveDate, day: u32) -> String {
    let words = telling.words;
    if day < DAYS_SAY_ENOUGH {
        return words.say_with("today-day", &[("day", day.into())]);
    }
    let months = whole_months(since, telling.care.today);
    if months < 24 {
        words.say_with("today-months", &[("months", months.into())])
    } else {
        words.say_with("today-years", &[("years", (months / 12).into())])
    }
}

fn whole_months(from: NaiveDate, to: NaiveDate) -> u32 {
    (1..=u32::MAX)
        .find(|months| from.checked_add_months(Months::new(*months)).is_none_or(|day| day > to))
        .map_or(0, |months| months - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::plan::moment;

    fn hero(sample: &Sample) -> Hero {
        let care = sample.care();
        Hero::of(telling(&care), moment(&care.courses, care.today))
    }

    #[test]
    fn the_ring_counts_the_days_after_the_latest_session() {
        let hero = hero(&Sample::new().session(-18).session(-4));
        let ring = hero.ring.unwrap();
        assert_eq!((ring.day, ring.total), (4, 29));
        assert_eq!(
            (ring.headline.as_str(), ring.caption.as_str()),
            ("Day 4", "after session 2")
        );
        assert_eq!(ring.label, "Day 4 of 28, after session 2");
        assert_eq!(hero.stage.as_deref(), Some("shedding"));
    }

    #[test]
    fn ahead_of_the_first_session_one_gets_ready() {
        let hero = hero(&Sample::new().session(5));
        let ring = hero.ring.unwrap();
        assert_eq!(
            (ring.day, ring.headline.as_str(), ring.caption.as_str()),
            (-5, "In 5 days", "Session 1, 10:00")
        );
        assert_eq!((hero.stage.as_deref(), hero.phase), (Some("prepare"), Phase::Ahead));
    }

    #[test]
    fn on_the_day_itself_the_hour_decides() {
        let sample = Sample::new().session(0);
        let before = hero(&sample.clone().at("09:59"));
        assert_eq!(
            (before.phase, before.ring.unwrap().headline.as_str()),
            (Phase::Ahead, "Today")
        );
        let after = hero(&sample.at("11:00"));
        assert_eq!(
            (after.phase, after.ring.unwrap().headline.as_str()),
            (Phase::Healing { day: 0 }, "Day 0")
        );
    }

    #[test]
    fn months_and_years_are_said_as_such() {
        let headline = |days: i64| hero(&Sample::new().session(-days)).ring.unwrap().headline;
        assert_eq!(headline(59), "Day 59");
        assert_eq!(headline(95), "3 months");
        assert_eq!(headline(740), "2 years");
    }

    #[test]
    fn without_a_session_there_is_no_ring() {
        assert_eq!(hero(&Sample::new()).ring, None);
    }

    #[test]
    fn two_courses_are_told_apart() {
        let two = Sample::new()
            .session(-40)
            .and(care::protocol::Treatment::ScarCamouflage)
            .session(-4);
        assert_eq!(hero(&two).ring.unwrap().caption, "after session 1 · Scar camouflage");
    }
}
