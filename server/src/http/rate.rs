//! How often one address may ask. An address is a household (IPv6 /64); behind a trusted proxy it is the person's.

use governor::{DefaultKeyedRateLimiter, Quota, clock::Clock};
use std::{net::IpAddr, num::NonZeroU32, time::Duration};

/// Kept apart, so that a flood on one door does not close the others.
#[derive(Debug)]
pub struct RateLimits {
    every: DefaultKeyedRateLimiter<IpAddr>,
    doors: DefaultKeyedRateLimiter<IpAddr>,
    clock: governor::clock::DefaultClock,
}

/// How many at once, and how many each minute after that.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    pub burst: NonZeroU32,
    pub each_minute: NonZeroU32,
}

impl Allowance {
    /// # Panics
    /// For a zero, while compiling.
    #[allow(clippy::expect_used, reason = "evaluated while compiling")]
    pub const fn new(burst: u32, each_minute: u32) -> Self {
        Self {
            burst: NonZeroU32::new(burst).expect("at least one"),
            each_minute: NonZeroU32::new(each_minute).expect("at least one"),
        }
    }

    fn quota(self) -> Quota {
        Quota::per_minute(self.each_minute).allow_burst(self.burst)
    }
}

/// A clinic's own network is one address for all its staff and for the patients in its chairs.
pub const EVERY_REQUEST: Allowance = Allowance::new(600, 1200);
/// Signing in, joining, setting up: what someone who guesses would repeat.
pub const DOORS: Allowance = Allowance::new(30, 30);

impl RateLimits {
    pub fn new(every: Allowance, doors: Allowance) -> Self {
        Self {
            every: DefaultKeyedRateLimiter::keyed(every.quota()),
            doors: DefaultKeyedRateLimiter::keyed(doors.quota()),
            clock: governor::clock::DefaultClock::default(),
        }
    }

    /// Counts a request; if it was too much, says how long to wait.
    pub fn request(&self, address: IpAddr) -> Result<(), Duration> {
        self.check(&self.every, address)
    }

    /// Counts a try at a door; if it was too much, says how long to wait.
    pub fn door(&self, address: IpAddr) -> Result<(), Duration> {
        self.check(&self.doors, address)
    }

    fn check(&self, limiter: &DefaultKeyedRateLimiter<IpAddr>, address: IpAddr) -> Result<(), Duration> {
        limiter
            .check_key(&address)
            .map_err(|until| until.wait_time_from(self.clock.now()))
    }

    /// Forgets the addresses that could ask as much as a new one again.
    pub fn forget_idle(&self) {
        for limiter in [&self.every, &self.doors] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

impl Default for RateLimits {
    fn default() -> Self {
        Self::new(EVERY_REQUEST, DOORS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_burst_is_allowed_and_the_next_waits_while_others_go_on() {
        let limits = RateLimits::new(Allowance::new(3, 60), Allowance::new(1, 1));
        let [one, other]: [IpAddr; 2] = ["192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap()];
        for _ in 0..3 {
            assert!(limits.request(one).is_ok());
        }
        let wait = limits.request(one).unwrap_err();
        assert!(wait <= Duration::from_secs(1) && !wait.is_zero(), "{wait:?}");
        assert!(limits.request(other).is_ok());
        assert!(limits.door(one).is_ok(), "each door counts for itself");
    }
}
