//! A session moved there and back.

use super::{
    broken::resentful,
    ensure,
    history::{History, histories, live},
    holds, is_caught, regressions,
};
use crate::{
    oracle::wall_clock::notice_at,
    storage::{Plan, Row, RowState},
};
use care::plan::{self, Identity, SkipReason, fingerprint};
use proptest::{prelude::*, test_runner::TestCaseResult};
use std::collections::BTreeMap;

/// A history, and then the `n`th session of the `m`th course moves by so many days.
fn journeys() -> impl Strategy<Value = (History, usize, usize, i64)> {
    (histories(), 0..2_usize, 0..4_usize, prop_oneof![-20..0_i64, 1..20_i64])
}

/// Moves a session away and back at once. All is as before, but that a notice which waited may have begun its wait anew.
fn there_and_back((history, course, session, days): (History, usize, usize, i64), plan: Plan) -> TestCaseResult {
    let mut life = live(&history, plan, plan::sending);
    life.replan();
    let (before, told) = (standing(&life.storage.rows), fingerprint(&life.courses));
    let here = life.courses.clone();
    life.move_session(course, session, days);
    life.replan();
    life.courses = here;
    life.replan();
    let (after, retold) = (standing(&life.storage.rows), fingerprint(&life.courses));
    ensure(told == retold, || format!("{told} became {retold}"))?;
    let notice = notice_at(life.now, life.storage.local);
    for (identity, row) in &before {
        let new = after.get(identity);
        let waited = row.state == RowState::Planned && row.due <= notice;
        let waits_anew = |new: &Row| {
            (new.state == RowState::Planned && new.due == notice) || new.state == RowState::Skipped(SkipReason::Past)
        };
        ensure(new == Some(row) || (waited && new.is_some_and(waits_anew)), || {
            format!("{identity:?}: {row:?} became {new:?}")
        })?;
    }
    ensure(after.len() == before.len(), || format!("{before:?} became {after:?}"))
}

fn standing(rows: &BTreeMap<Identity, Row>) -> BTreeMap<Identity, Row> {
    rows.clone()
        .into_iter()
        .filter(|(_, row)| row.state != RowState::Withdrawn)
        .collect()
}

#[test]
fn moving_a_session_there_and_back_gives_the_same_plan() {
    holds(regressions!("there-and-back"), &journeys(), |journey| {
        there_and_back(journey, plan::reminders)
    });
    is_caught(&journeys(), |journey| there_and_back(journey, resentful));
}
