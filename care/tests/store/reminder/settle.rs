//! Settling: what each device's push service said, and what follows.

use super::{DeviceOutcome, all, claim, claim_one, of_rule, retry_at, settle};
use crate::world::{World, at, promise};
use care::{
    Actor,
    ids::PatientId,
    reminder::{self, Due, Outcome, ReachState, Reason, ReminderState, Written},
};
use chrono::Duration;

/// Somebody with a phone and a tablet, at the minute of the first reminder.
async fn two_devices(world: &World) -> (PatientId, Actor) {
    let ada = world.patient("Ada").await;
    world.book(world.course(ada).await, "2026-03-20").await;
    let phone = world.reachable(ada, "phone").await;
    world.reachable(ada, "tablet").await;
    world.clock.set(at("2026-03-17T09:00"));
    (ada, phone)
}

fn each(due: &Due, outcomes: [DeviceOutcome; 2]) -> reminder::Settlement {
    due.settle(Outcome::Devices(
        due.subscriptions.iter().map(|device| device.id).zip(outcomes).collect(),
    ))
}

async fn state(world: &World, patient: PatientId) -> (ReminderState, Option<Reason>) {
    let row = of_rule(world, patient, "alcohol_pause").await.remove(0);
    (row.state, row.reason)
}

promise! {
    async fn one_device_that_took_it_is_enough_and_only_the_other_is_tried_again(world) {
        let (ada, _) = two_devices(&world).await;
        let due = claim_one(&world).await;
        let again = world.now() + Duration::minutes(5);
        settle(&world, each(&due, [DeviceOutcome::Accepted, retry_at(again)])).await;
        assert_eq!(state(&world, ada).await, (ReminderState::Accepted, None));
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(again));
        world.clock.set(again);
        let rest = claim_one(&world).await;
        assert_eq!(rest.subscriptions.iter().map(|device| &device.endpoint).collect::<Vec<_>>(), ["https://push.example/tablet"]);
        assert_eq!(rest.tag, due.tag);
        settle(&world, all(&rest, &DeviceOutcome::Accepted)).await;
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await[0].accepted_at, Some(at("2026-03-17T09:00")), "the first arrival counts");
        world.advance(Duration::hours(1));
        assert!(claim(&world).await.is_empty());
    }
}

promise! {
    async fn a_device_that_never_gets_it_does_not_undo_the_one_that_did(world) {
        let (ada, _) = two_devices(&world).await;
        let due = claim_one(&world).await;
        settle(&world, each(&due, [DeviceOutcome::Accepted, retry_at(at("2026-03-17T19:59"))])).await;
        world.clock.set(at("2026-03-17T20:30"));
        assert!(claim(&world).await.is_empty());
        assert_eq!(state(&world, ada).await, (ReminderState::Accepted, None));
    }
}

promise! {
    async fn a_busy_push_service_is_tried_again_when_it_says_and_given_up_when_that_is_too_late(world) {
        let (ada, _) = two_devices(&world).await;
        let due = claim_one(&world).await;
        settle(&world, all(&due, &retry_at(at("2026-03-17T09:30")))).await;
        assert_eq!(state(&world, ada).await, (ReminderState::Planned, None));
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(at("2026-03-17T09:30")));
        world.clock.set(at("2026-03-17T09:30"));
        let due = claim_one(&world).await;
        assert_eq!((due.attempts, due.key.due_at), (2, at("2026-03-17T09:00")));
        settle(&world, all(&due, &retry_at(at("2026-03-17T20:00")))).await;
        assert_eq!(state(&world, ada).await, (ReminderState::Skipped, Some(Reason::Undeliverable)));
    }
}

promise! {
    async fn a_dead_subscription_is_retired_and_without_one_nobody_is_reached(world) {
        let (ada, _) = two_devices(&world).await;
        let due = claim_one(&world).await;
        settle(&world, all(&due, &DeviceOutcome::Gone)).await;
        assert_eq!(state(&world, ada).await, (ReminderState::Skipped, Some(Reason::Unreachable)));
        let reach = reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert_eq!((reach.state, reach.subscriptions, reach.last_delivered), (ReachState::Lost, 0, None));
        let lost = reminder::unreachable(&world.db, &world.owner).await.unwrap();
        assert_eq!((lost[0].patient, lost[0].state), (ada, ReachState::Lost));
    }
}

promise! {
    async fn what_no_push_service_will_ever_take_is_undeliverable(world) {
        let (ada, _) = two_devices(&world).await;
        let due = claim_one(&world).await;
        settle(&world, each(&due, [DeviceOutcome::Failed("413".to_owned()), DeviceOutcome::Gone])).await;
        assert_eq!(state(&world, ada).await, (ReminderState::Skipped, Some(Reason::Undeliverable)));
    }
}

promise! {
    async fn what_was_accepted_never_goes_again_whatever_changes(world) {
        let (ada, _) = two_devices(&world).await;
        let due = claim_one(&world).await;
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        care::patient::set_zone(&world.db, &*world.clock, &world.owner, ada, care::zone::Tz::Pacific__Honolulu).await.unwrap();
        world.quiet("22:00", "07:00").await;
        world.joined(ada).await;
        let rows = of_rule(&world, ada, "alcohol_pause").await;
        assert_eq!((rows.len(), rows[0].state, rows[0].due_at), (1, ReminderState::Accepted, at("2026-03-17T09:00")));
        let next = reminder::next_due(&world.db).await.unwrap().unwrap();
        assert!(next > at("2026-03-17T20:00"), "{next}");
    }
}

promise! {
    async fn a_moved_session_is_prepared_for_again_and_what_followed_the_old_one_is_not_repeated(world) {
        let ada = world.patient("Ada").await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        world.reachable(ada, "phone").await;
        world.clock.set(at("2026-03-17T09:00"));
        let due = claim_one(&world).await;
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        world.move_to(session, "2026-03-27").await;
        let rows = of_rule(&world, ada, "alcohol_pause").await;
        let seen: Vec<_> = rows.iter().map(|row| (row.anchor_day.to_string(), row.state)).collect();
        assert_eq!(seen, [("2026-03-20".to_owned(), ReminderState::Accepted), ("2026-03-27".to_owned(), ReminderState::Planned)]);
    }
}

promise! {
    async fn the_worker_may_wait_or_skip_as_it_must(world) {
        let (ada, _) = two_devices(&world).await;
        let due = claim_one(&world).await;
        settle(&world, due.settle(Outcome::Wait(at("2026-03-17T10:00")))).await;
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(at("2026-03-17T10:00")));
        world.clock.set(at("2026-03-17T10:00"));
        let due = claim_one(&world).await;
        settle(&world, due.settle(Outcome::Skip(Reason::Expired))).await;
        assert_eq!(state(&world, ada).await, (ReminderState::Skipped, Some(Reason::Expired)));
    }
}

promise! {
    async fn a_batch_is_settled_in_one_go(world) {
        for n in 0..30 {
            let patient = world.patient(&format!("Patient {n}")).await;
            world.book(world.course(patient).await, "2026-03-20").await;
            world.reachable(patient, &format!("{n}")).await;
        }
        world.clock.set(at("2026-03-17T09:00"));
        let dues = claim(&world).await;
        let batch: Vec<_> = dues.iter().map(|due| all(due, &DeviceOutcome::Accepted)).collect();
        assert_eq!(reminder::settle(&world.db, &*world.clock, &batch).await.unwrap().pushes, 30);
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder WHERE state = 'accepted' AND lease_token IS NULL").await, 30);
        assert_eq!(world.count("SELECT COUNT(*) FROM delivery WHERE outcome = 'accepted' AND attempts = 1").await, 30);
        assert_eq!(reminder::settle(&world.db, &*world.clock, &[]).await.unwrap(), Written::default());
    }
}
