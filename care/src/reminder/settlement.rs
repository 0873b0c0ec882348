use super::{PushKey, Reason};
use crate::{
    ids::{ReminderId, SubscriptionId},
    mail::Whose,
};
use chrono::{DateTime, Utc};

/// What became of a push; made by [`super::Due::settle`].
#[derive(Clone, Debug)]
pub struct Settlement {
    pub(super) key: PushKey,
    pub(super) token: i64,
    pub(super) reminders: Vec<ReminderId>,
    /// Of a mail: whose it was.
    pub(super) letterbox: Option<Whose>,
    pub(super) outcome: Outcome,
}

#[derive(Clone, Debug)]
pub enum Outcome {
    /// What the push service of each device said.
    Devices(Vec<(SubscriptionId, DeviceOutcome)>),
    /// What the mail server said.
    Mail(MailOutcome),
    /// Not sent, and not to be.
    Skip(Reason),
    /// Not sent: to be claimed again from this instant on.
    Wait(DateTime<Utc>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceOutcome {
    /// 201.
    Accepted,
    /// 404 or 410: the subscription is dead, and is retired.
    Gone,
    /// 429, 5xx, a timeout: try again from `at` on.
    Retry { at: DateTime<Utc>, why: String },
    /// Trying again would not help.
    Failed(String),
}

impl DeviceOutcome {
    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Gone => "gone",
            Self::Retry { .. } => "retry",
            Self::Failed(_) => "failed",
        }
    }

    pub(super) fn retry_at(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Retry { at, .. } => Some(*at),
            Self::Accepted | Self::Gone | Self::Failed(_) => None,
        }
    }

    pub(super) fn detail(&self) -> Option<&str> {
        match self {
            Self::Retry { why, .. } | Self::Failed(why) => Some(why),
            Self::Accepted | Self::Gone => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailOutcome {
    /// A mail server took it.
    Accepted,
    /// 5xx to the address: no mail ever goes there again.
    Refused,
    /// 4xx, or nobody answered: try again from `at` on.
    Retry { at: DateTime<Utc> },
    /// Trying again would not help, and the address is not to blame.
    Failed,
}
