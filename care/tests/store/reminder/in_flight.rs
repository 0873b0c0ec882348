//! What changes while a push is on its way.

use super::{DeviceOutcome, LEASE, all, claim, claim_one, of_rule, retry_at, settle};
use crate::world::{World, at, promise};
use care::{
    course,
    ids::{PatientId, SessionId},
    patient,
    reminder::{Due, ReminderState},
    zone::Tz,
};
use chrono::Duration;

/// A push of the first reminder before a session, claimed and not yet settled.
async fn sent(world: &World) -> (PatientId, SessionId, Due) {
    let ada = world.patient("Ada").await;
    let session = world.book(world.course(ada).await, "2026-03-20").await;
    world.reachable(ada, "phone").await;
    world.clock.set(at("2026-03-17T09:00"));
    let due = claim_one(world).await;
    (ada, session, due)
}

promise! {
    async fn withdrawn_meanwhile_and_arrived_it_counts_as_arrived(world) {
        let (ada, session, due) = sent(&world).await;
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await, []);
        assert_eq!(settle(&world, all(&due, &DeviceOutcome::Accepted)).await, 1);
        let row = of_rule(&world, ada, "alcohol_pause").await.remove(0);
        assert_eq!((row.state, row.accepted_at), (ReminderState::Accepted, Some(world.now())));
    }
}

promise! {
    async fn withdrawn_meanwhile_and_not_arrived_it_is_not_tried_again(world) {
        let (ada, session, due) = sent(&world).await;
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        settle(&world, all(&due, &retry_at(world.now() + Duration::minutes(1)))).await;
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await, []);
        world.advance(Duration::minutes(1));
        assert!(claim(&world).await.is_empty());
    }
}

promise! {
    async fn withdrawn_meanwhile_and_the_worker_gone_it_is_not_tried_again(world) {
        let (_, session, _) = sent(&world).await;
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        world.advance(LEASE);
        assert!(claim(&world).await.is_empty());
    }
}

promise! {
    async fn a_change_of_zone_leaves_what_is_on_its_way_alone(world) {
        let (ada, _, due) = sent(&world).await;
        patient::set_zone(&world.db, &*world.clock, &world.owner, ada, Tz::Europe__Paris).await.unwrap();
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await[0].due_at, at("2026-03-17T09:00"));
        assert_eq!(of_rule(&world, ada, "skin_check").await[0].due_at, at("2026-03-18T08:00"));
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await.len(), 1);
    }
}

promise! {
    async fn wanted_again_before_it_arrived_it_is_planned_and_its_arrival_is_the_end_of_it(world) {
        let (ada, session, due) = sent(&world).await;
        world.move_to(session, "2026-03-27").await;
        world.move_to(session, "2026-03-20").await;
        let row = of_rule(&world, ada, "alcohol_pause").await.remove(0);
        assert_eq!((row.state, row.due_at), (ReminderState::Planned, at("2026-03-17T09:10")), "joins the notice");
        assert!(claim(&world).await.is_empty());
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        let rows = of_rule(&world, ada, "alcohol_pause").await;
        assert_eq!((rows.len(), rows[0].state), (1, ReminderState::Accepted));
        world.advance(Duration::minutes(10));
        assert!(claim(&world).await.is_empty(), "it does not go twice");
    }
}

promise! {
    async fn what_joins_a_push_that_is_on_its_way_waits_for_its_end(world) {
        let (ada, _, due) = sent(&world).await;
        // A test asked for in the same minute is the same push.
        let phone = world.joined(ada).await;
        care::reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        assert!(claim(&world).await.is_empty(), "one push a minute at most, never two at once");
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        assert!(claim(&world).await.is_empty(), "the phone has this minute's push already");
    }
}
