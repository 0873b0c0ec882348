//! Made-up courses to try a protocol on. Days count from the first session.

use super::words::PreviewWords;
use care::{
    course::{Course, CourseState, Session, SessionState},
    ids::{CourseId, SessionId},
    profile::Pace,
    protocol::Protocol,
    zone::Tz,
};
use chrono::{Days, NaiveDate, NaiveTime};
use std::sync::Arc;

/// Before the first session a patient prepares.
pub(super) const FIRST_DAY: i32 = -7;
/// How long after the final session one may look: until the skin has settled.
const AFTER: i32 = 60;
/// Any day would do: nothing is told by its date.
const BASE: NaiveDate = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap();

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    One,
    /// As many sessions as are usual, as far apart as is usual.
    Usual,
    /// One more than that: what counts from the final session moves.
    More,
}

impl Run {
    pub(super) const ALL: [Self; 3] = [Self::One, Self::Usual, Self::More];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Usual => "usual",
            Self::More => "more",
        }
    }

    pub(super) fn from_key(key: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|run| run.key() == key)
            .unwrap_or(Self::Usual)
    }

    pub(super) fn name(self, words: &PreviewWords) -> String {
        match self {
            Self::One => words.one.clone(),
            Self::Usual => words.usual.clone(),
            Self::More => words.more.clone(),
        }
    }

    fn sessions(self, protocol: &Protocol) -> u16 {
        match self {
            Self::One => 1,
            Self::Usual => protocol.usual_sessions.max(1),
            Self::More => protocol.usual_sessions.saturating_add(1),
        }
    }

    /// The last day one may look at.
    pub(super) fn last_day(self, protocol: &Protocol) -> i32 {
        i32::from(self.sessions(protocol) - 1) * i32::from(protocol.usual_gap_days) + AFTER
    }

    /// The course, its final session known.
    pub(super) fn course(self, protocol: &Protocol) -> Course {
        let session = |n: u16| Session {
            id: SessionId::from_u128(n.into()),
            day: BASE
                .checked_add_days(Days::new(u64::from(n) * u64::from(protocol.usual_gap_days)))
                .unwrap_or(BASE),
            start: NaiveTime::MIN,
            minutes: 0,
            zone: Tz::UTC,
            state: SessionState::Held,
        };
        Course {
            id: CourseId::from_u128(0),
            treatment: protocol.treatment,
            state: CourseState::Closed,
            pace: Pace::USUAL,
            protocol: Arc::new(protocol.clone()),
            sessions: (0..self.sessions(protocol)).map(session).collect(),
        }
    }
}

pub(super) fn date(day: i32) -> NaiveDate {
    let by = Days::new(day.unsigned_abs().into());
    let date = if day < 0 {
        BASE.checked_sub_days(by)
    } else {
        BASE.checked_add_days(by)
    };
    date.unwrap_or(BASE)
}

/// The other way round; nobody looks further than days fit into an `i32`.
pub(super) fn day(date: NaiveDate) -> i32 {
    i32::try_from((date - BASE).num_days()).unwrap_or(i32::MAX)
}
