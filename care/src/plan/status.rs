//! May an activity be done on a day? With two courses at once the strictest answer wins and names its course.

use crate::{
    course::{Course, CourseState, Session},
    protocol::{Activity, AlwaysAnswer, Counting},
};
use chrono::{Days, NaiveDate};

/// From the mildest to the strictest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Yes,
    Careful,
    /// "Ask your prescriber", on every day.
    Ask,
    NotYet,
    Never,
}

impl Status {
    pub const fn allowed(self) -> bool {
        matches!(self, Self::Yes | Self::Careful)
    }

    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Careful => "careful",
            Self::Ask => "ask",
            Self::NotYet => "not_yet",
            Self::Never => "never",
        }
    }
}

/// The answer to "Can I…?" for one activity on one day, given all sessions known.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    pub activity: &'a Activity,
    /// The course that decides.
    pub course: &'a Course,
    pub status: Status,
    /// While not yet: the first day on which it is allowed, with care or freely.
    pub from: Option<NaiveDate>,
    /// While not yet or careful: the first day on which it is allowed freely, if nothing closes it before.
    pub freely_from: Option<NaiveDate>,
    /// While allowed: the last day before it closes again.
    pub until: Option<NaiveDate>,
    /// The dates count from a final session that may still change.
    pub provisional: bool,
}

impl<'a> Answer<'a> {
    /// The session whose nearness closes it on `day`, if that is what it waits for.
    pub fn pauses_for(&self, day: NaiveDate) -> Option<&'a Session> {
        let before = self.activity.before;
        let course = self.course;
        course
            .standing()
            .into_iter()
            .find(|session| closed_before(day, session.day, before))
    }
}

/// Whether a session on `session` closes on `day` what may not be done on the `before` days before it.
fn closed_before(day: NaiveDate, session: NaiveDate, before: u32) -> bool {
    day < session && session <= plus(day, before)
}

/// One activity as one course sees it.
struct Part<'a> {
    course: &'a Course,
    activity: &'a Activity,
    days: Vec<NaiveDate>,
}

impl Part<'_> {
    fn status(&self, day: NaiveDate) -> Status {
        match self.activity.answer {
            Some(AlwaysAnswer::Ask) => return Status::Ask,
            Some(AlwaysAnswer::Never) => return Status::Never,
            None => {}
        }
        if self
            .days
            .iter()
            .any(|session| closed_before(day, *session, self.activity.before))
        {
            return Status::NotYet;
        }
        let latest = self.days.iter().rev().find(|session| **session <= day);
        let anchor = match self.activity.counting {
            Counting::Each => latest,
            Counting::Final => latest.and(self.days.last()),
        };
        let Some(&anchor) = anchor else { return Status::Yes };
        let yes_from = self.activity.yes_from.unwrap_or(0);
        let careful_from = self.activity.careful_from.unwrap_or(yes_from);
        if day < plus(anchor, careful_from.min(yes_from)) {
            Status::NotYet
        } else if day < plus(anchor, yes_from) {
            Status::Careful
        } else {
            Status::Yes
        }
    }

    /// Every day on which the status may change.
    fn change_days(&self) -> impl Iterator<Item = NaiveDate> {
        let activity = self.activity;
        self.days.iter().flat_map(move |&session| {
            let opens = [activity.careful_from, activity.yes_from]
                .into_iter()
                .flatten()
                .map(move |days| plus(session, days));
            opens.chain([session, minus(session, activity.before)])
        })
    }
}

fn plus(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX)
}

fn minus(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(days.into())).unwrap_or(NaiveDate::MIN)
}

/// Everything that all courses say about one activity.
pub(super) struct Combined<'a> {
    parts: Vec<Part<'a>>,
    changes: Vec<NaiveDate>,
}

impl<'a> Combined<'a> {
    pub(super) fn new(courses: &'a [Course], key: &str) -> Option<Self> {
        let parts: Vec<_> = courses
            .iter()
            .filter_map(|course| {
                let activity = course.protocol.activity(key)?;
                let days: Vec<_> = course.standing().iter().map(|session| session.day).collect();
                let given_up = course.state == CourseState::Cancelled && days.is_empty();
                (!given_up).then_some(Part { course, activity, days })
            })
            .collect();
        if parts.is_empty() {
            return None;
        }
        let mut changes: Vec<_> = parts.iter().flat_map(Part::change_days).collect();
        changes.sort_unstable();
        changes.dedup();
        Some(Self { parts, changes })
    }

    pub(super) fn status(&self, day: NaiveDate) -> Status {
        self.parts
            .iter()
            .map(|part| part.status(day))
            .max()
            .unwrap_or(Status::Yes)
    }

    /// The days on which the combined status changes, with what it becomes.
    pub(super) fn steps(&self) -> Vec<(NaiveDate, Status, Status)> {
        self.changes
            .iter()
            .filter_map(|&day| {
                let before = self.status(minus(day, 1));
                let after = self.status(day);
                (before != after).then_some((day, before, after))
            })
            .collect()
    }

    /// The first day after `day` whose status satisfies `wanted`.
    fn first_after(&self, day: NaiveDate, wanted: impl Fn(Status) -> bool) -> Option<NaiveDate> {
        self.changes
            .iter()
            .copied()
            .filter(|change| *change > day)
            .find(|change| wanted(self.status(*change)))
    }

    pub(super) fn answer(&self, day: NaiveDate) -> Option<Answer<'a>> {
        let opens = |part: &Part| {
            let mut days: Vec<_> = part
                .change_days()
                .filter(|change| *change > day && part.status(*change).allowed())
                .collect();
            days.sort_unstable();
            days.first().copied()
        };
        // The strictest decides; between equals the one that opens later; between those the first.
        let decides = self
            .parts
            .iter()
            .rev()
            .max_by_key(|part| (part.status(day), opens(part)))?;
        let status = decides.status(day);
        let closes = self.first_after(day, |next| !next.allowed());
        let (from, until) = match status {
            Status::NotYet => (self.first_after(day, Status::allowed), None),
            Status::Yes | Status::Careful => (None, closes.map(|closes| minus(closes, 1))),
            Status::Ask | Status::Never => (None, None),
        };
        let free = || {
            let open = if status == Status::NotYet { from? } else { day };
            if self.status(open) == Status::Yes {
                return Some(open);
            }
            let freely = self.first_after(open, |next| next == Status::Yes)?;
            let closes = self.first_after(open, |next| !next.allowed());
            closes.is_none_or(|closes| freely < closes).then_some(freely)
        };
        let freely_from = matches!(status, Status::NotYet | Status::Careful).then(free).flatten();
        let final_may_change =
            decides.activity.counting == Counting::Final && decides.course.state == CourseState::Open;
        Some(Answer {
            activity: decides.activity,
            course: decides.course,
            status,
            from,
            freely_from,
            until,
            provisional: final_may_change && status == Status::NotYet,
        })
    }
}

/// The keys of all activities that the courses know, in the order of their lists.
pub(super) fn activity_keys(courses: &[Course]) -> Vec<&str> {
    let mut known: Vec<&Activity> = Vec::new();
    for activity in courses.iter().flat_map(|course| &course.protocol.activities) {
        if !known.iter().any(|seen| seen.key == activity.key) {
            known.push(activity);
        }
    }
    known.sort_by_key(|activity| activity.order);
    known.into_iter().map(|activity| activity.key.as_str()).collect()
}

/// "Can I…?" for one activity; `None` if no course knows it.
pub fn answer<'a>(courses: &'a [Course], key: &str, day: NaiveDate) -> Option<Answer<'a>> {
    Combined::new(courses, key)?.answer(day)
}

/// "Can I…?" for every activity that the courses know, most asked first.
pub fn answers(courses: &[Course], day: NaiveDate) -> Vec<Answer<'_>> {
    activity_keys(courses)
        .into_iter()
        .filter_map(|key| answer(courses, key, day))
        .collect()
}
