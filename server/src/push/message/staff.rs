use app::words::Words;
use care::reminder::{Call, Cause, HANDED_OVER, TEST, UNREACHABLE};

/// What a colleague is called to. Neutral too: a phone lies on the counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Staff {
    Test,
    /// A check-in that cannot wait, whatever else there is.
    Urgent,
    CheckIn,
    /// A colleague asks.
    HandedOver,
    Message,
    /// Somebody cannot be reached.
    Unreachable,
    Several(usize),
}

impl Staff {
    pub fn of(rules: &[String]) -> Self {
        let kinds: Vec<_> = rules.iter().map(|rule| Self::of_rule(rule)).collect();
        match *kinds.as_slice() {
            [only] => only,
            _ if kinds.contains(&Self::Urgent) => Self::Urgent,
            _ => Self::Several(kinds.len()),
        }
    }

    fn of_rule(rule: &str) -> Self {
        match Call::from_key(rule).map(|call| call.cause) {
            Some(Cause::Red) => Self::Urgent,
            Some(Cause::Amber) => Self::CheckIn,
            Some(Cause::Message) => Self::Message,
            None if rule == TEST => Self::Test,
            None if rule == HANDED_OVER => Self::HandedOver,
            None if rule == UNREACHABLE => Self::Unreachable,
            None => Self::Several(1),
        }
    }

    pub fn body(self, words: &Words) -> String {
        match self {
            Self::Test => words.say("push-staff-test"),
            Self::Urgent => words.say("push-staff-urgent"),
            Self::CheckIn => words.say("push-staff-check-in"),
            Self::HandedOver => words.say("push-staff-handed-over"),
            Self::Message => words.say("push-staff-message"),
            Self::Unreachable => words.say("push-staff-unreachable"),
            Self::Several(count) => words.say_with("push-staff-several", &[("count", count.into())]),
        }
    }

    pub const fn count(self) -> usize {
        match self {
            Self::Several(count) => count,
            Self::Test | Self::Urgent | Self::CheckIn | Self::HandedOver | Self::Message | Self::Unreachable => 1,
        }
    }

    pub const fn path(self) -> &'static str {
        match self {
            Self::Test => "/clinic/you",
            Self::Urgent | Self::CheckIn | Self::HandedOver => "/clinic/review",
            Self::Message => "/clinic/messages",
            Self::Unreachable => "/clinic/reminders#unreachable",
            Self::Several(_) => "/clinic",
        }
    }

    pub const fn urgency(self) -> &'static str {
        match self {
            Self::Test | Self::Urgent => "high",
            Self::CheckIn | Self::HandedOver | Self::Message | Self::Unreachable | Self::Several(_) => "normal",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rules: &[&str]) -> Staff {
        Staff::of(&rules.iter().map(|rule| (*rule).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn several_are_counted_unless_one_cannot_wait() {
        assert_eq!(of(&["call_amber_duty"]), Staff::CheckIn);
        assert_eq!(of(&["call_amber_duty", "call_message_duty"]), Staff::Several(2));
        assert_eq!(of(&["call_amber_duty", "call_red_owner"]), Staff::Urgent);
        assert_eq!(of(&[TEST]), Staff::Test);
        assert_eq!(of(&[UNREACHABLE]), Staff::Unreachable);
    }
}
