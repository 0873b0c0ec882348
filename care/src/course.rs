//! A course: a treatment's run of sessions for one patient. The types are pure; with `store` come the use cases.

#[cfg(feature = "store")]
mod change;
#[cfg(feature = "store")]
mod confirm;
#[cfg(feature = "store")]
mod decline;
#[cfg(feature = "store")]
mod draft;
#[cfg(feature = "store")]
pub(crate) mod list;
#[cfg(feature = "store")]
mod preview;
#[cfg(feature = "store")]
mod stale;
#[cfg(feature = "store")]
mod start;
#[cfg(feature = "store")]
pub(crate) mod store;

#[cfg(feature = "store")]
pub use {
    change::{Change, book, cancel, cancel_session, close, move_session},
    confirm::{HeldDraft, confirm_held, not_held, undo_confirm},
    decline::{clear_decline, decline},
    draft::{CourseDraft, SessionDraft},
    list::{SessionContext, awaiting_confirmation, session, todays_sessions},
    preview::{ReminderChange, preview},
    stale::close_stale,
    start::start,
};

#[cfg(feature = "store")]
pub(crate) use start::open_course;

use crate::{
    ids::{CourseId, SessionId},
    profile::Pace,
    protocol::{Protocol, Treatment},
    zone::{self, Tz},
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An open course without a session in so many days, or ahead, is over.
pub const STALE_AFTER_DAYS: i64 = 60;

/// A course as the plan needs it, with the version of the protocol that it runs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub id: CourseId,
    pub treatment: Treatment,
    pub state: CourseState,
    pub protocol: Arc<Protocol>,
    /// In any order, cancelled ones included.
    pub sessions: Vec<Session>,
    /// How soon this patient's pigment is likely to fade.
    pub pace: Pace,
}

/// One appointment. Its day is a bare date; only its start knows a zone, that of the place where it is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub id: SessionId,
    pub day: NaiveDate,
    pub start: NaiveTime,
    pub minutes: u16,
    pub zone: Tz,
    pub state: SessionState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CourseState {
    /// More sessions may come; the final one is provisional.
    Open,
    /// Finished: the final session is known, and the touch-up is planned.
    Closed,
    /// Given up: planned sessions are cancelled, held ones go on healing.
    Cancelled,
}

/// A planned session whose day has passed counts as held until staff say otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    Planned,
    Held,
    Cancelled,
}

impl Session {
    pub fn local_start(&self) -> NaiveDateTime {
        self.day.and_time(self.start)
    }

    pub fn starts_at(&self) -> DateTime<Utc> {
        zone::instant(self.local_start(), self.zone)
    }
}

impl Course {
    /// The sessions that count, by day: all that are not cancelled.
    pub fn standing(&self) -> Vec<&Session> {
        let mut standing: Vec<_> = self
            .sessions
            .iter()
            .filter(|session| session.state != SessionState::Cancelled)
            .collect();
        standing.sort_by_key(|session| (session.local_start(), session.id));
        standing
    }
}

macro_rules! state_keys {
    ($name:ident { $($variant:ident = $key:literal),* }) => {
        impl $name {
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

state_keys!(CourseState { Open = "open", Closed = "closed", Cancelled = "cancelled" });
state_keys!(SessionState { Planned = "planned", Held = "held", Cancelled = "cancelled" });
