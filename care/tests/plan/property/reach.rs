//! The random lives are worth something only if everything happens in them.

use super::{
    config,
    history::{histories, live},
};
use crate::storage::RowState;
use care::plan::{self, Outcome, SkipReason};
use std::{cell::RefCell, collections::BTreeMap};

#[test]
fn random_lives_reach_every_fate_of_a_reminder() {
    let seen: RefCell<BTreeMap<&str, u32>> = RefCell::default();
    let count = |what: &'static str, times: usize| {
        *seen.borrow_mut().entry(what).or_default() += u32::try_from(times).unwrap_or(u32::MAX);
    };
    let watch = |history| {
        let life = live(&history, plan::reminders, plan::sending);
        count("accepted", life.accepted.len());
        for replan in &life.replans {
            let wanted = |outcome: &dyn Fn(&Outcome) -> bool| {
                replan.wanted.iter().filter(|wanted| outcome(&wanted.outcome)).count()
            };
            count("planned", wanted(&|outcome| *outcome == Outcome::Planned));
            count(
                "past",
                wanted(&|outcome| *outcome == Outcome::Skipped(SkipReason::Past)),
            );
            count(
                "quiet",
                wanted(&|outcome| *outcome == Outcome::Skipped(SkipReason::Quiet)),
            );
            count(
                "superseded",
                wanted(&|outcome| matches!(outcome, Outcome::Skipped(SkipReason::Superseded { .. }))),
            );
            let notice = plan::notice_due(replan.now, replan.local);
            count(
                "folded",
                replan
                    .wanted
                    .iter()
                    .filter(|wanted| wanted.outcome == Outcome::Planned && wanted.due == notice)
                    .count(),
            );
            count(
                "in flight",
                replan
                    .known
                    .iter()
                    .filter(|known| known.state == plan::KnownState::InFlight)
                    .count(),
            );
        }
        let rows = |state: RowState| life.storage.rows.values().filter(|row| row.state == state).count();
        count("withdrawn", rows(RowState::Withdrawn));
        count("expired", rows(RowState::Expired));
        Ok(())
    };
    super::try_all(&histories(), watch);
    let seen = seen.into_inner();
    let rare: Vec<_> = seen.iter().filter(|(_, times)| **times < config().cases / 64).collect();
    assert!(rare.is_empty() && seen.len() == 9, "{seen:?}");
}
