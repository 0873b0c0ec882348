//! A check-in that was missed is asked for once more.

use super::{
    any::local,
    ensure, holds, is_caught, regressions,
    world::{first_day, session},
};
use crate::oracle::missed::{Asked, asked_again};
use care::{
    course::{Course, CourseState, SessionState},
    ids::{CourseId, SessionId},
    plan::{self, Known, KnownState, Local, Outcome, Wanted},
    profile::Pace,
    protocol::{Protocol, Treatment, built_in},
};
use chrono::{DateTime, Days, Duration, NaiveTime, Utc};
use proptest::{collection::btree_set, prelude::*, sample::select, test_runner::TestCaseResult};
use std::sync::Arc;

type Missed = fn(&[Course], Local, DateTime<Utc>, &[Known], &[(SessionId, String)]) -> Vec<Wanted>;

/// One course of a treatment's own protocol, and what was sent of it.
#[derive(Clone, Debug)]
struct Case {
    courses: Vec<Course>,
    local: Local,
    sent: Vec<(SessionId, String)>,
}

fn cases() -> impl Strategy<Value = Case> {
    let treatment = select(vec![Treatment::Density, Treatment::ScarCamouflage]);
    let days = prop_oneof![btree_set(0..12_u64, 1..4), btree_set(0..60_u64, 1..4)];
    let rule_hour = prop_oneof![3 => Just(9_u32), 1 => 0..20_u32];
    (treatment, days, 0..4000_u64, local(), rule_hour, any::<u16>()).prop_map(
        |(treatment, days, after, local, hour, sent)| {
            let mut protocol = Protocol::from_toml(built_in(treatment)).unwrap();
            for rule in &mut protocol.rules {
                rule.local_time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
            }
            let first = first_day() + Days::new(after);
            let ten = NaiveTime::from_hms_opt(10, 0, 0).unwrap();
            let sessions: Vec<_> = (0..)
                .zip(days)
                .map(|(n, day)| session(n, first + Days::new(day), ten, local.zone, SessionState::Held))
                .collect();
            let all = sessions.iter().flat_map(|session| {
                let keys = protocol.check_ins.iter().map(|due| due.key.clone());
                keys.map(|key| (session.id, key)).collect::<Vec<_>>()
            });
            let sent = all
                .enumerate()
                .filter(|(n, _)| sent >> (n % 16) & 1 == 1)
                .map(|(_, one)| one)
                .collect();
            let course = Course {
                id: CourseId::from_u128(1),
                treatment,
                state: CourseState::Open,
                protocol: Arc::new(protocol),
                sessions,
                pace: Pace::new(0, first),
            };
            Case {
                courses: vec![course],
                local,
                sent,
            }
        },
    )
}

fn long_before() -> DateTime<Utc> {
    (first_day() - Days::new(2)).and_time(NaiveTime::MIN).and_utc()
}

fn asked(wanted: &[Wanted]) -> Asked {
    let minute = |wanted: &Wanted| (wanted.outcome == Outcome::Planned).then_some(wanted.due);
    wanted
        .iter()
        .map(|wanted| ((wanted.identity.session, wanted.identity.anchor_day), minute(wanted)))
        .collect()
}

fn as_lived(missed: Missed, case: &Case) -> TestCaseResult {
    let Case { courses, local, sent } = case;
    let got = asked(&missed(courses, *local, long_before(), &[], sent));
    let expected = asked_again(courses, *local, sent);
    ensure(got == expected, || format!("{got:?}, and not {expected:?}"))
}

/// However often the plan is made, at whatever minutes, one that was taken is not asked for again, and none is asked for after its minute.
fn once(missed: Missed, case: &Case) -> TestCaseResult {
    let Case { courses, local, sent } = case;
    for wanted in missed(courses, *local, long_before(), &[], sent) {
        let taken = [Known {
            identity: wanted.identity.clone(),
            state: KnownState::Accepted,
        }];
        for minutes in [-1, 0, 1, 60, 24 * 60] {
            let now = wanted.due + Duration::minutes(minutes);
            let again = missed(courses, *local, now, &taken, sent);
            ensure(!again.iter().any(|again| again.identity == wanted.identity), || {
                format!("{:?} was taken and is wanted again", wanted.identity)
            })?;
            let late = missed(courses, *local, now, &[], sent);
            ensure(
                late.iter().all(|one| one.outcome != Outcome::Planned || one.due > now),
                || format!("something is made up for at {now}"),
            )?;
        }
    }
    Ok(())
}

/// Asks for what was sent too.
fn deaf(
    courses: &[Course],
    local: Local,
    now: DateTime<Utc>,
    known: &[Known],
    _: &[(SessionId, String)],
) -> Vec<Wanted> {
    plan::missed(courses, local, now, known, &[])
}

/// Forgets what was taken.
fn forgetful(
    courses: &[Course],
    local: Local,
    now: DateTime<Utc>,
    _: &[Known],
    sent: &[(SessionId, String)],
) -> Vec<Wanted> {
    plan::missed(courses, local, now, &[], sent)
}

#[test]
fn a_missed_check_in_is_asked_for_again_the_next_day_at_its_time_and_no_other() {
    holds(regressions!("missed"), &cases(), |case| as_lived(plan::missed, &case));
    is_caught(&cases(), |case| as_lived(deaf, &case));
}

#[test]
fn it_is_asked_for_once_and_never_late() {
    holds(regressions!("missed_once"), &cases(), |case| once(plan::missed, &case));
    is_caught(&cases(), |case| once(forgetful, &case));
}
