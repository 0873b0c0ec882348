//! Rules, day by day: on each day each rule is asked whether it has something to say.

use super::{
    diary::{diary, is_open},
    next, taking_place,
};
use care::{
    course::{Course, CourseState, Session},
    plan::Identity,
    protocol::{Anchor, AppliesTo, Rule},
};
use chrono::{Days, NaiveDate, TimeDelta};
use std::collections::{BTreeMap, BTreeSet};

/// A rule that speaks.
#[derive(Clone, Debug)]
pub struct Spoken<'a> {
    pub rule: &'a Rule,
    pub session: &'a Session,
    pub day: NaiveDate,
    /// The rules that speak on the same day in its place.
    pub silenced_by: BTreeSet<&'a str>,
}

impl Spoken<'_> {
    pub fn identity(&self) -> Identity {
        Identity {
            rule: self.rule.key.clone(),
            session: self.session.id,
            anchor_day: self.session.day,
        }
    }
}

/// Everything that is said, in order of days.
pub fn calendar(courses: &[Course]) -> Vec<Spoken<'_>> {
    let sessions = || courses.iter().flat_map(taking_place).map(|session| session.day);
    let (Some(first), Some(last)) = (sessions().min(), sessions().max()) else {
        return Vec::new();
    };
    let rules = || courses.iter().flat_map(|course| &course.protocol.rules);
    let reach = |sign: i32| {
        rules()
            .flat_map(|rule| rule.within.into_iter().flatten().chain([rule.offset_days]))
            .map(|offset| u64::try_from(sign * offset).unwrap_or(0))
            .max()
            .unwrap_or(0)
    };
    let spoken_of: BTreeSet<&str> = rules().filter_map(|rule| rule.activity.as_deref()).collect();
    let diaries: BTreeMap<_, _> = spoken_of.into_iter().map(|key| (key, diary(courses, key))).collect();
    let allowed = |rule: &Rule, day| match &rule.activity {
        Some(key) => diaries[key.as_str()]
            .as_ref()
            .is_some_and(|diary| is_open(diary.status(day))),
        None => true,
    };

    let mut all = Vec::new();
    let mut today = first - Days::new(reach(-1));
    while today <= last + Days::new(reach(1)) {
        let mut said = Vec::new();
        for course in courses {
            for rule in &course.protocol.rules {
                let about = anchors(rule, course, today).into_iter();
                let about = about.filter(|session| concerns(rule, course, session, courses) && allowed(rule, today));
                said.extend(about.map(|session| Spoken {
                    rule,
                    session,
                    day: today,
                    silenced_by: BTreeSet::new(),
                }));
            }
        }
        silence(&mut said);
        all.append(&mut said);
        today = next(today);
    }
    all
}

/// The sessions that the rule speaks of today.
fn anchors<'a>(rule: &Rule, course: &'a Course, today: NaiveDate) -> Vec<&'a Session> {
    let sessions = taking_place(course);
    let is_anchor = |session: &&Session| match rule.anchor {
        // Dies when a later session falls on or before its day.
        Anchor::Each => !sessions
            .iter()
            .any(|later| later.day > session.day && later.day <= today),
        // The latest held by today, as long as no other is booked after it.
        Anchor::LatestHeld => session.day <= today && !sessions.iter().any(|other| other.day > session.day),
        Anchor::Final => sessions.last().is_some_and(|last| last.id == session.id),
        // The first on or after today.
        Anchor::NextPlanned => sessions
            .iter()
            .find(|next| next.day >= today)
            .is_some_and(|next| next.id == session.id),
    };
    sessions
        .iter()
        .copied()
        .filter(|session| its_day(rule, session, course) == today)
        .filter(is_anchor)
        .collect()
}

/// The day of a rule for a session: from its usual day one walks, day by day, a third of the way to its limit for each reason. The way
/// back ends where what is walked for was not yet known the day before.
fn its_day(rule: &Rule, session: &Session, course: &Course) -> NaiveDate {
    let mut day = session.day + TimeDelta::days(rule.offset_days.into());
    let Some([earliest, latest]) = rule.within else {
        return day;
    };
    let reasons = course.pace.lean();
    let limit = if reasons > 0 { earliest } else { latest };
    let steps = (limit - rule.offset_days).abs() * reasons.abs() / 3;
    for _ in 0..steps {
        if reasons < 0 {
            day = next(day);
        } else if day.pred_opt().is_some_and(|before| before > course.pace.since()) {
            day = day - Days::new(1);
        }
    }
    day
}

fn concerns(rule: &Rule, course: &Course, session: &Session, courses: &[Course]) -> bool {
    match rule.applies_to {
        AppliesTo::Always => true,
        AppliesTo::OpenCourse => course.state == CourseState::Open,
        AppliesTo::ClosedCourse => {
            let others = courses
                .iter()
                .filter(|other| other.id != course.id && other.treatment == course.treatment);
            // Of two courses that end on one day, the one with the later id speaks.
            let overtaken = others
                .flat_map(|other| taking_place(other).into_iter().map(move |later| (later.day, other.id)))
                .any(|later| later > (session.day, course.id));
            course.state == CourseState::Closed && !overtaken
        }
    }
}

fn silence(said: &mut [Spoken]) {
    let speakers: Vec<&Rule> = said.iter().map(|spoken| spoken.rule).collect();
    for spoken in said {
        let others = speakers
            .iter()
            .filter(|other| other.key != spoken.rule.key && other.supersedes.contains(&spoken.rule.key));
        spoken.silenced_by = others.map(|other| other.key.as_str()).collect();
    }
}
