use super::Cause;
use crate::{
    check_in::{CheckIn, Level},
    ids::{CheckInId, PatientId},
};
use chrono::{DateTime, Utc};

/// Something that waits for an answer, since then. Answered and asked of again, it is another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Matter {
    pub cause: Cause,
    pub since: DateTime<Utc>,
    pub subject: String,
    pub check_in: Option<CheckInId>,
}

impl Matter {
    /// `None` where it waits no longer, or may wait until somebody looks.
    pub fn of_check_in(check_in: &CheckIn) -> Option<Self> {
        let cause = match check_in.triage.level {
            Level::Red => Cause::Red,
            Level::Amber => Cause::Amber,
            Level::Green => return None,
        };
        let since = check_in.waiting_since?;
        Some(Self {
            cause,
            since,
            subject: subject(check_in.id, since),
            check_in: Some(check_in.id),
        })
    }

    pub fn of_messages(patient: PatientId, since: DateTime<Utc>) -> Self {
        Self {
            cause: Cause::Message,
            since,
            subject: subject(patient, since),
            check_in: None,
        }
    }
}

fn subject(what: impl std::fmt::Display, since: DateTime<Utc>) -> String {
    format!("{what}@{}", since.timestamp_micros())
}
