//! Of what was claimed: what goes now, which way, and what becomes of the rest. Pure.

use super::{
    Channel, Reason, ReminderState,
    climb::{Footing, Push, Ways, step},
    due::{Reader, at_any_hour},
    store::{lease::Settled, reminder::ReminderRow},
};
use crate::{
    mail::CONFIRM,
    plan::{Local, Sending, sending},
    protocol::Climb,
    store::At,
};
use chrono::{DateTime, Duration, Utc};

/// Why a reminder that was claimed does not go now.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Wait(DateTime<Utc>),
    Skip(Reason),
    /// No way took it: somebody calls.
    HandOver,
}

/// The rows of a push, by what becomes of them.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    pub push: Vec<ReminderRow>,
    pub mail: Vec<ReminderRow>,
    pub stay: Vec<(ReminderRow, Fate)>,
}

/// What goes by mail goes first; for so long the rest of its push waits.
const MAIL_FIRST: Duration = Duration::minutes(1);

pub(super) fn sort(rows: Vec<ReminderRow>, now: DateTime<Utc>, to: &Reader, push: Push) -> Sorted {
    let local = Local {
        zone: to.zone,
        quiet: to.quiet,
    };
    let mut sorted = Sorted::default();
    for row in rows {
        let when = if at_any_hour(&row.rule_key) && now < row.expires_at.0 {
            Sending::Now {
                ttl: row.expires_at.0 - now,
            }
        } else {
            sending(now, row.expires_at.0, local)
        };
        match (when, way(&row, now, to, push)) {
            (Sending::Expired, _) => sorted.stay.push((row, Fate::Skip(Reason::Expired))),
            (_, None) => sorted.stay.push((row, Fate::Skip(Reason::Unreachable))),
            (_, Some(Channel::Staff)) => sorted.stay.push((row, Fate::HandOver)),
            (Sending::Wait(until), _) => sorted.stay.push((row, Fate::Wait(until))),
            (Sending::Now { .. }, Some(Channel::Push)) => sorted.push.push(row),
            (Sending::Now { .. }, Some(Channel::Mail)) => sorted.mail.push(row),
        }
    }
    if !sorted.mail.is_empty() {
        let rest = sorted.push.drain(..);
        sorted.stay.extend(rest.map(|row| (row, Fate::Wait(now + MAIL_FIRST))));
    }
    sorted
}

fn way(row: &ReminderRow, now: DateTime<Utc>, to: &Reader, push: Push) -> Option<Channel> {
    // Only where it was asked whether it is the right place.
    if row.rule_key == CONFIRM {
        return to.asked.as_ref().map(|_| Channel::Mail);
    }
    step(now, row.footing(), to.ways(row, push))
}

impl ReminderRow {
    pub(super) fn footing(&self) -> Footing {
        let mut ladder = self.ladder;
        // A device has taken it: it is only tried for another one.
        if self.state == ReminderState::Accepted {
            ladder.climb = Climb::Push;
        }
        Footing {
            ladder,
            due_at: self.due_at.0,
        }
    }
}

impl Reader {
    /// What there is for this reminder.
    pub(super) fn ways(&self, row: &ReminderRow, push: Push) -> Ways {
        let for_all_ways = row.state != ReminderState::Accepted && row.rule_key != super::TEST;
        Ways {
            push,
            mail: self.mail.is_some(),
            staff: row.to.patient().is_some(),
            mail_first: self.mail_first && for_all_ways,
        }
    }
}

impl Fate {
    /// `alone`: nothing else of its push goes to a device now.
    pub(super) fn settle(self, row: &ReminderRow, token: i64, alone: bool) -> Settled {
        let mut settled = Settled {
            clinic: row.clinic_id,
            id: row.id,
            token,
            state: row.state,
            reason: row.reason.clone(),
            accepted_at: row.accepted_at,
            attempt_at: None,
            due_at: None,
        };
        match self {
            Self::Wait(until) => {
                settled.attempt_at = Some(At(until));
                // A device that takes the rest of the push must not count as having taken this.
                settled.due_at = (!alone).then_some(At(until));
            }
            // One that a device has taken was only still tried for another device.
            Self::Skip(_) | Self::HandOver if row.state == ReminderState::Accepted => {}
            Self::Skip(reason) => (settled.state, settled.reason) = (ReminderState::Skipped, Some(reason)),
            Self::HandOver => {
                (settled.state, settled.reason) = (ReminderState::Skipped, Some(Reason::Unreachable));
            }
        }
        settled
    }
}
