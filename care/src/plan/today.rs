//! One day's card: where the scalp is, what is good for it, what has to wait.

use super::status::{Answer, Combined, Status, activity_keys, answers};
use crate::{
    course::{Course, Session},
    protocol::{CheckIn, Show, Stage},
};
use chrono::{Days, NaiveDate};

#[derive(Clone, Debug)]
pub struct Today<'a> {
    pub moment: Moment<'a>,
    /// Opened today: allowed now, and not yet yesterday.
    pub opened: Vec<Answer<'a>>,
    /// Good today: allowed, and worth a line.
    pub good: Vec<Answer<'a>>,
    /// Has to wait, the soonest first; then what is never allowed.
    pub not_yet: Vec<Answer<'a>>,
    /// What opens next, and when.
    pub next_unlock: Option<Unlock<'a>>,
    pub check_in: Option<DueCheckIn<'a>>,
    pub next_check_in: Option<DueCheckIn<'a>>,
    /// The next session on or after this day, of any course.
    pub next_session: Option<(&'a Course, &'a Session)>,
}

/// Where the patient stands.
#[derive(Clone, Copy, Debug)]
pub enum Moment<'a> {
    /// Nothing held, nothing booked.
    Unbooked,
    /// The first session is still ahead: prepare.
    Before {
        course: &'a Course,
        session: &'a Session,
        days: u32,
    },
    /// `day` days after session `number` (from 1) of the course whose session is the latest.
    After {
        course: &'a Course,
        session: &'a Session,
        number: usize,
        day: u32,
        stage: Option<&'a Stage>,
    },
}

/// An activity that becomes allowed.
#[derive(Clone, Copy, Debug)]
pub struct Unlock<'a> {
    pub answer: Answer<'a>,
    pub day: NaiveDate,
}

#[derive(Clone, Copy, Debug)]
pub struct DueCheckIn<'a> {
    pub course: &'a Course,
    pub session: &'a Session,
    pub check_in: &'a CheckIn,
    pub day: NaiveDate,
}

pub fn moment(courses: &[Course], day: NaiveDate) -> Moment<'_> {
    let latest = courses
        .iter()
        .filter_map(|course| {
            let standing = course.standing();
            let number = standing.iter().take_while(|session| session.day <= day).count();
            let session = *standing.get(number.checked_sub(1)?)?;
            Some((course, session, number))
        })
        .max_by_key(|(_, session, _)| session.local_start());
    if let Some((course, session, number)) = latest {
        let days = u32::try_from((day - session.day).num_days()).unwrap_or(0);
        return Moment::After {
            course,
            session,
            number,
            day: days,
            stage: course.protocol.stage_on(days),
        };
    }
    match next_session(courses, day) {
        Some((course, session)) => {
            let days = u32::try_from((session.day - day).num_days()).unwrap_or(0);
            Moment::Before { course, session, days }
        }
        None => Moment::Unbooked,
    }
}

pub fn today(courses: &[Course], day: NaiveDate) -> Today<'_> {
    let all = answers(courses, day);
    let yesterday = day.checked_sub_days(Days::new(1));
    let opened_today = |answer: &Answer| {
        let before = Combined::new(courses, &answer.activity.key)
            .zip(yesterday)
            .map(|(combined, day)| combined.status(day));
        answer.status.allowed() && before == Some(Status::NotYet)
    };
    let good = |answer: &&Answer| answer.activity.show == Show::Do && answer.status.allowed();
    let mut not_yet: Vec<_> = all
        .iter()
        .filter(|answer| matches!(answer.status, Status::NotYet | Status::Never))
        .copied()
        .collect();
    not_yet.sort_by_key(|answer| (answer.from.is_none(), answer.from));
    let mut check_ins = check_ins(courses);
    check_ins.retain(|due| due.day >= day);
    Today {
        moment: moment(courses, day),
        opened: all.iter().filter(|answer| opened_today(answer)).copied().collect(),
        good: all.iter().filter(good).copied().collect(),
        next_unlock: not_yet
            .iter()
            .find_map(|answer| answer.from.map(|day| Unlock { answer: *answer, day })),
        not_yet,
        check_in: check_ins.iter().find(|due| due.day == day).copied(),
        next_check_in: check_ins.iter().find(|due| due.day > day).copied(),
        next_session: next_session(courses, day),
    }
}

fn next_session(courses: &[Course], day: NaiveDate) -> Option<(&Course, &Session)> {
    courses
        .iter()
        .flat_map(|course| course.standing().into_iter().map(move |session| (course, session)))
        .filter(|(_, session)| session.day >= day)
        .min_by_key(|(_, session)| session.local_start())
}

/// Every check-in that stands, by day: one ends where a later session of its course falls on or before its day.
pub fn check_ins(courses: &[Course]) -> Vec<DueCheckIn<'_>> {
    let mut found = Vec::new();
    for course in courses {
        let standing = course.standing();
        for (n, session) in standing.iter().enumerate() {
            let next = standing.get(n + 1).map(|next| next.day);
            found.extend(course.protocol.check_ins.iter().filter_map(|check_in| {
                let day = session.day.checked_add_days(Days::new(check_in.day.into()))?;
                next.is_none_or(|next| next > day).then_some(DueCheckIn {
                    course,
                    session,
                    check_in,
                    day,
                })
            }));
        }
    }
    found.sort_by_key(|due| due.day);
    found
}

/// Every day on which an activity's status changes: (day, answer on that day, status before).
pub(super) fn steps(courses: &[Course]) -> Vec<(NaiveDate, Answer<'_>, Status)> {
    let mut steps = Vec::new();
    for key in activity_keys(courses) {
        let Some(combined) = Combined::new(courses, key) else {
            continue;
        };
        for (day, before, _) in combined.steps() {
            steps.extend(combined.answer(day).map(|answer| (day, answer, before)));
        }
    }
    steps
}
