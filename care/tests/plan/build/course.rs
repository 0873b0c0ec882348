//! A course, session by session: `course(&protocol).held("2026-03-01").planned("2026-03-15").open()`.

use super::{day, time, tz};
use care::{
    course::{Course, CourseState, Session, SessionState},
    ids::{CourseId, SessionId},
    profile::Pace,
    protocol::{Protocol, Treatment},
};
use std::sync::Arc;

pub struct CourseBuilder {
    number: u8,
    treatment: Treatment,
    protocol: Arc<Protocol>,
    sessions: Vec<Session>,
    pace: Pace,
}

/// Course 1. Its sessions are numbered from 1 in the order they are given, start at 10:00 UTC and last three hours.
pub fn course(protocol: &Arc<Protocol>) -> CourseBuilder {
    CourseBuilder {
        number: 1,
        treatment: protocol.treatment,
        protocol: Arc::clone(protocol),
        sessions: Vec::new(),
        pace: Pace::USUAL,
    }
}

impl CourseBuilder {
    /// Another course of the same patient.
    pub fn number(mut self, number: u8) -> Self {
        self.number = number;
        self
    }

    pub fn treatment(mut self, treatment: Treatment) -> Self {
        self.treatment = treatment;
        self
    }

    /// So many reasons more for an early touch-up than for a late one, known since that day.
    pub fn leaning(mut self, lean: i32, since: &str) -> Self {
        self.pace = Pace::new(lean, day(since));
        self
    }

    pub fn held(self, on: &str) -> Self {
        self.session(on, SessionState::Held)
    }

    pub fn planned(self, on: &str) -> Self {
        self.session(on, SessionState::Planned)
    }

    pub fn cancelled(self, on: &str) -> Self {
        self.session(on, SessionState::Cancelled)
    }

    /// The session given last starts at this wall time of this zone.
    pub fn starting(mut self, start: &str, zone: &str) -> Self {
        let last = self.sessions.last_mut().expect("a session to start");
        last.start = time(start);
        last.zone = tz(zone);
        self
    }

    pub fn open(self) -> Course {
        self.in_state(CourseState::Open)
    }

    pub fn closed(self) -> Course {
        self.in_state(CourseState::Closed)
    }

    pub fn given_up(self) -> Course {
        self.in_state(CourseState::Cancelled)
    }

    fn session(mut self, on: &str, state: SessionState) -> Self {
        let id = session_id(self.number, self.sessions.len() + 1);
        self.sessions.push(Session {
            id,
            day: day(on),
            start: time("10:00"),
            minutes: 180,
            zone: tz("UTC"),
            state,
        });
        self
    }

    fn in_state(self, state: CourseState) -> Course {
        Course {
            id: CourseId::from_u128(self.number.into()),
            treatment: self.treatment,
            state,
            protocol: self.protocol,
            sessions: self.sessions,
            pace: self.pace,
        }
    }
}

/// The id of session `number` (from 1) of course `course`.
pub fn session_id(course: u8, number: usize) -> SessionId {
    SessionId::from_u128(u128::from(course) * 100 + number as u128)
}
