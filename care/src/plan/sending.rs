//! The last look before a reminder goes: a late dispatcher must not ring at night, nor after the reminder's use.

use super::timing::{Local, next_instant};
use crate::zone::wall;
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
    let Local { zone, quiet } = local;
    if now >= expires {
        return Sending::Expired;
    }
    let here = wall(now, zone);
    if quiet.holds(here.time()) {
        let over = next_instant(quiet.end_after(here), zone, now);
        return if over < expires { Sending::Wait(over) } else { Sending::Expired };
    }
    let silent = quiet.start_after(here).map(|start| next_instant(start, zone, now));
    let until = silent.map_or(expires, |silent| silent.min(expires));
    Sending::Now { ttl: Duration::seconds((until - now).num_seconds().max(1)) }
}
