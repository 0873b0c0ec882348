use crate::{
    protocol::{Climb, Rule, USUAL_PATIENCE, keyed},
    store::keys_stored,
};
use chrono::Duration;

keyed! {
    /// A rung of the ladder: how a reminder goes.
    Channel {
        Push = "push",
        Mail = "mail",
        /// Nothing took it: somebody of the staff is asked to call.
        Staff = "staff",
    }
}
keys_stored!(Channel, Climb);

/// Where a reminder starts, how far up it may climb, and for how long it tries each way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Ladder {
    /// The rung it stands on.
    pub channel: Channel,
    pub climb: Climb,
    /// Minutes.
    pub(super) patience: i64,
}

impl Ladder {
    /// Of use on a phone or not at all: a test.
    pub const PUSH: Self = Self::of(Channel::Push, Climb::Push);
    /// What a patient should know: a changed plan, an answer, a message.
    pub const NOTE: Self = Self::of(Channel::Push, Climb::Mail);
    /// Mail and nothing else.
    pub const LETTER: Self = Self::of(Channel::Mail, Climb::Mail);

    const fn of(channel: Channel, climb: Climb) -> Self {
        Self {
            channel,
            climb,
            patience: USUAL_PATIENCE as i64,
        }
    }

    pub fn of_rule(rule: &Rule) -> Self {
        Self {
            climb: rule.climb,
            patience: rule.patience.into(),
            ..Self::PUSH
        }
    }

    pub fn patience(&self) -> Duration {
        Duration::minutes(self.patience)
    }

    pub const fn minutes(&self) -> i64 {
        self.patience
    }

    /// Whether another ladder promises the same; where somebody stands on it is not asked.
    pub fn is_like(&self, other: &Self) -> bool {
        (self.climb, self.patience) == (other.climb, other.patience)
    }
}
