//! Reminders: planned, claimed, settled.

mod arrivals;
mod before;
mod call;
mod claim;
mod horizon;
mod in_flight;
mod inbox;
mod ladder;
mod mailbox;
mod missed;
mod notice;
mod plan;
mod reach;
mod receipt;
mod settle;
mod staff;
mod stress;
mod subscription;

use crate::world::World;
use care::{
    ids::PatientId,
    plan::MISSED,
    reminder::{self, DeviceOutcome, Due, Outcome, ReminderState, ReminderView, Settlement},
};
use chrono::{DateTime, Duration, Utc};

const LEASE: Duration = Duration::seconds(60);

async fn claim(world: &World) -> Vec<Due> {
    reminder::claim(&world.db, &*world.clock, 100, LEASE).await.unwrap()
}

/// Lets all that is due by now pass by, unsent.
async fn let_pass(world: &World) {
    while reminder::next_due(&world.db)
        .await
        .unwrap()
        .is_some_and(|due| due <= world.now())
    {
        claim(world).await;
    }
}

/// The one push that is due.
async fn claim_one(world: &World) -> Due {
    let mut dues = claim(world).await;
    assert_eq!(dues.len(), 1, "{dues:?}");
    dues.remove(0)
}

async fn settle(world: &World, settlement: Settlement) -> u32 {
    reminder::settle(&world.db, &*world.clock, &[settlement])
        .await
        .unwrap()
        .pushes
}

/// What every device of the push answered.
fn all(due: &Due, outcome: &DeviceOutcome) -> Settlement {
    due.settle(Outcome::Devices(
        due.subscriptions
            .iter()
            .map(|device| (device.id, outcome.clone()))
            .collect(),
    ))
}

fn retry_at(at: DateTime<Utc>) -> DeviceOutcome {
    DeviceOutcome::Retry {
        at,
        why: "503".to_owned(),
    }
}

async fn rows(world: &World, patient: PatientId) -> Vec<ReminderView> {
    reminder::list_for(&world.db, &world.owner, patient).await.unwrap()
}

/// The rows of one rule.
async fn of_rule(world: &World, patient: PatientId, rule: &str) -> Vec<ReminderView> {
    rows(world, patient)
        .await
        .into_iter()
        .filter(|row| row.rule_key == rule)
        .collect()
}

/// But for second askings, which have tests of their own.
async fn planned(world: &World, patient: PatientId) -> Vec<(String, DateTime<Utc>)> {
    let planned = rows(world, patient)
        .await
        .into_iter()
        .filter(|row| row.state == ReminderState::Planned && row.rule_key != MISSED);
    planned.map(|row| (row.rule_key, row.due_at)).collect()
}
