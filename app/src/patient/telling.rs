//! How things of the plan are said to one reader: days as they stand from today, names in the reader's language.

use crate::words::{DayStyle, Spoken, Words};
use care::{
    course::{Course, CourseState, Session},
    patient::Aftercare,
    plan::{Answer, Moment},
    zone,
};
use chrono::{Duration, NaiveDate};

/// Beyond this many days a date needs its year.
const NEAR: Duration = Duration::days(270);

#[derive(Clone, Copy)]
pub struct Telling<'a> {
    pub words: &'static Words,
    pub care: &'a Aftercare,
}

impl<'a> Telling<'a> {
    pub const fn new(words: &'static Words, care: &'a Aftercare) -> Self {
        Self { words, care }
    }

    /// "Wed 25 Nov", with the year instead of the weekday where it is months away.
    pub fn day(&self, day: NaiveDate) -> String {
        self.words.day(
            day,
            if self.is_near(day) {
                DayStyle::Near
            } else {
                DayStyle::Far
            },
        )
    }

    /// "Wednesday 25 November", for a date that stands alone.
    pub fn long_day(&self, day: NaiveDate) -> String {
        self.words.day(
            day,
            if self.is_near(day) {
                DayStyle::Long
            } else {
                DayStyle::Full
            },
        )
    }

    fn is_near(&self, day: NaiveDate) -> bool {
        (day - self.care.today).abs() <= NEAR
    }

    /// "Wed 25 Nov, 14:30": the wall time where the session is held.
    pub fn session_start(&self, session: &Session) -> String {
        let args = [
            ("date", self.day(session.day).into()),
            ("time", self.words.time(session.start).into()),
        ];
        self.words.say_with("day-and-time", &args)
    }

    /// The session's start on the patient's own clock, if that shows another time.
    pub fn start_elsewhere(&self, session: &Session) -> Option<String> {
        let here = zone::wall(session.starts_at(), self.care.zone);
        if here == session.local_start() {
            return None;
        }
        let args = [
            ("date", self.day(here.date()).into()),
            ("time", self.words.time(here.time()).into()),
        ];
        Some(self.words.say_with("day-and-time", &args))
    }

    /// What a course's protocol says.
    pub fn spoken(&self, course: &'a Course) -> Spoken<'a> {
        Spoken::new(self.words, Some(&course.protocol))
    }

    /// What the protocol says of the course in which the patient stands.
    pub fn spoken_at<'b>(&self, moment: &Moment<'b>) -> Spoken<'b> {
        let protocol = match moment {
            Moment::Unbooked => None,
            Moment::Before { course, .. } | Moment::After { course, .. } => Some(&*course.protocol),
        };
        Spoken::new(self.words, protocol)
    }

    pub fn activity(&self, answer: &Answer) -> String {
        self.said_of(answer, "")
    }

    /// One text of an activity, as the course that decides has it.
    pub fn said_of(&self, answer: &Answer, part: &str) -> String {
        Spoken::new(self.words, Some(&answer.course.protocol)).say_of("activity", &answer.activity.key, part)
    }

    pub fn find_of(&self, answer: &Answer, part: &str) -> Option<String> {
        Spoken::new(self.words, Some(&answer.course.protocol)).find_of("activity", &answer.activity.key, part)
    }

    pub fn treatment(&self, course: &Course) -> String {
        self.words.say_of("treatment", course.treatment.key(), "")
    }

    /// The treatment, where the patient has several courses and has to be told which one is meant.
    pub fn which(&self, course: &Course) -> Option<String> {
        let counts = |course: &&Course| course.state != CourseState::Cancelled || !course.standing().is_empty();
        (self.care.courses.iter().filter(counts).count() > 1).then(|| self.treatment(course))
    }

    /// "Session 2", or "Session 2 · Density" where that has to be told.
    pub fn session(&self, course: &Course, number: usize) -> String {
        self.of(
            course,
            self.words.say_with("session-number", &[("number", number.into())]),
        )
    }

    /// Names the course's treatment after what is said of it, where that has to be told.
    pub fn of(&self, course: &Course, said: String) -> String {
        match self.which(course) {
            Some(treatment) => self
                .words
                .say_with("said-of", &[("said", said.into()), ("treatment", treatment.into())]),
            None => said,
        }
    }
}
