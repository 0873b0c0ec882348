//! All days, past and coming, on which something happens.

use super::{
    occasion::occasions,
    status::{Answer, Status},
    today::{DueCheckIn, check_ins, steps},
};
use crate::{
    course::{Course, Session},
    protocol::{AppliesTo, Rule, Stage},
};
use chrono::{Days, NaiveDate};

#[derive(Clone, Debug)]
pub struct Entry<'a> {
    pub day: NaiveDate,
    pub what: What<'a>,
}

#[derive(Clone, Debug)]
pub enum What<'a> {
    /// Session `number` (from 1) of its course.
    Session {
        course: &'a Course,
        session: &'a Session,
        number: usize,
    },
    Stage {
        course: &'a Course,
        stage: &'a Stage,
    },
    /// Becomes allowed, with care or freely, or a careful one becomes free.
    Opens(Answer<'a>),
    /// May no longer be done: a session is near, or was today.
    Closes(Answer<'a>),
    CheckIn(DueCheckIn<'a>),
    /// A call of the years after a closed course: the touch-up, the yearly sun note. `usual` is its day before anything was known of the
    /// patient's skin and habits.
    Call {
        course: &'a Course,
        rule: &'a Rule,
        usual: NaiveDate,
    },
}

impl What<'_> {
    /// The order of things on one day.
    fn rank(&self) -> u8 {
        match self {
            Self::Session { .. } => 0,
            Self::Stage { .. } => 1,
            Self::Opens(_) => 2,
            Self::Closes(_) => 3,
            Self::CheckIn(_) => 4,
            Self::Call { .. } => 5,
        }
    }
}

/// In order of days. Activities open and close only once the first session is held: before it, nothing is forbidden but what `before` closes.
pub fn timeline(courses: &[Course]) -> Vec<Entry<'_>> {
    let mut entries = Vec::new();
    for course in courses {
        let standing = course.standing();
        for (n, &session) in standing.iter().enumerate() {
            entries.push(Entry {
                day: session.day,
                what: What::Session {
                    course,
                    session,
                    number: n + 1,
                },
            });
            let next = standing.get(n + 1).map(|next| next.day);
            entries.extend(course.protocol.stages.iter().filter_map(|stage| {
                let day = session.day.checked_add_days(Days::new(stage.from.into()))?;
                next.is_none_or(|next| day < next).then_some(Entry {
                    day,
                    what: What::Stage { course, stage },
                })
            }));
        }
    }
    entries.extend(steps(courses).into_iter().filter_map(|(day, answer, before)| {
        let what = match (before, answer.status) {
            (_, Status::Ask | Status::Never) => return None,
            (before, after) if after < before => What::Opens(answer),
            _ => What::Closes(answer),
        };
        Some(Entry { day, what })
    }));
    entries.extend(check_ins(courses).into_iter().map(|due| Entry {
        day: due.day,
        what: What::CheckIn(due),
    }));
    entries.extend(
        occasions(courses)
            .into_iter()
            .filter(|occasion| occasion.rule.applies_to == AppliesTo::ClosedCourse && occasion.superseded_by.is_none())
            .map(|occasion| Entry {
                day: occasion.day,
                what: What::Call {
                    course: occasion.course,
                    rule: occasion.rule,
                    usual: occasion.usual_day(),
                },
            }),
    );
    entries.sort_by_key(|entry| (entry.day, entry.what.rank()));
    entries
}
