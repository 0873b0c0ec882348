//! What became of one message to one device, and what follows from it. The only place that gives meaning to an answer.

use super::{backoff::backoff, endpoint::EndpointFault};
use care::reminder::DeviceOutcome;
use chrono::{DateTime, Duration, Utc};
use reqwest::StatusCode;
use std::fmt;

/// Services that ask for no wait at all are not to be asked again in the same breath.
const SHORTEST_WAIT: Duration = Duration::seconds(1);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Accepted,
    /// The subscription is dead: nothing is ever sent there again.
    Gone(u16),
    /// Nothing may ever be sent there.
    Unsafe(EndpointFault),
    /// The subscription's keys are none: nothing can ever be sent there.
    BadKeys,
    /// This message is refused for good; the subscription may be sound.
    Refused(u16),
    /// The service does not accept our signature: somebody has to look at the key, the contact or the clock.
    KeyRefused(u16),
    /// We could not sign for this origin.
    Unsigned,
    /// The service asks to wait, perhaps for how long.
    Busy(u16, Option<Duration>),
    /// The service is broken for now.
    Broken(u16),
    /// No answer came.
    Unreached(Unreached),
    /// Not sent: the service leaves too many others without an answer.
    Stalled,
    /// Not sent: we are shutting down.
    Stopping,
    /// Not sent: quiet hours have begun.
    Quiet(DateTime<Utc>),
    /// Not sent: the service's wait for this device is not over.
    Early(DateTime<Utc>),
    /// Not sent: its use has passed.
    Expired,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreached {
    Timeout,
    Name,
    Connection,
    Interrupted,
}

/// What is known of an attempt when it ends.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    pub now: DateTime<Utc>,
    pub expires: DateTime<Utc>,
    /// How many attempts failed before.
    pub failed: u32,
    /// In 0 … 1.
    pub dice: f64,
}

impl Unreached {
    pub fn by(silence: &reqwest::Error) -> Self {
        if silence.is_timeout() {
            Self::Timeout
        } else if silence.is_dns() {
            Self::Name
        } else if silence.is_connect() {
            Self::Connection
        } else {
            Self::Interrupted
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Timeout => "timeout",
            Self::Name => "name",
            Self::Connection => "connection",
            Self::Interrupted => "interrupted",
        }
    }
}

impl Outcome {
    /// What a push service's answer means (RFC 8030, and what the services do beyond it). A redirect is not followed: it is an outage.
    pub fn of(status: StatusCode, wait: Option<Duration>) -> Self {
        match status.as_u16() {
            200..=299 => Self::Accepted,
            code @ (404 | 410) => Self::Gone(code),
            code @ (401 | 403) => Self::KeyRefused(code),
            // Microsoft's service says "not acceptable" for "too many".
            code @ (406 | 429 | 503) => Self::Busy(code, wait),
            code @ (408 | 425) => Self::Broken(code),
            code @ 400..=499 => Self::Refused(code),
            code => Self::Broken(code),
        }
    }

    /// The name that metrics count it under.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Gone(_) => "gone",
            Self::Unsafe(_) => "unsafe",
            Self::BadKeys => "bad_keys",
            Self::Refused(_) => "refused",
            Self::KeyRefused(_) => "key_refused",
            Self::Unsigned => "unsigned",
            Self::Busy(..) => "busy",
            Self::Broken(_) => "broken",
            Self::Unreached(how) => how.key(),
            Self::Stalled => "stalled",
            Self::Stopping => "stopping",
            Self::Quiet(_) => "quiet",
            Self::Early(_) => "early",
            Self::Expired => "expired",
        }
    }

    /// What is written down of it. A wait never reaches beyond the message's use.
    pub fn settle(self, attempt: Attempt) -> DeviceOutcome {
        let Attempt {
            now,
            expires,
            failed,
            dice,
        } = attempt;
        let again = |at: DateTime<Utc>| DeviceOutcome::Retry {
            at: at.min(expires),
            why: self.to_string(),
        };
        match self {
            Self::Accepted => DeviceOutcome::Accepted,
            Self::Gone(_) | Self::Unsafe(_) | Self::BadKeys => DeviceOutcome::Gone,
            Self::Refused(_) | Self::KeyRefused(_) | Self::Expired => DeviceOutcome::Failed(self.to_string()),
            Self::Busy(_, Some(wait)) => again(now + wait.max(SHORTEST_WAIT)),
            Self::Busy(_, None) | Self::Broken(_) | Self::Unreached(_) | Self::Stalled | Self::Unsigned => {
                again(now + backoff(failed, dice))
            }
            Self::Quiet(until) | Self::Early(until) => again(until),
            Self::Stopping => again(now),
        }
    }

    /// Until when it was held back, if it was; that is no failure.
    pub fn held_until(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match self {
            Self::Quiet(until) | Self::Early(until) => Some(until),
            Self::Stopping => Some(now),
            _ => None,
        }
    }
}

/// For the record of deliveries: a word and a number, nothing of the person or the address.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone(code)
            | Self::Refused(code)
            | Self::KeyRefused(code)
            | Self::Busy(code, _)
            | Self::Broken(code) => {
                write!(f, "{} {code}", self.key())
            }
            _ => f.write_str(self.key()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn at(minute: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 3, 1, 9, minute, 0).unwrap()
    }

    fn settled(outcome: Outcome) -> DeviceOutcome {
        outcome.settle(Attempt {
            now: at(0),
            expires: at(30),
            failed: 3,
            dice: 0.5,
        })
    }

    fn answered(status: u16) -> Outcome {
        Outcome::of(StatusCode::from_u16(status).unwrap(), None)
    }

    #[test]
    fn each_answer_has_one_meaning() {
        let table: [(&[u16], &str); 7] = [
            (&[200, 201, 202], "accepted"),
            (&[404, 410], "gone"),
            (&[401, 403], "key_refused"),
            (&[406, 429, 503], "busy"),
            (&[400, 413, 422], "refused"),
            (&[302, 307, 308], "broken"),
            (&[408, 425, 500, 502, 504, 599], "broken"),
        ];
        for (statuses, key) in table {
            for status in statuses {
                assert_eq!(answered(*status).key(), key, "{status}");
            }
        }
    }

    #[test]
    fn only_a_dead_or_impossible_subscription_is_retired() {
        for outcome in [
            answered(404),
            answered(410),
            Outcome::Unsafe(EndpointFault::UnknownHost),
            Outcome::BadKeys,
        ] {
            assert_eq!(settled(outcome), DeviceOutcome::Gone);
        }
        for status in [400, 401, 403, 413] {
            assert!(
                matches!(settled(answered(status)), DeviceOutcome::Failed(_)),
                "{status}"
            );
        }
    }

    #[test]
    fn a_wait_is_kept_to_the_letter() {
        let busy = |wait| settled(Outcome::Busy(429, Some(wait)));
        let again = |at, why: &str| DeviceOutcome::Retry {
            at,
            why: why.to_owned(),
        };
        assert_eq!(busy(Duration::minutes(7)), again(at(7), "busy 429"));
        assert_eq!(busy(Duration::zero()), again(at(0) + SHORTEST_WAIT, "busy 429"));
        assert_eq!(
            busy(Duration::days(3)),
            again(at(30), "busy 429"),
            "but never beyond its use"
        );
    }

    #[test]
    fn trouble_without_a_reason_backs_off() {
        for outcome in [
            answered(500),
            answered(429),
            Outcome::Unreached(Unreached::Timeout),
            Outcome::Stalled,
        ] {
            let again = DeviceOutcome::Retry {
                at: at(0) + Duration::seconds(8),
                why: outcome.to_string(),
            };
            assert_eq!(settled(outcome), again);
        }
    }

    #[test]
    fn what_was_not_sent_goes_when_it_may() {
        let again = |at, why: &str| DeviceOutcome::Retry {
            at,
            why: why.to_owned(),
        };
        assert_eq!(settled(Outcome::Quiet(at(20))), again(at(20), "quiet"));
        assert_eq!(settled(Outcome::Stopping), again(at(0), "stopping"));
        assert_eq!(settled(Outcome::Expired), DeviceOutcome::Failed("expired".into()));
    }
}
