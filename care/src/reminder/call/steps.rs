use crate::{protocol::keyed, reminder::channel::Ladder};
use chrono::{DateTime, Duration, Utc};

keyed! {
    /// What waits.
    Cause {
        /// A check-in that cannot wait: called at once and at any hour.
        Red = "red",
        /// A check-in that the clinic promised to look at.
        Amber = "amber",
        Message = "message",
    }
}

keyed! {
    /// How far a call has climbed.
    Rung {
        /// Whoever is on duty.
        Duty = "duty",
        /// The owners, on duty or not.
        Owner = "owner",
        /// All of them, by mail.
        Mail = "mail",
    }
}

impl Rung {
    pub(super) const fn ladder(self) -> Ladder {
        match self {
            Self::Duty | Self::Owner => Ladder::PUSH,
            Self::Mail => Ladder::LETTER,
        }
    }
}

/// One step of the way up. Its key is a reminder's rule key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    pub cause: Cause,
    pub rung: Rung,
}

impl Call {
    pub fn key(self) -> String {
        format!("call_{}_{}", self.cause.key(), self.rung.key())
    }

    pub fn from_key(key: &str) -> Option<Self> {
        let (cause, rung) = key.strip_prefix("call_")?.split_once('_')?;
        Some(Self {
            cause: Cause::from_key(cause)?,
            rung: Rung::from_key(rung)?,
        })
    }

    pub const fn at_any_hour(self) -> bool {
        matches!(self.cause, Cause::Red)
    }
}

/// After that somebody else is called to what cannot wait.
const RED_CLIMBS: Duration = Duration::minutes(10);
const SHORTEST_CLIMB: Duration = Duration::minutes(15);

/// The calls to what waits `since` then. What the clinic promised to look at is given that time first; each further step comes
/// after half as long again.
pub(super) fn steps(cause: Cause, since: DateTime<Utc>, promise: Duration) -> Vec<(Rung, DateTime<Utc>)> {
    let (first, climb) = match cause {
        Cause::Red => (since, RED_CLIMBS),
        Cause::Amber => (since + promise, (promise / 2).max(SHORTEST_CLIMB)),
        // A word that somebody wrote is told at once; nobody else is troubled before the promise has passed.
        Cause::Message => (since, promise.max(SHORTEST_CLIMB)),
    };
    vec![
        (Rung::Duty, first),
        (Rung::Owner, first + climb),
        (Rung::Mail, first + climb * 2),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(cause: Cause, promise_hours: i64) -> Vec<(&'static str, i64)> {
        let since = DateTime::UNIX_EPOCH;
        steps(cause, since, Duration::hours(promise_hours))
            .into_iter()
            .map(|(rung, at)| (rung.key(), (at - DateTime::UNIX_EPOCH).num_minutes()))
            .collect()
    }

    #[test]
    fn red_is_called_at_once_and_climbs_within_ten_minutes() {
        assert_eq!(minutes(Cause::Red, 24), [("duty", 0), ("owner", 10), ("mail", 20)]);
    }

    #[test]
    fn amber_has_the_promised_time_then_half_of_it_and_never_less_than_a_quarter_of_an_hour() {
        assert_eq!(
            minutes(Cause::Amber, 24),
            [("duty", 1440), ("owner", 2160), ("mail", 2880)]
        );
        assert_eq!(minutes(Cause::Amber, 0), [("duty", 0), ("owner", 15), ("mail", 30)]);
    }

    #[test]
    fn a_message_is_told_at_once_and_the_owner_hears_of_it_once_the_promise_has_passed() {
        assert_eq!(minutes(Cause::Message, 4), [("duty", 0), ("owner", 240), ("mail", 480)]);
    }

    #[test]
    fn a_key_reads_back_and_a_rules_key_is_none() {
        for (cause, rung) in Cause::ALL
            .iter()
            .flat_map(|cause| Rung::ALL.iter().map(move |rung| (*cause, *rung)))
        {
            let call = Call { cause, rung };
            assert_eq!(Call::from_key(&call.key()), Some(call));
        }
        assert_eq!(Call::from_key("call_the_clinic"), None);
        assert_eq!(Call::from_key("check_in_day_3"), None);
    }
}
