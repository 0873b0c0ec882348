//! The only place that reads the machine's clock. Everything else is handed an instant or a [`Clock`].

use chrono::{DateTime, Duration, SubsecRound, Utc};
use std::sync::Mutex;

/// Tells the instant, to the microsecond that storage keeps.
pub trait Clock: Send + Sync {
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one reader of the machine's clock")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}

/// The machine's clock, moved: it read `start` when it was made and runs on from there. For demos and tests.
#[derive(Clone, Copy, Debug)]
pub struct ShiftedClock {
    shift: Duration,
}

impl ShiftedClock {
    pub fn starting_at(start: DateTime<Utc>) -> Self {
        Self {
            shift: start - SystemClock.now(),
        }
    }

    /// How far this clock is ahead of the machine's.
    pub fn shift(&self) -> Duration {
        self.shift
    }
}

impl From<Duration> for ShiftedClock {
    fn from(shift: Duration) -> Self {
        Self { shift }
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> DateTime<Utc> {
        SystemClock.now() + self.shift
    }
}

/// A clock that stands still until it is told to move. For tests.
#[derive(Debug)]
pub struct ManualClock(Mutex<DateTime<Utc>>);

impl ManualClock {
    pub fn at(now: DateTime<Utc>) -> Self {
        Self(Mutex::new(now))
    }

    pub fn set(&self, now: DateTime<Utc>) {
        *self.lock() = now;
    }

    pub fn advance(&self, by: Duration) {
        *self.lock() += by;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, DateTime<Utc>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        *self.lock()
    }
}
