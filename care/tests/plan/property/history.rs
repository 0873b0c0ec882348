//! Random lives: changes, time that passes, a dispatcher that is prompt, late, or dies between sending and hearing the answer.

use super::{
    any::{local, place_and_instant, quiet, time, zone},
    world::{self, Sketch, protocol, session, sketches},
};
use crate::storage::{Accepted, LastLook, Plan, Sent, Storage};
use care::{
    course::{Course, CourseState, SessionState},
    plan::{Known, Local, Wanted},
    protocol::Protocol,
    zone::{QuietHours, Tz},
};
use chrono::{DateTime, Days, Duration, NaiveTime, TimeDelta, Utc};
use proptest::{collection::vec, prelude::*, sample::select};
use std::sync::Arc;

#[derive(Clone, Debug)]
pub struct History {
    sketches: Vec<Sketch>,
    local: Local,
    start: DateTime<Utc>,
    steps: Vec<Step>,
}

#[derive(Clone, Debug)]
pub enum Step {
    /// So many minutes, with a dispatcher that wakes at each due instant.
    Pass(i64),
    /// So many minutes, and the dispatcher wakes only at their end.
    Sleep(i64),
    /// Until something is due, and that goes on its way.
    Claim,
    Settle,
    LoseLeases,
    /// The `n`th session of the `m`th course, both counted round and round.
    Move {
        course: usize,
        session: usize,
        days: i64,
    },
    CancelOrRestore {
        course: usize,
        session: usize,
    },
    Book {
        course: usize,
        in_days: u64,
        start: NaiveTime,
        zone: Tz,
    },
    Become {
        course: usize,
        state: CourseState,
    },
    Republish {
        course: usize,
        protocol: Arc<Protocol>,
    },
    Travel(Tz),
    Sleepier(QuietHours),
    /// Saved without a change.
    Touch,
}

fn step() -> impl Strategy<Value = Step> {
    let course = || 0..2_usize;
    let session = || 0..4_usize;
    let state = select(vec![CourseState::Open, CourseState::Closed, CourseState::Cancelled]);
    prop_oneof![
        6 => prop_oneof![1 => 1..30_i64, 4 => 1..9 * 24 * 60_i64].prop_map(Step::Pass),
        3 => prop_oneof![1 => 1..30_i64, 4 => 1..5 * 24 * 60_i64].prop_map(Step::Sleep),
        2 => Just(Step::Claim),
        1 => Just(Step::Settle),
        1 => Just(Step::LoseLeases),
        4 => (course(), session(), -9..9_i64).prop_map(|(course, session, days)| Step::Move { course, session, days }),
        2 => (course(), session()).prop_map(|(course, session)| Step::CancelOrRestore { course, session }),
        2 => (course(), 0..20_u64, time(), zone())
            .prop_map(|(course, in_days, start, zone)| Step::Book { course, in_days, start, zone }),
        1 => (course(), state).prop_map(|(course, state)| Step::Become { course, state }),
        1 => (course(), protocol()).prop_map(|(course, protocol)| Step::Republish { course, protocol }),
        2 => zone().prop_map(Step::Travel),
        1 => quiet().prop_map(Step::Sleepier),
        1 => Just(Step::Touch),
    ]
}

pub fn histories() -> impl Strategy<Value = History> {
    (sketches(), local(), place_and_instant(), vec(step(), 1..18)).prop_map(
        |(sketches, local, (zone, start), steps)| {
            let start = start + Duration::microseconds(123_456);
            History {
                sketches,
                local: Local { zone, ..local },
                start,
                steps,
            }
        },
    )
}

/// What became of a history.
pub struct Life {
    pub courses: Vec<Course>,
    pub storage: Storage,
    pub now: DateTime<Utc>,
    pub replans: Vec<Replan>,
    /// What was sent, with the plan that was in force.
    pub sent: Vec<(usize, Sent)>,
    pub accepted: Vec<(usize, Accepted)>,
}

/// One call of the plan.
pub struct Replan {
    pub courses: Vec<Course>,
    pub local: Local,
    pub now: DateTime<Utc>,
    pub known: Vec<Known>,
    pub wanted: Vec<Wanted>,
}

pub fn live(history: &History, plan: Plan, last_look: LastLook) -> Life {
    let History {
        sketches,
        local,
        start,
        steps,
    } = history;
    // Sessions lie from five days before the start to forty after.
    let first = care::zone::day(*start, local.zone) - Days::new(5);
    let mut life = Life {
        courses: world::courses(sketches, first),
        storage: Storage::with(*local, plan, last_look),
        now: *start,
        replans: Vec::new(),
        sent: Vec::new(),
        accepted: Vec::new(),
    };
    life.replan();
    for step in steps {
        life.step(step);
    }
    life
}

impl Life {
    fn step(&mut self, step: &Step) {
        match step {
            Step::Pass(minutes) => {
                self.now += Duration::minutes(*minutes);
                self.storage.pass_until(self.now);
            }
            Step::Sleep(minutes) => {
                self.now += Duration::minutes(*minutes);
                self.storage.dispatch(self.now);
            }
            Step::Claim => {
                self.now = self.storage.next_due().map_or(self.now, |due| due.max(self.now));
                self.storage.claim(self.now);
            }
            Step::Settle => self.storage.settle(self.now),
            Step::LoseLeases => {
                self.storage.lose_leases();
                self.replan();
            }
            change => {
                self.change(change);
                self.replan();
            }
        }
        let current = self.replans.len() - 1;
        self.sent
            .extend(self.storage.sent.drain(..).map(|sent| (current, sent)));
        self.accepted
            .extend(self.storage.accepted.drain(..).map(|accepted| (current, accepted)));
    }

    pub fn replan(&mut self) {
        let known = self.storage.known();
        let wanted = self.storage.replan(&self.courses, self.now);
        let Self {
            courses, storage, now, ..
        } = self;
        self.replans.push(Replan {
            courses: courses.clone(),
            local: storage.local,
            now: *now,
            known,
            wanted,
        });
    }

    fn change(&mut self, step: &Step) {
        let today = care::zone::day(self.now, self.storage.local.zone);
        match step {
            Step::Move { course, session, days } => self.move_session(*course, *session, *days),
            Step::CancelOrRestore { course, session } => {
                let sessions = &mut self.course(*course).sessions;
                if let Some(index) = session.checked_rem(sessions.len()) {
                    let state = &mut sessions[index].state;
                    *state = if *state == SessionState::Cancelled {
                        SessionState::Planned
                    } else {
                        SessionState::Cancelled
                    };
                }
            }
            Step::Book {
                course,
                in_days,
                start,
                zone,
            } => {
                let day = today + Days::new(*in_days);
                let id = 1_000 + self.replans.len() as u128;
                let sessions = &mut self.course(*course).sessions;
                if sessions.iter().all(|session| session.day != day) {
                    sessions.push(session(id, day, *start, *zone, SessionState::Planned));
                }
            }
            Step::Become { course, state } => self.course(*course).state = *state,
            Step::Republish { course, protocol } => self.course(*course).protocol = Arc::clone(protocol),
            Step::Travel(zone) => self.storage.local.zone = *zone,
            Step::Sleepier(quiet) => self.storage.local.quiet = *quiet,
            _ => {}
        }
    }

    /// Moves a session, unless another of its course is on that day already.
    pub fn move_session(&mut self, course: usize, session: usize, days: i64) {
        let sessions = &mut self.course(course).sessions;
        if let Some(index) = session.checked_rem(sessions.len()) {
            let day = sessions[index].day + TimeDelta::days(days);
            if sessions.iter().all(|session| session.day != day) {
                sessions[index].day = day;
            }
        }
    }

    fn course(&mut self, n: usize) -> &mut Course {
        let count = self.courses.len();
        &mut self.courses[n % count]
    }
}
