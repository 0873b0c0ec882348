//! The last look before a reminder goes: a late dispatcher must not ring at night, nor after the reminder's use.

use super::local::Local;
use chrono::{DateTime, Duration, Utc};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// Go, and let the push service keep it for no longer than `ttl`.
    Now { ttl: Duration },
    /// Quiet hours: not before this instant.
    Wait(DateTime<Utc>),
    /// Its use has passed.
    Expired,
}

/// What to do at `now` with a reminder that is due and useful until `expires`. TTL = min(expiry, next quiet start) − now, whole seconds.
pub fn sending(now: DateTime<Utc>, expires: DateTime<Utc>, local: Local) -> Sending {
    if now >= expires {
        return Sending::Expired;
    }
    let awake = local.awake_from(now);
    if awake > now {
        return if awake < expires {
            Sending::Wait(awake)
        } else {
            Sending::Expired
        };
    }
    let until = local.quiet_from(now).map_or(expires, |silent| silent.min(expires));
    Sending::Now {
        ttl: Duration::seconds((until - now).num_seconds().max(1)),
    }
}
