//! The check before a session: six plain questions, two days ahead. Any yes goes to the clinic, which decides; nothing is cancelled by
//! itself. Which checks are open is pure; with `store` come the use cases.

#[cfg(feature = "store")]
mod answer;
#[cfg(feature = "store")]
mod draft;
#[cfg(feature = "store")]
mod note;
mod open;
#[cfg(feature = "store")]
pub(crate) mod store;

pub use open::{Open, RULE, coming, open};
#[cfg(feature = "store")]
pub use {
    answer::{answer, find, list_for},
    draft::SkinCheckDraft,
    note::note,
};

use crate::{ids::SessionId, protocol::keyed};
use chrono::{DateTime, NaiveDate, Utc};

keyed! {
    /// What is asked, in this order.
    Concern {
        Infection = "infection",
        Medicines = "medicines",
        Sunburn = "sunburn",
        Allergy = "allergy",
        Wounds = "wounds",
        Fever = "fever",
    }
}

/// A check that was answered: one for each session, the latest answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkinCheck {
    pub session: SessionId,
    /// The day that the session had: one that moved asks again.
    pub session_day: NaiveDate,
    /// What was answered with yes.
    pub said_yes: Vec<Concern>,
    pub note: String,
    pub answered_at: DateTime<Utc>,
    /// Staff decided that the session stands.
    pub noted: Option<Noted>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// Their name.
    pub by: String,
    pub at: DateTime<Utc>,
}

impl SkinCheck {
    /// Said yes, and nobody has decided yet.
    pub fn waits(&self) -> bool {
        !self.said_yes.is_empty() && self.noted.is_none()
    }
}
