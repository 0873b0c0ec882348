//! What storage and the dispatcher do with the plan, as small as it can be: rows by identity, replanned after each change, sent when due.
//! It guards nothing by itself: if the plan asks for what was accepted before, the row is overwritten and the patient hears it twice.

use care::{
    course::Course,
    plan::{self, Identity, Known, KnownState, Local, Outcome, Sending, SkipReason, Wanted},
};
use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub due: DateTime<Utc>,
    pub expires: DateTime<Utc>,
    pub state: RowState,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowState {
    Planned,
    InFlight,
    Accepted,
    Skipped(SkipReason),
    Withdrawn,
    Expired,
}

/// One message that a push service took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    pub identity: Identity,
    pub at: DateTime<Utc>,
}

/// One message on its way to a push service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub identity: Identity,
    pub at: DateTime<Utc>,
    pub ttl: Duration,
}

/// The plan as storage calls it.
pub type Plan = fn(&[Course], Local, DateTime<Utc>, &[Known]) -> Vec<Wanted>;

/// The last look before a message goes.
pub type LastLook = fn(DateTime<Utc>, DateTime<Utc>, Local) -> Sending;

#[derive(Clone, Debug)]
pub struct Storage {
    pub local: Local,
    pub rows: BTreeMap<Identity, Row>,
    pub sent: Vec<Sent>,
    pub accepted: Vec<Accepted>,
    plan: Plan,
    last_look: LastLook,
}

impl Storage {
    pub fn new(local: Local) -> Self {
        Self::with(local, plan::reminders, plan::sending)
    }

    pub fn with(local: Local, plan: Plan, last_look: LastLook) -> Self {
        Self {
            local,
            rows: BTreeMap::new(),
            sent: Vec::new(),
            accepted: Vec::new(),
            plan,
            last_look,
        }
    }

    pub fn known(&self) -> Vec<Known> {
        let known = |(identity, row): (&Identity, &Row)| Known {
            identity: identity.clone(),
            state: match row.state {
                RowState::Planned => KnownState::Planned { due: row.due },
                RowState::InFlight => KnownState::InFlight,
                RowState::Accepted => KnownState::Accepted,
                RowState::Skipped(_) | RowState::Withdrawn | RowState::Expired => KnownState::Dormant,
            },
        };
        self.rows.iter().map(known).collect()
    }

    /// After any change: take what the plan wants; withdraw what it no longer wants. Returns what it wants.
    pub fn replan(&mut self, courses: &[Course], now: DateTime<Utc>) -> Vec<Wanted> {
        let wanted = (self.plan)(courses, self.local, now, &self.known());
        for (identity, row) in &mut self.rows {
            let stands = matches!(row.state, RowState::Planned | RowState::Skipped(_));
            if stands && !wanted.iter().any(|wanted| wanted.identity == *identity) {
                row.state = RowState::Withdrawn;
            }
        }
        for Wanted {
            identity,
            due,
            expires,
            outcome,
            ..
        } in &wanted
        {
            let state = match outcome {
                Outcome::Planned => RowState::Planned,
                Outcome::Skipped(reason) => RowState::Skipped(reason.clone()),
            };
            self.rows.insert(
                identity.clone(),
                Row {
                    due: *due,
                    expires: *expires,
                    state,
                },
            );
        }
        wanted
    }

    /// Time passes until `now`, with a dispatcher that wakes at each due instant.
    pub fn pass_until(&mut self, now: DateTime<Utc>) {
        while let Some(next) = self.next_due().filter(|next| *next <= now) {
            self.dispatch(next);
        }
    }

    pub fn next_due(&self) -> Option<DateTime<Utc>> {
        self.rows
            .values()
            .filter(|row| row.state == RowState::Planned)
            .map(|row| row.due)
            .min()
    }

    /// The dispatcher wakes at `now`, however late that is, and sends all that is due.
    pub fn dispatch(&mut self, now: DateTime<Utc>) {
        self.claim(now);
        self.settle(now);
    }

    /// What is due goes under a lease, waits for the end of quiet hours, or has passed.
    pub fn claim(&mut self, now: DateTime<Utc>) {
        let due = |(_, row): &(&Identity, &mut Row)| row.state == RowState::Planned && row.due <= now;
        for (identity, row) in self.rows.iter_mut().filter(due) {
            match (self.last_look)(now, row.expires, self.local) {
                Sending::Now { ttl } => {
                    row.state = RowState::InFlight;
                    self.sent.push(Sent {
                        identity: identity.clone(),
                        at: now,
                        ttl,
                    });
                }
                Sending::Wait(until) => row.due = until,
                Sending::Expired => row.state = RowState::Expired,
            }
        }
    }

    /// The process dies before the answer: the lease runs out, and the rows are as they were. They are to be
    /// replanned before they go again: a session may have moved while they were on their way.
    pub fn lose_leases(&mut self) {
        for row in self.rows.values_mut().filter(|row| row.state == RowState::InFlight) {
            row.state = RowState::Planned;
        }
    }

    /// The push service answers: it took everything that was on its way.
    pub fn settle(&mut self, now: DateTime<Utc>) {
        for (identity, row) in self.rows.iter_mut().filter(|(_, row)| row.state == RowState::InFlight) {
            row.state = RowState::Accepted;
            self.accepted.push(Accepted {
                identity: identity.clone(),
                at: now,
            });
        }
    }

    /// What is planned, as (rule, wall time where the patient is), by time.
    pub fn planned(&self) -> Vec<(&str, NaiveDateTime)> {
        let mut planned: Vec<_> = self
            .rows
            .iter()
            .filter(|(_, row)| row.state == RowState::Planned)
            .map(|(identity, row)| (identity.rule.as_str(), care::zone::wall(row.due, self.local.zone)))
            .collect();
        planned.sort_by_key(|(rule, at)| (*at, *rule));
        planned
    }

    /// What was accepted, as (rule, wall time), in that order.
    pub fn heard(&self) -> Vec<(&str, NaiveDateTime)> {
        let heard = |accepted: &'_ Accepted| care::zone::wall(accepted.at, self.local.zone);
        self.accepted
            .iter()
            .map(|accepted| (accepted.identity.rule.as_str(), heard(accepted)))
            .collect()
    }

    /// The states of a rule's rows, by session and anchor day.
    pub fn states(&self, rule: &str) -> Vec<&RowState> {
        self.rows
            .iter()
            .filter(|(identity, _)| identity.rule == rule)
            .map(|(_, row)| &row.state)
            .collect()
    }
}
