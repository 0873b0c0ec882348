//! Of what was claimed: what goes now, and what becomes of the rest. Pure.

use super::{
    Reason, ReminderState,
    due::{Reader, at_any_hour},
    store::{lease::Settled, reminder::ReminderRow},
};
use crate::{
    plan::{Local, Sending, sending},
    store::At,
};
use chrono::{DateTime, Utc};

/// Why a reminder that was claimed does not go now.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Wait(DateTime<Utc>),
    Skip(Reason),
}

/// Which rows of a push go, and what becomes of the others.
pub(super) fn sort(
    rows: Vec<ReminderRow>,
    now: DateTime<Utc>,
    to: &Reader,
    reachable: bool,
) -> (Vec<ReminderRow>, Vec<(ReminderRow, Fate)>) {
    let local = Local {
        zone: to.zone,
        quiet: to.quiet,
    };
    let (mut go, mut stay) = (Vec::new(), Vec::new());
    for row in rows {
        let when = if at_any_hour(&row.rule_key) && now < row.expires_at.0 {
            Sending::Now {
                ttl: row.expires_at.0 - now,
            }
        } else {
            sending(now, row.expires_at.0, local)
        };
        match when {
            Sending::Expired => stay.push((row, Fate::Skip(Reason::Expired))),
            Sending::Now { .. } | Sending::Wait(_) if !reachable => stay.push((row, Fate::Skip(Reason::Unreachable))),
            Sending::Wait(until) => stay.push((row, Fate::Wait(until))),
            Sending::Now { .. } => go.push(row),
        }
    }
    (go, stay)
}

impl Fate {
    /// `alone`: nothing else of its push goes now.
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
            Self::Skip(_) if row.state == ReminderState::Accepted => {}
            Self::Skip(reason) => (settled.state, settled.reason) = (ReminderState::Skipped, Some(reason)),
        }
        settled
    }
}
