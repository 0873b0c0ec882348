//! Plans with one rule broken, for the controls.

use care::{
    course::Course,
    plan::{self, Known, KnownState, Local, Outcome, Sending, SkipReason, Wanted},
    protocol::{Protocol, Rule},
    zone::{QuietHours, Tz},
};
use chrono::{DateTime, Duration, Utc};
use std::sync::Arc;

/// The same courses, with every protocol changed.
pub fn with_protocols(courses: &[Course], change: impl Fn(&mut Protocol)) -> Vec<Course> {
    let mut courses = courses.to_vec();
    for course in &mut courses {
        change(Arc::make_mut(&mut course.protocol));
    }
    courses
}

/// The same courses, with every rule changed.
pub fn with_rules(courses: &[Course], change: impl Fn(&mut Rule)) -> Vec<Course> {
    with_protocols(courses, |protocol| {
        for rule in &mut protocol.rules {
            change(rule);
        }
    })
}

/// Hears no quiet hours.
pub fn deaf_to_quiet(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    plan::reminders(courses, loud(local), now, known)
}

/// The same, in the last look before a message goes.
pub fn looking_away(now: DateTime<Utc>, expires: DateTime<Utc>, local: Local) -> Sending {
    plan::sending(now, expires, loud(local))
}

/// Where no hour is quiet.
pub fn loud(local: Local) -> Local {
    Local {
        quiet: QuietHours {
            from: local.quiet.from,
            to: local.quiet.from,
        },
        ..local
    }
}

/// Takes the patient to be in Greenwich.
pub fn in_utc(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    plan::reminders(courses, Local { zone: Tz::UTC, ..local }, now, known)
}

/// Knows of nothing that was said before.
pub fn forgetful(courses: &[Course], local: Local, now: DateTime<Utc>, _: &[Known]) -> Vec<Wanted> {
    plan::reminders(courses, local, now, &[])
}

/// Takes a moved session for another one.
pub fn forgetful_of_moves(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    plan::reminders(
        &with_rules(courses, |rule| rule.repeats_on_move = true),
        local,
        now,
        known,
    )
}

/// Takes what was withdrawn or skipped for said.
pub fn resentful(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    let mut known = known.to_vec();
    for known in known.iter_mut().filter(|known| known.state == KnownState::Dormant) {
        known.state = KnownState::Accepted;
    }
    plan::reminders(courses, local, now, &known)
}

/// Says everything, though another rule speaks in its place.
pub fn never_superseding(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    plan::reminders(&with_rules(courses, |rule| rule.supersedes.clear()), local, now, known)
}

/// An hour late.
pub fn always_late(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    put_off(Duration::hours(1), plan::reminders(courses, local, now, known))
}

/// A second late.
pub fn a_second_late(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    put_off(Duration::seconds(1), plan::reminders(courses, local, now, known))
}

fn put_off(by: Duration, mut wanted: Vec<Wanted>) -> Vec<Wanted> {
    for wanted in wanted.iter_mut().filter(|wanted| wanted.outcome == Outcome::Planned) {
        wanted.due += by;
    }
    wanted
}

/// Sends even what has passed.
pub fn never_too_late(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    let mut wanted = plan::reminders(courses, local, now, known);
    for wanted in wanted
        .iter_mut()
        .filter(|wanted| wanted.outcome == Outcome::Skipped(SkipReason::Past))
    {
        (wanted.due, wanted.expires) = (now + Duration::minutes(10), now + Duration::days(2));
        wanted.outcome = Outcome::Planned;
    }
    wanted
}

/// Asks for each reminder twice.
pub fn twice_over(courses: &[Course], local: Local, now: DateTime<Utc>, known: &[Known]) -> Vec<Wanted> {
    let wanted = plan::reminders(courses, local, now, known);
    wanted.iter().chain(&wanted).cloned().collect()
}
