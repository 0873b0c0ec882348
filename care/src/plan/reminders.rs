//! From the days of reminders to instants, given what is already known of them.

use super::{
    local::Local,
    notice::notice_due,
    occasion::{Identity, Occasion, occasions, true_on},
    timing::timing,
};
use crate::{course::Course, ids::CourseId};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// A reminder that storage knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub identity: Identity,
    pub state: KnownState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownState {
    /// A push service took it: final for its identity.
    Accepted,
    /// Under a lease: it may be on its way this moment, so nothing may change it. One that comes back unsent is planned anew before it
    /// goes again: its session may have moved meanwhile.
    InFlight,
    Planned {
        due: DateTime<Utc>,
    },
    /// Skipped or withdrawn: revives if due again.
    Dormant,
}

/// What a reminder is to be from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub identity: Identity,
    pub course: CourseId,
    /// When it goes, or would have gone.
    pub due: DateTime<Utc>,
    pub expires: DateTime<Utc>,
    pub outcome: Outcome,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Planned,
    Skipped(SkipReason),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SkipReason {
    /// Its use had passed when it was planned, or what it speaks of is closed again by the time it could go.
    Past,
    /// Quiet hours cover all of its use.
    Quiet,
    /// Another rule speaks on that day in its place.
    Superseded { by: String },
}

/// All reminders that the courses want at `now`, by due instant, but for those that are accepted or in flight. What storage has planned
/// or skipped and is not in the answer is to be withdrawn: its day is gone. What is already due and still useful is folded into one
/// notice (design.md).
pub fn reminders(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    let states: HashMap<&Identity, KnownState> = known.iter().map(|known| (&known.identity, known.state)).collect();
    let settled: Vec<&Identity> = known
        .iter()
        .filter(|known| matches!(known.state, KnownState::Accepted | KnownState::InFlight))
        .map(|known| &known.identity)
        .collect();
    let mut wanted: Vec<_> = occasions(courses)
        .iter()
        .filter_map(|occasion| {
            let identity = occasion.identity();
            let spoken = settled.iter().any(|said| {
                said.rule == identity.rule
                    && said.session == identity.session
                    && (said.anchor_day == identity.anchor_day || !occasion.rule.repeats_on_move)
            });
            let state = states.get(&identity).copied();
            let true_then = |at| {
                let day = local.wall(at).date();
                day == occasion.day || true_on(occasion.rule, courses, day)
            };
            (!spoken).then(|| want(occasion, identity, state, local, now, true_then))
        })
        .collect();
    wanted.sort_by(|a, b| (a.due, &a.identity).cmp(&(b.due, &b.identity)));
    wanted
}

fn want(
    occasion: &Occasion,
    identity: Identity,
    state: Option<KnownState>,
    local: Local,
    now: DateTime<Utc>,
    true_then: impl Fn(DateTime<Utc>) -> bool,
) -> Wanted {
    let course = occasion.course.id;
    let wanted = |due, expires, outcome| Wanted {
        identity,
        course,
        due,
        expires,
        outcome,
    };
    let event = (occasion.rule.offset_days >= 0).then(|| occasion.session.starts_at());
    let Some(timing) = timing(occasion.due(), occasion.expires, event, local) else {
        let due = crate::zone::instant(occasion.due(), local.zone);
        let expires = crate::zone::instant(occasion.expires, local.zone);
        return wanted(due, expires, Outcome::Skipped(SkipReason::Quiet));
    };
    if let Some(by) = occasion.superseded_by {
        return wanted(
            timing.due,
            timing.expires,
            Outcome::Skipped(SkipReason::Superseded { by: by.to_owned() }),
        );
    }
    let past = Outcome::Skipped(SkipReason::Past);
    if timing.due > now {
        // Quiet hours may have put it off to a day on which it is no longer so.
        if !true_then(timing.due) {
            return wanted(timing.due, timing.expires, past);
        }
        return wanted(timing.due, timing.expires, Outcome::Planned);
    }
    // Already due. One that storage is about to send stays as it is, unless that minute has become quiet; any other joins the notice, if
    // it is still useful then.
    let notice = notice_due(now, local);
    let due = match state {
        Some(KnownState::Planned { due }) if due <= notice && !local.is_quiet(due) => due,
        _ => notice,
    };
    if now < timing.expires && due < timing.expires && true_then(due) {
        wanted(due, timing.expires, Outcome::Planned)
    } else {
        wanted(timing.due, timing.expires, past)
    }
}
