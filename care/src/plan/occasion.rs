//! Which reminders fall on which days. Days and wall times only: no zone, no instant.

use super::status::Combined;
use crate::{
    course::{Course, CourseState, Session},
    ids::SessionId,
    profile::Pace,
    protocol::{Anchor, AppliesTo, Rule},
};
use chrono::{Days, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// What makes a reminder the same reminder: accepted once for an identity, it never goes again for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Identity {
    pub rule: String,
    pub session: SessionId,
    /// The session's day when the reminder was planned: a moved session makes another identity.
    pub anchor_day: NaiveDate,
}

/// A rule that speaks on a day.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    pub course: &'a Course,
    pub rule: &'a Rule,
    /// The anchor.
    pub session: &'a Session,
    /// Its own local day.
    pub day: NaiveDate,
    /// Useful until this wall time.
    pub expires: NaiveDateTime,
    /// The rule that speaks on this day in its place.
    pub superseded_by: Option<&'a str>,
}

impl Occasion<'_> {
    pub fn identity(&self) -> Identity {
        Identity {
            rule: self.rule.key.clone(),
            session: self.session.id,
            anchor_day: self.session.day,
        }
    }

    /// Its day before anything was known of the patient's skin and habits.
    pub fn usual_day(&self) -> NaiveDate {
        offset(self.session.day, self.rule.offset_days).unwrap_or(self.day)
    }

    pub fn due(&self) -> NaiveDateTime {
        self.day.and_time(self.rule.local_time)
    }
}

/// Everything that the rules of all courses have to say, by day; superseded ones included and marked.
pub fn occasions(courses: &[Course]) -> Vec<Occasion<'_>> {
    let mut found = Vec::new();
    for course in courses {
        let standing = course.standing();
        for rule in &course.protocol.rules {
            let told = standing.iter().enumerate().filter_map(|(n, &session)| {
                let day = speaks_on(rule, session.day, course.pace)?;
                let expires = offset(day, i32::try_from(rule.expires_day).ok()?)?.and_time(rule.expires_time);
                let speaks = anchored(rule, &standing, n, day)
                    && applies(rule, course, session, courses)
                    && true_on(rule, courses, day);
                speaks.then_some(Occasion {
                    course,
                    rule,
                    session,
                    day,
                    expires,
                    superseded_by: None,
                })
            });
            found.extend(told);
        }
    }
    found.sort_by(|a, b| (a.due(), &a.rule.key, a.session.id).cmp(&(b.due(), &b.rule.key, b.session.id)));
    mark_superseded(&mut found);
    found
}

/// The rule's day for a session on `session`. What was learnt of the patient calls no sooner than the day after it was learnt, so that it
/// never takes away a call whose day it moved into the past.
fn speaks_on(rule: &Rule, session: NaiveDate, pace: Pace) -> Option<NaiveDate> {
    let usual = offset(session, rule.offset_days)?;
    let moved = offset(session, rule.offset_at(pace))?;
    if moved >= usual {
        return Some(moved);
    }
    Some(moved.max(pace.since().succ_opt()?.min(usual)))
}

fn offset(day: NaiveDate, days: i32) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs().into());
    if days < 0 {
        day.checked_sub_days(by)
    } else {
        day.checked_add_days(by)
    }
}

/// Whether session `n` of `standing` is the rule's anchor on `day`.
fn anchored(rule: &Rule, standing: &[&Session], n: usize, day: NaiveDate) -> bool {
    let (earlier, later) = (&standing[..n], &standing[n + 1..]);
    let session = standing[n];
    match rule.anchor {
        Anchor::Each => later.iter().all(|next| next.day > day),
        Anchor::LatestHeld => later.is_empty() && session.day <= day,
        Anchor::Final => later.is_empty(),
        Anchor::NextPlanned => day <= session.day && earlier.iter().all(|previous| previous.day < day),
    }
}

fn applies(rule: &Rule, course: &Course, session: &Session, courses: &[Course]) -> bool {
    match rule.applies_to {
        AppliesTo::Always => true,
        AppliesTo::OpenCourse => course.state == CourseState::Open,
        AppliesTo::ClosedCourse => {
            // Of two courses that end on one day, one speaks.
            let later = |other: &Course, next: &Session| (next.day, other.id) > (session.day, course.id);
            let again = |other: &Course| {
                other.id != course.id
                    && other.treatment == course.treatment
                    && other.standing().into_iter().any(|next| later(other, next))
            };
            course.state == CourseState::Closed && !courses.iter().any(again)
        }
    }
}

/// A reminder that speaks of an activity speaks only on a day on which all courses allow it.
pub(super) fn true_on(rule: &Rule, courses: &[Course], day: NaiveDate) -> bool {
    rule.activity
        .as_ref()
        .is_none_or(|key| Combined::new(courses, key).is_some_and(|combined| combined.status(day).allowed()))
}

fn mark_superseded(occasions: &mut [Occasion]) {
    let speaking: Vec<(NaiveDate, &Rule)> = occasions.iter().map(|occasion| (occasion.day, occasion.rule)).collect();
    for occasion in occasions {
        occasion.superseded_by = speaking
            .iter()
            .find(|(day, rule)| {
                *day == occasion.day && rule.key != occasion.rule.key && rule.supersedes.contains(&occasion.rule.key)
            })
            .map(|(_, rule)| rule.key.as_str());
    }
}
