//! Activities, day by day.

use super::{next, taking_place};
use care::{
    course::{Course, CourseState},
    plan::Status,
    protocol::{Activity, AlwaysAnswer, Counting},
};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// What every course says about one activity, lived from well before the first session until nothing changes any more.
pub struct Diary<'a> {
    pub voices: Vec<Voice<'a>>,
    first: NaiveDate,
    last: NaiveDate,
}

pub struct Voice<'a> {
    pub course: &'a Course,
    pub activity: &'a Activity,
    pub days: BTreeMap<NaiveDate, Status>,
}

/// What a patient is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub status: Status,
    pub from: Option<NaiveDate>,
    pub freely_from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

/// Longer than any span that a protocol under test counts.
const MARGIN: Days = Days::new(60);

pub fn diary<'a>(courses: &'a [Course], key: &str) -> Option<Diary<'a>> {
    let sessions = || {
        courses
            .iter()
            .flat_map(|course| &course.sessions)
            .map(|session| session.day)
    };
    let (first, last) = (
        sessions().min().unwrap_or_default() - MARGIN,
        sessions().max().unwrap_or_default() + MARGIN,
    );
    let mut voices = Vec::new();
    for course in courses {
        let nothing_happened = taking_place(course).is_empty() && course.state == CourseState::Cancelled;
        if let Some(activity) = course.protocol.activities.iter().find(|activity| activity.key == key)
            && !nothing_happened
        {
            voices.push(Voice {
                course,
                activity,
                days: live(course, activity, first, last),
            });
        }
    }
    (!voices.is_empty()).then_some(Diary { voices, first, last })
}

fn live(course: &Course, activity: &Activity, first: NaiveDate, last: NaiveDate) -> BTreeMap<NaiveDate, Status> {
    let sessions: Vec<_> = taking_place(course).iter().map(|session| session.day).collect();
    let mut days = BTreeMap::new();
    let mut treated = false;
    // The clock's day number; stands at `None` where the clock has not begun to run.
    let mut clock: Option<u32> = None;
    let mut today = first;
    while today <= last {
        clock = clock.map(|days| days + 1);
        if sessions.contains(&today) {
            treated = true;
            let restarts = activity.counting == Counting::Each || sessions.iter().all(|session| *session <= today);
            clock = if restarts { Some(0) } else { clock };
        }
        let session_is_near = (1..=activity.before).any(|ahead| sessions.contains(&(today + Days::new(ahead.into()))));
        days.insert(today, one_day(activity, treated, clock, session_is_near));
        today = next(today);
    }
    days
}

fn one_day(activity: &Activity, treated: bool, clock: Option<u32>, session_is_near: bool) -> Status {
    match activity.answer {
        Some(AlwaysAnswer::Ask) => return Status::Ask,
        Some(AlwaysAnswer::Never) => return Status::Never,
        None => {}
    }
    match clock {
        _ if session_is_near => Status::NotYet,
        _ if !treated => Status::Yes,
        Some(days) if activity.yes_from.is_some_and(|from| days >= from) => Status::Yes,
        Some(days) if activity.careful_from.is_some_and(|from| days >= from) => Status::Careful,
        _ => Status::NotYet,
    }
}

/// Never, not yet, ask, careful, yes: from the strictest.
fn strictness(status: Status) -> u8 {
    match status {
        Status::Never => 4,
        Status::NotYet => 3,
        Status::Ask => 2,
        Status::Careful => 1,
        Status::Yes => 0,
    }
}

pub fn is_open(status: Status) -> bool {
    status == Status::Yes || status == Status::Careful
}

impl Diary<'_> {
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let last = self.last;
        self.first.iter_days().take_while(move |day| *day <= last)
    }

    /// The strictest voice.
    pub fn status(&self, day: NaiveDate) -> Status {
        self.voices
            .iter()
            .map(|voice| voice.on(day))
            .max_by_key(|status| strictness(*status))
            .unwrap_or(Status::Yes)
    }

    pub fn tell(&self, today: NaiveDate) -> Told {
        let status = self.status(today);
        let open = is_open(status);
        let ahead = || self.days().filter(|day| *day > today);
        let opens = ahead().find(|day| is_open(self.status(*day)));
        let closes = ahead().find(|day| !is_open(self.status(*day)));
        let waiting = status == Status::NotYet;
        let opening = if waiting { opens } else { Some(today) };
        let freely_from = || {
            let mut window = self
                .days()
                .filter(|day| Some(*day) >= opening)
                .take_while(|day| is_open(self.status(*day)));
            window.find(|day| self.status(*day) == Status::Yes)
        };
        Told {
            status,
            from: opens.filter(|_| waiting),
            freely_from: if opening.is_some() && (waiting || status == Status::Careful) {
                freely_from()
            } else {
                None
            },
            until: closes.filter(|_| open).and_then(|day| day.pred_opt()),
        }
    }

    /// Whether something closes for some course on this day: a session takes place, or is near from now on.
    pub fn closes_on(&self, day: NaiveDate) -> bool {
        self.voices.iter().any(|voice| {
            let sessions = taking_place(voice.course);
            let near_from = |session: NaiveDate| session - Days::new(voice.activity.before.into());
            sessions
                .iter()
                .any(|session| session.day == day || near_from(session.day) == day)
        })
    }
}

impl Voice<'_> {
    pub fn on(&self, day: NaiveDate) -> Status {
        let (first, last) = (self.days.first_key_value(), self.days.last_key_value());
        let beyond = if first.is_some_and(|(first, _)| day < *first) {
            first
        } else {
            last
        };
        self.days
            .get(&day)
            .copied()
            .or_else(|| beyond.map(|(_, status)| *status))
            .unwrap_or(Status::Yes)
    }

    /// The first day after `day` on which this course alone allows it.
    pub fn opens_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.days
            .iter()
            .find(|(later, status)| **later > day && is_open(**status))
            .map(|(later, _)| *later)
    }
}
