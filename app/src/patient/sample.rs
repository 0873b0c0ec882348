//! A made-up patient for the tests of what pages say: sessions are given by their distance from today, Sunday 22 November 2026.

use super::Telling;
use crate::words::{Language, words};
use care::{
    clinic::{OpeningDay, Settings},
    course::{Course, CourseState, Session, SessionState},
    ids::{CourseId, PatientId, SessionId},
    patient::Aftercare,
    profile::{Pace, Profile},
    protocol::{Protocol, Treatment},
    question::{Own, OwnQuestions, Text},
    zone::{self, QuietHours, Tz},
};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Weekday};
use std::sync::Arc;

pub const ZONE: Tz = Tz::Europe__London;

#[derive(Clone)]
pub struct Sample {
    courses: Vec<Course>,
    profile: Option<Profile>,
    now: NaiveTime,
    zone: Tz,
}

pub fn telling(care: &Aftercare) -> Telling<'_> {
    Telling::new(words(Language::English), care)
}

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

pub fn day(from_today: i64) -> NaiveDate {
    today() + Duration::days(from_today)
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

impl Sample {
    /// One open course for a shaved look; no session; noon.
    pub fn new() -> Self {
        Self {
            courses: Vec::new(),
            profile: None,
            now: time("12:00"),
            zone: ZONE,
        }
        .and(Treatment::ShavedLook)
    }

    /// One more course; the sessions that follow are its own.
    pub fn and(mut self, treatment: Treatment) -> Self {
        let id = CourseId::from_u128(self.courses.len() as u128 + 1);
        let protocol = Arc::new(Protocol::built_in(treatment).unwrap());
        self.courses.push(Course {
            id,
            treatment,
            state: CourseState::Open,
            protocol,
            sessions: Vec::new(),
            pace: Pace::USUAL,
        });
        self
    }

    /// A session at ten in the morning, so many days from today.
    pub fn session(mut self, from_today: i64) -> Self {
        let course = self.courses.last_mut().unwrap();
        let id = SessionId::from_u128(u128::try_from(from_today + 100_000).unwrap());
        let state = if from_today < 0 {
            SessionState::Held
        } else {
            SessionState::Planned
        };
        course.sessions.push(Session {
            id,
            day: day(from_today),
            start: time("10:00"),
            minutes: 120,
            zone: ZONE,
            state,
        });
        self
    }

    pub fn closed(mut self) -> Self {
        self.courses.last_mut().unwrap().state = CourseState::Closed;
        self
    }

    /// Known since a year ago.
    pub fn answering(mut self, profile: Profile) -> Self {
        for course in &mut self.courses {
            course.pace = Pace::new(profile.lean(), day(-365));
        }
        self.profile = Some(profile);
        self
    }

    pub fn at(mut self, now: &str) -> Self {
        self.now = time(now);
        self
    }

    pub fn living_in(mut self, zone: Tz) -> Self {
        self.zone = zone;
        self
    }

    pub fn care(&self) -> Aftercare {
        let now = zone::instant(today().and_time(self.now), ZONE);
        Aftercare {
            patient: PatientId::from_u128(1),
            courses: self.courses.clone(),
            zone: self.zone,
            language: "en".to_owned(),
            name: "Mara Kerk".to_owned(),
            clinic: clinic(),
            profile: self.profile.clone(),
            today: zone::day(now, self.zone),
            now,
        }
    }
}

/// A clinic that asks where to park, answers "pain" itself and hides "cost".
pub fn own_questions() -> OwnQuestions {
    let own = |key: &str, category: Option<&str>, hidden, text: Option<(&str, &str)>| Own {
        key: key.to_owned(),
        category: category.map(str::to_owned),
        hidden,
        texts: text
            .into_iter()
            .map(|(question, answer)| {
                let (question, answer) = (question.to_owned(), answer.to_owned());
                ("en".to_owned(), Text { question, answer })
            })
            .collect(),
        reworded_at: DateTime::UNIX_EPOCH,
    };
    OwnQuestions {
        questions: vec![
            own(
                "parking",
                Some("clinic"),
                false,
                Some(("Where can I park?", "In the garage.\nIt is free.")),
            ),
            own("gone", Some("clinic"), true, Some(("What was this?", "Nobody knows."))),
            own("pain", None, false, Some(("", "Ask Nora."))),
            own("cost", None, true, None),
        ],
        language: "en".to_owned(),
    }
}

pub fn clinic() -> Settings {
    let open = |day| OpeningDay {
        day,
        hours: (day != Weekday::Sun).then(|| (time("09:00"), time("18:00"))),
    };
    let week = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];
    Settings {
        name: "Harbour Clinic".to_owned(),
        telephone: "+44 117 496 0000".to_owned(),
        address: "4 Quay Street, Bristol".to_owned(),
        opening: week.map(open).into(),
        promise_hours: 24,
        emergency: "In an emergency call 999.".to_owned(),
        zone: ZONE,
        quiet: QuietHours {
            from: time("21:00"),
            to: time("08:00"),
        },
        language: "en".to_owned(),
    }
}
