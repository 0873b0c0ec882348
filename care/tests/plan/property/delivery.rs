//! What a patient hears over a random life.

use super::{
    broken::{a_second_late, deaf_to_quiet, forgetful, forgetful_of_moves, looking_away, never_too_late},
    ensure,
    history::{Life, histories, live},
    holds, is_caught, regressions,
};
use crate::{
    oracle::{
        calendar::calendar,
        reminders::promised,
        wall_clock::{first_at, last_before_quiet, look, quiet_at, quiet_before, whole_minute},
    },
    storage::{LastLook, Plan},
};
use care::plan::{self, Outcome};
use chrono::Duration;
use proptest::test_runner::TestCaseResult;
use std::collections::BTreeSet;

/// A plan with its last look, broken in one place.
type Broken = (Plan, LastLook);

fn promised_of_each_life(regressions: &'static str, promise: impl Fn(&Life) -> TestCaseResult, broken: &[Broken]) {
    holds(regressions, &histories(), |history| {
        promise(&live(&history, plan::reminders, plan::sending))
    });
    for (plan, last_look) in broken {
        is_caught(&histories(), |history| promise(&live(&history, *plan, *last_look)));
    }
}

/// One identity at most once; and a rule after a session once for that session, however often it moves.
fn heard_once(life: &Life) -> TestCaseResult {
    let (mut identities, mut sessions) = (BTreeSet::new(), BTreeSet::new());
    for (in_force, accepted) in &life.accepted {
        let identity = &accepted.identity;
        ensure(identities.insert(identity), || {
            format!("{identity:?} is heard again at {}", accepted.at)
        })?;
        let rules = life.replans[*in_force]
            .courses
            .iter()
            .filter(|course| course.sessions.iter().any(|session| session.id == identity.session));
        let repeats = rules
            .flat_map(|course| &course.protocol.rules)
            .any(|rule| rule.key == identity.rule && rule.repeats_on_move);
        let heard = !sessions.insert((&identity.rule, identity.session));
        ensure(repeats || !heard, || {
            format!("{identity:?} is heard for another day of its session")
        })?;
    }
    Ok(())
}

/// Neither before its day's promised minute nor when its use is over, and never left to a phone beyond that.
fn heard_while_useful(life: &Life) -> TestCaseResult {
    for (in_force, sent) in &life.sent {
        let replan = &life.replans[*in_force];
        let calendar = calendar(&replan.courses);
        let Some(spoken) = calendar.iter().find(|spoken| spoken.identity() == sent.identity) else {
            return ensure(false, || format!("{sent:?}, and nothing speaks of it"));
        };
        let (_, expires) = promised(spoken, replan.local);
        let wanted = first_at(spoken.day.and_time(spoken.rule.local_time), replan.local.zone);
        let evening = last_before_quiet(look(wanted, replan.local.zone).date(), replan.local);
        let from = evening.map_or(wanted, |evening| evening.min(wanted));
        ensure(from <= sent.at && sent.at + sent.ttl <= expires, || {
            format!("{sent:?}, useful from {from} to {expires}")
        })?;
    }
    Ok(())
}

fn never_heard_in_quiet_hours(life: &Life) -> TestCaseResult {
    for (in_force, sent) in &life.sent {
        let local = life.replans[*in_force].local;
        let until = sent.at + sent.ttl;
        let quiet = if quiet_at(sent.at, local) {
            Some(sent.at)
        } else {
            quiet_before(sent.at, until, local)
        };
        ensure(quiet.is_none() && sent.ttl < Duration::days(40), || {
            format!("{sent:?} may ring at {quiet:?}")
        })?;
    }
    Ok(())
}

/// One push can carry all that is due in a minute: it is due at one instant.
fn due_on_whole_minutes(life: &Life) -> TestCaseResult {
    let wanted = life.replans.iter().flat_map(|replan| &replan.wanted);
    let mut planned = wanted.filter(|wanted| wanted.outcome == Outcome::Planned);
    planned.try_for_each(|wanted| ensure(whole_minute(wanted.due) == wanted.due, || format!("{wanted:?}")))
}

#[test]
fn an_identity_is_accepted_at_most_once() {
    let broken: [Broken; 2] = [(forgetful, plan::sending), (forgetful_of_moves, plan::sending)];
    promised_of_each_life(regressions!("once"), heard_once, &broken);
}

#[test]
fn nothing_is_sent_outside_its_usefulness() {
    promised_of_each_life(
        regressions!("useful"),
        heard_while_useful,
        &[(never_too_late, plan::sending)],
    );
}

#[test]
fn nothing_is_sent_in_quiet_hours_nor_kept_by_a_push_service_into_them() {
    let broken: [Broken; 2] = [(deaf_to_quiet, looking_away), (plan::reminders, looking_away)];
    promised_of_each_life(regressions!("quiet"), never_heard_in_quiet_hours, &broken);
}

#[test]
fn everything_is_due_on_a_whole_minute() {
    promised_of_each_life(
        regressions!("whole-minute"),
        due_on_whole_minutes,
        &[(a_second_late, plan::sending)],
    );
}
