//! How a reminder climbs. One pure function decides where it goes next: [`step`], asked when it is claimed and when it is settled.
//!
//! - A way that is not there (no phone, no confirmed address, no mail server, not chosen) is passed over at once.
//! - A way that is there and does not take it is tried for the rule's patience, then the next one above it, if there is one.
//! - Nothing goes higher than its rule allows; only a patient's choice of mail lifts where it starts.

use super::{Channel, channel::Ladder};
use crate::protocol::Climb;
use chrono::{DateTime, Utc};

/// Where a reminder stands, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Footing {
    pub ladder: Ladder,
    pub due_at: DateTime<Utc>,
}

/// What there is for its reader at this instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ways {
    pub push: Push,
    /// An address, confirmed and wanted, and a mail server.
    pub mail: bool,
    /// Somebody could call: of patients, not of staff.
    pub staff: bool,
    /// The reader wants mail in place of pushes.
    pub mail_first: bool,
}

/// The devices that a push has not reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Push {
    Nowhere,
    /// All of them failed before.
    Tried,
    /// At least one was not tried yet.
    Untried,
}

impl Ways {
    fn there(self, rung: Channel) -> bool {
        match rung {
            Channel::Push => self.push != Push::Nowhere,
            Channel::Mail => self.mail,
            Channel::Staff => self.staff,
        }
    }

    /// Where a reminder starts that stands nowhere else.
    fn first(self) -> Channel {
        if self.mail_first && self.mail {
            Channel::Mail
        } else {
            Channel::Push
        }
    }
}

/// Where it goes now. `None`: no way is left.
pub(super) fn step(now: DateTime<Utc>, at: Footing, ways: Ways) -> Option<Channel> {
    let first = ways.first();
    let here = at.ladder.channel.max(first);
    let top = top(at.ladder.climb).max(here);
    let above = |rung: Channel| {
        let higher = Channel::ALL.iter().copied().filter(move |next| *next > rung);
        higher.filter(|next| *next <= top).find(|next| ways.there(*next))
    };
    let next = above(here);
    if !ways.there(here) {
        return next;
    }
    let tried = match here {
        Channel::Push => ways.push == Push::Tried,
        // A reminder stands on a higher rung than its first only once it went there.
        Channel::Mail => at.ladder.channel == Channel::Mail,
        Channel::Staff => false,
    };
    match next {
        Some(next) if tried && now >= leave(at, first) => Some(next),
        _ => Some(here),
    }
}

/// When a reminder that was tried and not taken goes to the rung above, if there is one.
pub(super) fn leaves(now: DateTime<Utc>, at: Footing, ways: Ways) -> Option<DateTime<Utc>> {
    let (here, later) = (step(now, at, ways)?, DateTime::<Utc>::MAX_UTC);
    (step(later, at, ways)? > here).then(|| leave(at, ways.first()))
}

/// The patience with the first rung, and again with each above it, counted from when it was due.
fn leave(at: Footing, first: Channel) -> DateTime<Utc> {
    let rungs = if at.ladder.channel > first { 2 } else { 1 };
    at.due_at + at.ladder.patience() * rungs
}

const fn top(climb: Climb) -> Channel {
    match climb {
        Climb::Push => Channel::Push,
        Climb::Mail => Channel::Mail,
        Climb::Staff => Channel::Staff,
    }
}

#[cfg(test)]
mod tests;
