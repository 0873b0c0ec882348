//! The rules of the plan once more, slow and simple: days are lived one after the other, wall clocks are read minute after minute.
//! Written from the rules and from what the types of a protocol say, and sharing nothing with the plan but those types.
//!
//! - [`diary`]: the status of each activity on each day, and what it will become
//! - [`calendar`]: which rule speaks on which day
//! - [`wall_clock`]: at which instant a wall shows a time, and whether that is quiet
//! - [`reminders`]: what is to be sent when, given what was sent before

pub mod calendar;
pub mod diary;
pub mod missed;
pub mod reminders;
pub mod wall_clock;

use care::course::{Course, Session, SessionState};
use chrono::{Days, NaiveDate};

/// The sessions that take or took place, by day.
pub fn taking_place(course: &Course) -> Vec<&Session> {
    let mut sessions: Vec<_> = course
        .sessions
        .iter()
        .filter(|session| session.state != SessionState::Cancelled)
        .collect();
    sessions.sort_by_key(|session| session.day);
    sessions
}

pub fn next(day: NaiveDate) -> NaiveDate {
    day + Days::new(1)
}
