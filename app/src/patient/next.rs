//! The session that comes next, to the minute: one that is over is no longer the next, even on its own day.

use care::{
    course::{Course, Session},
    patient::Aftercare,
};
use chrono::{DateTime, Duration, Utc};

#[derive(Clone, Copy, Debug)]
pub struct Next<'a> {
    pub course: &'a Course,
    pub session: &'a Session,
    /// From 1, within its course.
    pub number: usize,
}

impl<'a> Next<'a> {
    pub fn of(care: &'a Aftercare) -> Option<Self> {
        let numbered = |course: &'a Course| {
            let standing = course.standing().into_iter().enumerate();
            standing.map(move |(at, session)| Self {
                course,
                session,
                number: at + 1,
            })
        };
        let ahead = care
            .courses
            .iter()
            .flat_map(numbered)
            .filter(|next| next.ends_at() > care.now);
        ahead.min_by_key(|next| next.session.starts_at())
    }

    pub fn ends_at(&self) -> DateTime<Utc> {
        self.session.starts_at() + Duration::minutes(self.session.minutes.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, day};

    fn next(sample: &Sample) -> Option<(String, usize)> {
        let care = sample.care();
        Next::of(&care).map(|next| (next.session.day.to_string(), next.number))
    }

    #[test]
    fn on_its_own_day_a_session_is_the_next_until_it_is_over() {
        let sample = Sample::new().session(-14).session(0).session(14);
        assert_eq!(next(&sample.clone().at("11:59")), Some((day(0).to_string(), 2)));
        assert_eq!(next(&sample.at("12:00")), Some((day(14).to_string(), 3)));
    }

    #[test]
    fn without_a_session_ahead_there_is_none() {
        assert_eq!(next(&Sample::new().session(-3)), None);
    }
}
