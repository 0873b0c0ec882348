use crate::{
    course::Course,
    ids::SessionId,
    plan::{DueCheckIn, check_ins},
    protocol::{Angle, CheckIn, Lock, Treatment},
};
use chrono::{Days, NaiveDate};

/// How long a check-in stays open after its day where no reminder says how long it is of use.
const STAYS: u32 = 1;

/// A check-in that the plan asks for now.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub due: DueCheckIn<'a>,
    /// The last day on which it is asked for.
    pub until: NaiveDate,
}

/// The check-in that is asked for on a day, the latest of them; `sent` says which were sent already. Open from its day for as long as its
/// reminder is of use.
pub fn open(courses: &[Course], today: NaiveDate, sent: impl Fn(SessionId, &str) -> bool) -> Option<Asked<'_>> {
    let last_day = |due: &DueCheckIn| {
        due.day
            .checked_add_days(Days::new(stays(due.course, due.check_in).into()))
    };
    check_ins(courses)
        .into_iter()
        .rev()
        .filter(|due| due.day <= today && !sent(due.session.id, &due.check_in.key))
        .find_map(|due| {
            let until = last_day(&due).filter(|until| today <= *until)?;
            Some(Asked { due, until })
        })
}

fn stays(course: &Course, check_in: &CheckIn) -> u32 {
    let reminds =
        |rule: &&crate::protocol::Rule| rule.lock == Lock::Photo && u32::try_from(rule.offset_days) == Ok(check_in.day);
    let rule = course.protocol.rules.iter().find(reminds);
    rule.map_or(STAYS, |rule| rule.expires_day)
}

/// From where photos are taken of a treatment whenever something worries: as at its first check-in, and the place itself.
pub fn angles(course: &Course) -> Vec<Angle> {
    let mut angles = course
        .protocol
        .check_ins
        .first()
        .map_or_else(|| usual(course.protocol.treatment), |first| first.angles.clone());
    if !angles.contains(&Angle::CloseUp) {
        angles.insert(0, Angle::CloseUp);
    }
    angles
}

fn usual(treatment: Treatment) -> Vec<Angle> {
    match treatment {
        Treatment::ScarCamouflage | Treatment::PatchBlending => vec![Angle::CloseUp],
        Treatment::Density | Treatment::ShavedLook => vec![Angle::Front, Angle::Top],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        course::{CourseState, Session, SessionState},
        ids::CourseId,
        profile::Pace,
        protocol::Protocol,
    };
    use std::sync::Arc;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn course(days: &[&str]) -> Course {
        let session = |(n, held): (usize, &&str)| Session {
            id: SessionId::from_u128(n as u128 + 1),
            day: day(held),
            start: "10:00:00".parse().unwrap(),
            minutes: 120,
            zone: chrono_tz::UTC,
            state: SessionState::Held,
        };
        Course {
            id: CourseId::from_u128(9),
            treatment: Treatment::Density,
            protocol: Arc::new(Protocol::built_in(Treatment::Density).unwrap()),
            state: CourseState::Open,
            sessions: days.iter().enumerate().map(session).collect(),
            pace: Pace::USUAL,
        }
    }

    fn key(course: &Course, today: &str, sent: &[&str]) -> Option<String> {
        let courses = std::slice::from_ref(course);
        open(courses, day(today), |_, key| sent.contains(&key)).map(|asked| asked.due.check_in.key.clone())
    }

    #[test]
    fn a_check_in_is_open_while_its_reminder_is_of_use() {
        let course = course(&["2026-03-02"]);
        assert_eq!(key(&course, "2026-03-04", &["day_0"]), None);
        for today in ["2026-03-05", "2026-03-06"] {
            assert_eq!(key(&course, today, &[]).as_deref(), Some("day_3"), "{today}");
        }
        assert_eq!(key(&course, "2026-03-07", &[]), None);
        assert_eq!(key(&course, "2026-03-30", &[]).as_deref(), Some("day_28"));
    }

    #[test]
    fn what_was_sent_is_not_asked_for_again() {
        assert_eq!(key(&course(&["2026-03-02"]), "2026-03-05", &["day_3"]), None);
    }

    #[test]
    fn a_later_session_ends_the_check_ins_of_the_one_before() {
        let two = course(&["2026-03-02", "2026-03-09"]);
        assert_eq!(key(&two, "2026-03-09", &[]).as_deref(), Some("day_0"));
        assert_eq!(key(&two, "2026-03-12", &[]).as_deref(), Some("day_3"));
    }

    #[test]
    fn whatever_worries_can_be_shown_from_near_by() {
        assert_eq!(angles(&course(&[]))[0], Angle::CloseUp);
    }
}
