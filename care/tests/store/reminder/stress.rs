//! Workers and the front desk at the same time.

use super::{DeviceOutcome, all, retry_at};
use crate::world::{at, promise, slot};
use care::{
    clock::Clock,
    course,
    ids::SubscriptionId,
    reminder::{self, Due},
    store::Db,
};
use chrono::Duration;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// No lease runs out here: what is taken twice was claimed twice.
const LEASE: Duration = Duration::hours(1);
const PATIENTS: usize = 8;

/// Claims and settles until nothing is due and `done` is set: every third push is to be tried again, the others are taken. What was taken.
async fn work(db: &Db, clock: &dyn Clock, done: &AtomicBool) -> Vec<(String, SubscriptionId)> {
    let mut taken = Vec::new();
    let mut pushes = 0;
    loop {
        let last = done.load(Ordering::SeqCst);
        let dues = reminder::claim(db, clock, 2, LEASE).await.unwrap();
        let answer = |due: &Due| {
            pushes += 1;
            if pushes % 3 == 0 {
                return all(due, &retry_at(clock.now()));
            }
            taken.extend(due.subscriptions.iter().map(|device| (due.tag.clone(), device.id)));
            all(due, &DeviceOutcome::Accepted)
        };
        let settlements: Vec<_> = dues.iter().map(answer).collect();
        reminder::settle(db, clock, &settlements).await.unwrap();
        if last
            && reminder::next_due(db)
                .await
                .unwrap()
                .is_none_or(|due| due > clock.now())
        {
            return taken;
        }
        tokio::task::yield_now().await;
    }
}

promise! {
    async fn nobody_gets_in_anothers_way_and_nothing_arrives_twice(world) {
        let mut sessions = Vec::new();
        for n in 0..PATIENTS {
            let patient = world.patient(&format!("Patient {n}")).await;
            sessions.push(world.book(world.course(patient).await, "2026-03-20").await);
            world.reachable(patient, &format!("phone-{n}")).await;
        }
        world.clock.set(at("2026-03-17T09:00"));

        let done = Arc::new(AtomicBool::new(false));
        let mut workers = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (db, clock, done) = (world.db.clone(), world.clock.clone(), done.clone());
            workers.spawn(async move { work(&db, &*clock, &done).await });
        }
        let mut desks = tokio::task::JoinSet::new();
        for session in sessions {
            let (db, clock, owner) = (world.db.clone(), world.clock.clone(), world.owner);
            desks.spawn(async move {
                for day in ["21", "22", "19", "20"].into_iter().cycle().take(12) {
                    let draft = slot(&format!("2026-03-{day}"), "10:00");
                    course::move_session(&db, &*clock, &owner, session, &draft).await.unwrap();
                }
            });
        }
        desks.join_all().await;
        world.clock.set(at("2026-03-17T09:10"));
        done.store(true, Ordering::SeqCst);
        let mut taken: Vec<_> = workers.join_all().await.into_iter().flatten().collect();

        let all_taken = taken.len();
        taken.sort_unstable();
        taken.dedup();
        assert_eq!(taken.len(), all_taken, "nothing arrived twice");
        assert_eq!(world.count("SELECT COUNT(DISTINCT patient_id) FROM reminder WHERE accepted_at IS NOT NULL").await, 8);
        assert_eq!(care::audit::verify(&world.db, world.clinic).await.unwrap().broken_at, None);
    }
}
