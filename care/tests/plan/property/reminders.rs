//! Which reminders fall when, call by call of the plan.

use super::{
    broken::{always_late, deaf_to_quiet, forgetful, in_utc, never_superseding, twice_over},
    ensure,
    history::{Life, Replan, histories, live},
    holds, is_caught, regressions,
};
use crate::{
    oracle::{
        calendar::calendar,
        reminders::{Expected, Fate, expected, promised},
        wall_clock::{notice_at, quiet_at, quiet_before},
    },
    storage::Plan,
};
use care::plan::{self, KnownState, Outcome, Sending, SkipReason, Wanted};
use chrono::Duration;
use proptest::test_runner::TestCaseResult;
use std::collections::BTreeSet;

fn each_call(life: &Life, promise: impl Fn(&Replan) -> TestCaseResult) -> TestCaseResult {
    life.replans.iter().try_for_each(promise)
}

/// Tries a promise about each call of the plan in random histories, and then plans that break it.
fn promised_of_each_call(regressions: &'static str, promise: impl Fn(&Replan) -> TestCaseResult, broken: &[Plan]) {
    holds(regressions, &histories(), |history| {
        each_call(&live(&history, plan::reminders, plan::sending), &promise)
    });
    for broken in broken {
        is_caught(&histories(), |history| {
            each_call(&live(&history, *broken, plan::sending), &promise)
        });
    }
}

fn as_the_oracle_says(replan: &Replan) -> TestCaseResult {
    let Replan {
        courses,
        local,
        now,
        known,
        wanted,
    } = replan;
    let mut expected = expected(courses, *local, *now, known);
    for Wanted {
        identity,
        due,
        expires,
        outcome,
        ..
    } in wanted
    {
        let Some(expected) = expected.remove(identity) else {
            return ensure(false, || format!("{identity:?} is wanted, and nothing speaks of it"));
        };
        let same_fate = match (outcome, &expected.fate) {
            (Outcome::Skipped(SkipReason::Superseded { by }), Fate::Superseded(others)) => others.contains(by),
            (Outcome::Planned, Fate::Sent)
            | (Outcome::Skipped(SkipReason::Past), Fate::Past)
            | (Outcome::Skipped(SkipReason::Quiet), Fate::Quiet) => true,
            _ => false,
        };
        let got = (due, expires, outcome);
        let Expected {
            due: then,
            expires: until,
            ..
        } = expected;
        ensure(same_fate && *due == then && *expires == until, || {
            format!("{identity:?} at {now}: {got:?}, and not {expected:?}")
        })?;
    }
    ensure(expected.is_empty(), || format!("nothing is said of {expected:?}"))
}

/// Its local time, the end of quiet, the last minute before quiet, the first after a skipped hour, or the minute of a notice. What was due
/// already at a change keeps the minute promised before it.
fn at_the_promised_minute(life: &Life) -> TestCaseResult {
    let (mut notices, mut before) = (BTreeSet::new(), BTreeSet::new());
    for Replan {
        courses,
        local,
        now,
        wanted,
        ..
    } in &life.replans
    {
        notices.insert(notice_at(*now, *local));
        let spoken = calendar(courses);
        for Wanted { identity, due, .. } in wanted.iter().filter(|wanted| wanted.outcome == Outcome::Planned) {
            let minute = spoken
                .iter()
                .find(|spoken| spoken.identity() == *identity)
                .and_then(|spoken| promised(spoken, *local).0);
            let kept = *due <= *now && before.contains(&(identity, due));
            let is_promised = minute == Some(*due) || notices.contains(due) || kept;
            ensure(is_promised, || {
                format!("{identity:?} at {due}, and promised {minute:?} or {notices:?}")
            })?;
            before.insert((identity, due));
        }
    }
    Ok(())
}

/// The dispatcher may send everything in the very minute for which it is planned.
fn never_planned_for_a_minute_in_which_it_may_not_go(replan: &Replan) -> TestCaseResult {
    for Wanted { due, expires, .. } in replan.wanted.iter().filter(|wanted| wanted.outcome == Outcome::Planned) {
        let sent = plan::sending(*due, *expires, replan.local);
        let Sending::Now { ttl } = sent else {
            return ensure(false, || format!("planned for {due}, and then {sent:?}"));
        };
        let quiet = quiet_at(*due, replan.local) || quiet_before(*due, *due + ttl, replan.local).is_some();
        ensure(!quiet && ttl > Duration::zero() && *due + ttl <= *expires, || {
            format!("sent at {due} for {ttl}")
        })?;
    }
    Ok(())
}

fn one_row_for_an_identity(replan: &Replan) -> TestCaseResult {
    let identities: BTreeSet<_> = replan.wanted.iter().map(|wanted| &wanted.identity).collect();
    let settled = replan
        .known
        .iter()
        .filter(|known| matches!(known.state, KnownState::Accepted | KnownState::InFlight));
    ensure(identities.len() == replan.wanted.len(), || {
        format!("an identity occurs twice in {:?}", replan.wanted)
    })?;
    settled.into_iter().try_for_each(|known| {
        ensure(!identities.contains(&known.identity), || {
            format!("{known:?} is wanted again")
        })
    })
}

#[test]
fn every_reminder_is_as_the_oracle_says() {
    let broken: [Plan; 6] = [
        deaf_to_quiet,
        in_utc,
        forgetful,
        never_superseding,
        always_late,
        twice_over,
    ];
    promised_of_each_call(regressions!("reminders"), as_the_oracle_says, &broken);
}

#[test]
fn every_reminder_is_planned_for_the_promised_minute() {
    let as_lived = |plan: Plan| move |history| at_the_promised_minute(&live(&history, plan, plan::sending));
    holds(regressions!("minute"), &histories(), as_lived(plan::reminders));
    for broken in [deaf_to_quiet, in_utc, always_late] as [Plan; 3] {
        is_caught(&histories(), as_lived(broken));
    }
}

#[test]
fn nothing_is_planned_for_a_minute_in_which_it_may_not_be_sent() {
    promised_of_each_call(
        regressions!("sendable"),
        never_planned_for_a_minute_in_which_it_may_not_go,
        &[deaf_to_quiet, always_late],
    );
}

#[test]
fn an_identity_has_one_row_at_most_and_none_once_it_is_accepted() {
    promised_of_each_call(regressions!("rows"), one_row_for_an_identity, &[twice_over, forgetful]);
}
