//! A check-in that was not sent on its day is asked for once more, on the next, and never again.

use super::{
    local::Local,
    occasion::Identity,
    reminders::{Known, KnownState, Outcome, SkipReason, Wanted},
    timing::timing,
    today::{DueCheckIn, check_ins},
};
use crate::{
    course::Course,
    ids::SessionId,
    protocol::{Lock, Rule},
    zone,
};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};

/// The rule key of the second asking. Its identity's day is the check-in's own, which tells the check-ins of a session apart.
pub const MISSED: &str = "missed";

/// The second asking for a check-in.
#[derive(Clone, Copy, Debug)]
pub struct Nudge<'a> {
    pub due: DueCheckIn<'a>,
    /// The day after the check-in's own, at the time at which it was asked for first.
    pub at: NaiveDateTime,
    /// Of use until then: no longer than the first asking, nor than its own day.
    pub expires: NaiveDateTime,
}

impl Nudge<'_> {
    pub fn identity(&self) -> Identity {
        Identity {
            rule: MISSED.to_owned(),
            session: self.due.session.id,
            anchor_day: self.due.day,
        }
    }
}

/// For each check-in that stands and was not `sent` (by session and key), as long as a rule asks for it and is still of use on the day after. None
/// on a day on which the next session begins everything anew.
pub fn nudges<'a>(courses: &'a [Course], sent: &[(SessionId, String)]) -> Vec<Nudge<'a>> {
    let was_sent = |due: &DueCheckIn| {
        sent.iter()
            .any(|(session, key)| *session == due.session.id && *key == due.check_in.key)
    };
    check_ins(courses)
        .into_iter()
        .filter(|due| !was_sent(due))
        .filter_map(nudge)
        .collect()
}

fn nudge(due: DueCheckIn<'_>) -> Option<Nudge<'_>> {
    let rule = asks(&due)?;
    let day = due.day.checked_add_days(Days::new(1))?;
    let session_that_day = |on: NaiveDate| due.course.standing().iter().any(|session| session.day == on);
    let (at, expires) = (day.and_time(rule.local_time), day.and_time(rule.expires_time));
    let of_use = rule.expires_day >= 1 && at < expires && !session_that_day(day);
    of_use.then_some(Nudge { due, at, expires })
}

/// The rule that asks for a check-in on its day.
fn asks<'a>(due: &DueCheckIn<'a>) -> Option<&'a Rule> {
    let asks = |rule: &&Rule| rule.lock == Lock::Photo && u32::try_from(rule.offset_days) == Ok(due.check_in.day);
    due.course.protocol.rules.iter().find(asks)
}

/// The check-in that a second asking is about.
#[cfg(feature = "store")]
pub(crate) fn check_in_of<'a>(course: &'a Course, identity: &Identity) -> Option<&'a crate::protocol::CheckIn> {
    let session = course.sessions.iter().find(|session| session.id == identity.session)?;
    let day = u32::try_from((identity.anchor_day - session.day).num_days()).ok()?;
    course.protocol.check_ins.iter().find(|check_in| check_in.day == day)
}

/// The second askings that are wanted at `now`, as [`super::reminders`] has the first: by due instant, but for those that are accepted or in flight.
/// One whose minute has passed is not made up for: what is late is no longer gentle.
pub fn missed(
    courses: &[Course],
    local: Local,
    now: DateTime<Utc>,
    known: &[Known],
    sent: &[(SessionId, String)],
) -> Vec<Wanted> {
    let mut wanted: Vec<_> = nudges(courses, sent)
        .into_iter()
        .filter_map(|nudge| want(&nudge, local, now, known))
        .collect();
    wanted.sort_by(|a, b| (a.due, &a.identity).cmp(&(b.due, &b.identity)));
    wanted
}

fn want(nudge: &Nudge, local: Local, now: DateTime<Utc>, known: &[Known]) -> Option<Wanted> {
    let identity = nudge.identity();
    let state = known
        .iter()
        .find(|known| known.identity == identity)
        .map(|known| known.state);
    if matches!(state, Some(KnownState::Accepted | KnownState::InFlight)) {
        return None;
    }
    let wanted = |due, expires, outcome| Wanted {
        identity: identity.clone(),
        course: nudge.due.course.id,
        due,
        expires,
        outcome,
    };
    let Some(timing) = timing(nudge.at, nudge.expires, Some(nudge.due.session.starts_at()), local) else {
        let due = zone::instant(nudge.at, local.zone);
        let quiet = wanted(
            due,
            zone::instant(nudge.expires, local.zone),
            Outcome::Skipped(SkipReason::Quiet),
        );
        return (due > now || state.is_some()).then_some(quiet);
    };
    let waits = matches!(state, Some(KnownState::Planned { due }) if due == timing.due) && now < timing.expires;
    if timing.due > now || waits {
        return Some(wanted(timing.due, timing.expires, Outcome::Planned));
    }
    state?;
    Some(wanted(timing.due, timing.expires, Outcome::Skipped(SkipReason::Past)))
}
