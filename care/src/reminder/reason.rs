use crate::{
    plan::SkipReason,
    protocol::keyed,
    store::{keys_stored, stored},
};
use std::fmt;

keyed! {
    ReminderState {
        /// Will be sent, or is being sent.
        Planned = "planned",
        /// A push service took it for at least one device: final.
        Accepted = "accepted",
        /// Not sent, for a [`Reason`]; revives if it is due again.
        Skipped = "skipped",
        /// No longer wanted; revives if it is wanted again.
        Withdrawn = "withdrawn",
    }
}
keys_stored!(ReminderState);

/// Why a reminder was skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its use had passed when it was planned.
    Past,
    /// Quiet hours cover all of its use.
    Quiet,
    /// Another rule speaks on that day in its place.
    Superseded { by: String },
    /// Its use passed before it could be sent.
    Expired,
    /// No device of the patient receives pushes.
    Unreachable,
    /// The push services refused it, or could not be reached while it was of use.
    Undeliverable,
}
stored!(Reason as String, ToString::to_string, |text| Reason::from_text(text));

const SUPERSEDED: &str = "superseded ";

impl Reason {
    /// Without what superseded it: names the words for it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::Quiet => "quiet",
            Self::Superseded { .. } => "superseded",
            Self::Expired => "expired",
            Self::Unreachable => "unreachable",
            Self::Undeliverable => "undeliverable",
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        if let Some(by) = text.strip_prefix(SUPERSEDED) {
            return Some(Self::Superseded { by: by.to_owned() });
        }
        [
            Self::Past,
            Self::Quiet,
            Self::Expired,
            Self::Unreachable,
            Self::Undeliverable,
        ]
        .into_iter()
        .find(|reason| reason.key() == text)
    }
}

/// As stored.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Superseded { by } => write!(f, "{SUPERSEDED}{by}"),
            other => f.write_str(other.key()),
        }
    }
}

impl From<SkipReason> for Reason {
    fn from(reason: SkipReason) -> Self {
        match reason {
            SkipReason::Past => Self::Past,
            SkipReason::Quiet => Self::Quiet,
            SkipReason::Superseded { by } => Self::Superseded { by },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_reads_back() {
        let superseded = Reason::Superseded {
            by: "touch_up".to_owned(),
        };
        for reason in [
            Reason::Past,
            Reason::Quiet,
            superseded,
            Reason::Expired,
            Reason::Unreachable,
            Reason::Undeliverable,
        ] {
            assert_eq!(Reason::from_text(&reason.to_string()), Some(reason));
        }
        assert_eq!(Reason::from_text("bored"), None);
    }
}
