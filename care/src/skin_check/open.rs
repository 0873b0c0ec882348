use crate::{
    course::{Course, Session, SessionState},
    plan::occasions,
};
use chrono::{DateTime, NaiveDate, Utc};

/// The rule of a protocol that asks. Where a clinic's protocol has none, nobody is asked.
pub const RULE: &str = "skin_check";

/// A check, from the rule's day on until its session begins.
#[derive(Clone, Copy, Debug)]
pub struct Open<'a> {
    pub course: &'a Course,
    pub session: &'a Session,
    /// The first day on which it may be answered.
    pub from: NaiveDate,
}

/// The checks before all sessions still ahead, the nearest first.
pub fn coming(courses: &[Course], now: DateTime<Utc>) -> Vec<Open<'_>> {
    let mut coming: Vec<_> = occasions(courses)
        .into_iter()
        .filter(|occasion| occasion.rule.key == RULE)
        .filter(|occasion| occasion.session.state == SessionState::Planned && now < occasion.session.starts_at())
        .map(|occasion| Open {
            course: occasion.course,
            session: occasion.session,
            from: occasion.day,
        })
        .collect();
    coming.sort_by_key(|check| check.session.starts_at());
    coming
}

/// Those that may be answered. `today` is the patient's.
pub fn open(courses: &[Course], today: NaiveDate, now: DateTime<Utc>) -> Vec<Open<'_>> {
    let mut open = coming(courses, now);
    open.retain(|check| check.from <= today);
    open
}
