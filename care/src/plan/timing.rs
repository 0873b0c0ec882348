//! From a wall time to the instant at which a phone may sound.

use super::local::Local;
use crate::zone::instant;
use chrono::{DateTime, NaiveDateTime, Utc};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    pub due: DateTime<Utc>,
    /// Useful up to, not including, this instant.
    pub expires: DateTime<Utc>,
}

/// When a reminder goes, given its wall time. In quiet hours: at their end; if that is past its use, in the last minute before them on
/// the same day, if that is still after the event it speaks of. `None` if no minute of its use is left.
pub fn timing(
    due: NaiveDateTime,
    expires: NaiveDateTime,
    after: Option<DateTime<Utc>>,
    local: Local,
) -> Option<Timing> {
    let expires = instant(expires, local.zone);
    let first = instant(due, local.zone);
    let useful = |at: DateTime<Utc>| (at < expires && !local.is_quiet(at)).then_some(Timing { due: at, expires });
    let before = || {
        local
            .last_before_quiet(local.wall(first))
            .filter(|at| after.is_none_or(|event| *at > event))
    };
    useful(local.awake_from(first)).or_else(|| useful(before()?))
}
