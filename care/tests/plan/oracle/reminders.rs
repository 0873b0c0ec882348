//! What is to be sent when.

use super::{
    calendar::{Spoken, calendar},
    diary::{diary, is_open},
    wall_clock::{end_of_quiet, first_at, last_before_quiet, look, notice_at, quiet_at},
};
use care::{
    course::Course,
    plan::{Identity, Known, KnownState, Local},
};
use chrono::{DateTime, Days, Utc};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    pub due: DateTime<Utc>,
    pub expires: DateTime<Utc>,
    pub fate: Fate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    Sent,
    Past,
    Quiet,
    /// By any of these.
    Superseded(BTreeSet<String>),
}

/// The promised minute of a reminder, and the end of its use. The minute is `None` where quiet hours leave none.
pub fn promised(spoken: &Spoken, local: Local) -> (Option<DateTime<Utc>>, DateTime<Utc>) {
    let rule = spoken.rule;
    let wanted = first_at(spoken.day.and_time(rule.local_time), local.zone);
    let expires = first_at(
        (spoken.day + Days::new(rule.expires_day.into())).and_time(rule.expires_time),
        local.zone,
    );
    if !quiet_at(wanted, local) {
        return (Some(wanted).filter(|at| *at < expires), expires);
    }
    let morning = end_of_quiet(wanted, local);
    if morning < expires {
        return (Some(morning), expires);
    }
    let session = spoken.session;
    let is_after_the_event = |at: &DateTime<Utc>| {
        let speaks_of_a_session_to_come = rule.offset_days < 0;
        speaks_of_a_session_to_come || *at > first_at(session.day.and_time(session.start), session.zone)
    };
    let evening = last_before_quiet(look(wanted, local.zone).date(), local).filter(is_after_the_event);
    (evening.filter(|at| *at < expires), expires)
}

pub fn expected(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> BTreeMap<Identity, Expected> {
    let notice = notice_at(now, local);
    let mut all = BTreeMap::new();
    for spoken in calendar(courses) {
        let identity = spoken.identity();
        if said_already(&spoken, &identity, known) {
            continue;
        }
        let waiting = known
            .iter()
            .find(|known| known.identity == identity)
            .and_then(|known| match known.state {
                KnownState::Planned { due } => Some(due),
                _ => None,
            });
        let lived = |at: DateTime<Utc>| {
            let day = look(at, local.zone).date();
            let about = spoken.rule.activity.as_deref().filter(|_| day != spoken.day);
            about.is_none_or(|key| diary(courses, key).is_some_and(|diary| is_open(diary.status(day))))
        };
        let mut expected = fate(&spoken, local, now, notice, waiting);
        if expected.fate == Fate::Sent && !lived(expected.due) {
            let (minute, _) = promised(&spoken, local);
            expected.due = minute.unwrap_or(expected.due);
            expected.fate = Fate::Past;
        }
        all.insert(identity, expected);
    }
    all
}

/// Accepted or on its way is final for an identity, and for a rule after a session also when that session moves.
fn said_already(spoken: &Spoken, identity: &Identity, known: &[Known]) -> bool {
    let gone = known
        .iter()
        .filter(|known| matches!(known.state, KnownState::Accepted | KnownState::InFlight));
    let mut gone =
        gone.filter(|known| known.identity.rule == identity.rule && known.identity.session == identity.session);
    gone.any(|known| known.identity == *identity || !spoken.rule.repeats_on_move)
}

fn fate(
    spoken: &Spoken,
    local: Local,
    now: DateTime<Utc>,
    notice: DateTime<Utc>,
    waiting: Option<DateTime<Utc>>,
) -> Expected {
    let (minute, expires) = promised(spoken, local);
    let Some(due) = minute else {
        let due = first_at(spoken.day.and_time(spoken.rule.local_time), local.zone);
        return Expected {
            due,
            expires,
            fate: Fate::Quiet,
        };
    };
    if !spoken.silenced_by.is_empty() {
        let by = spoken.silenced_by.iter().map(|rule| (*rule).to_owned()).collect();
        return Expected {
            due,
            expires,
            fate: Fate::Superseded(by),
        };
    }
    if due > now {
        return Expected {
            due,
            expires,
            fate: Fate::Sent,
        };
    }
    // Already due: what waits to be sent before the notice goes as it is, the rest with the notice.
    let at = waiting
        .filter(|waiting| *waiting <= notice && !quiet_at(*waiting, local))
        .unwrap_or(notice);
    if now < expires && at < expires {
        Expected {
            due: at,
            expires,
            fate: Fate::Sent,
        }
    } else {
        Expected {
            due,
            expires,
            fate: Fate::Past,
        }
    }
}
