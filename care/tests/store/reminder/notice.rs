//! "Your plan changed."

use super::{DeviceOutcome, all, claim, claim_one, of_rule, settle};
use crate::world::{World, at, promise, slot};
use care::{
    course,
    ids::{PatientId, SessionId},
    patient,
    reminder::{PLAN_CHANGED, Reason, ReminderState},
    zone::Tz,
};
use chrono::{DateTime, Duration, Utc};

/// No notice waits.
const SILENT: [DateTime<Utc>; 0] = [];

/// Somebody reachable with a session far ahead.
async fn told(world: &World) -> (PatientId, SessionId) {
    let ada = world.patient("Ada").await;
    let session = world.book(world.course(ada).await, "2026-04-20").await;
    world.reachable(ada, "phone").await;
    (ada, session)
}

async fn waiting(world: &World, patient: PatientId) -> Vec<DateTime<Utc>> {
    let notices = of_rule(world, patient, PLAN_CHANGED).await.into_iter();
    notices
        .filter(|row| row.state == ReminderState::Planned)
        .map(|row| row.due_at)
        .collect()
}

promise! {
    async fn a_notice_waits_ten_minutes_and_further_changes_push_it_on(world) {
        let (ada, session) = told(&world).await;
        world.move_to(session, "2026-04-21").await;
        assert_eq!(waiting(&world, ada).await, [at("2026-03-02T09:10")]);
        world.advance(Duration::minutes(4));
        world.move_to(session, "2026-04-22").await;
        assert_eq!(waiting(&world, ada).await, [at("2026-03-02T09:14")]);
        world.clock.set(at("2026-03-02T09:13"));
        assert!(claim(&world).await.is_empty());
        world.clock.set(at("2026-03-02T09:14"));
        let due = claim_one(&world).await;
        assert_eq!(due.rules, [PLAN_CHANGED]);
        assert_eq!(due.lock.key(), "changed");
    }
}

promise! {
    async fn a_net_change_of_nothing_is_silent(world) {
        let (ada, session) = told(&world).await;
        world.move_to(session, "2026-04-21").await;
        world.move_to(session, "2026-04-20").await;
        assert_eq!(waiting(&world, ada).await, SILENT);
        // Cancelled and booked again for the same hour: another row, the same to the patient.
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        assert_eq!(waiting(&world, ada).await.len(), 1);
        world.book(world.course(ada).await, "2026-04-20").await;
        assert_eq!(waiting(&world, ada).await, SILENT);
    }
}

promise! {
    async fn once_it_arrived_it_is_said_and_not_said_again(world) {
        let (ada, session) = told(&world).await;
        world.move_to(session, "2026-04-21").await;
        world.advance(Duration::minutes(10));
        let due = claim_one(&world).await;
        assert_eq!(settle(&world, all(&due, &DeviceOutcome::Accepted)).await, 1);
        patient::set_zone(&world.db, &*world.clock, &world.owner, ada, Tz::Europe__Paris).await.unwrap();
        assert_eq!(waiting(&world, ada).await, SILENT);
        world.move_to(session, "2026-04-20").await;
        assert_eq!(waiting(&world, ada).await.len(), 1, "back is a change again");
    }
}

promise! {
    async fn a_change_while_a_notice_is_on_its_way_is_told_by_another(world) {
        let (ada, session) = told(&world).await;
        world.move_to(session, "2026-04-21").await;
        world.advance(Duration::minutes(10));
        let due = claim_one(&world).await;
        world.move_to(session, "2026-04-22").await;
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        assert_eq!(waiting(&world, ada).await, [at("2026-03-02T09:20")]);
    }
}

promise! {
    async fn nobody_is_told_before_a_phone_has_joined_and_joining_tells_all(world) {
        let ada = world.patient("Ada").await;
        let session = world.book(world.course(ada).await, "2026-04-20").await;
        world.move_to(session, "2026-04-21").await;
        assert_eq!(waiting(&world, ada).await, SILENT);
        world.reachable(ada, "phone").await;
        assert_eq!(waiting(&world, ada).await, SILENT);
        world.move_to(session, "2026-04-22").await;
        assert_eq!(waiting(&world, ada).await.len(), 1);
        world.joined(ada).await;
        assert_eq!(waiting(&world, ada).await, SILENT, "a phone that joins now shows the plan as it is");
    }
}

promise! {
    async fn a_new_time_of_the_same_day_is_a_change_and_what_the_clinic_confirms_is_none(world) {
        let (ada, session) = told(&world).await;
        course::move_session(&world.db, &*world.clock, &world.owner, session, &slot("2026-04-20", "15:00")).await.unwrap();
        assert_eq!(waiting(&world, ada).await.len(), 1);
        world.move_to(session, "2026-04-20").await;
        world.clock.set(at("2026-04-20T18:00"));
        course::confirm_held(&world.db, &*world.clock, &world.owner, session, &course::HeldDraft::default()).await.unwrap();
        assert_eq!(waiting(&world, ada).await, SILENT);
    }
}

promise! {
    async fn a_notice_waits_for_the_end_of_quiet_hours(world) {
        let (ada, session) = told(&world).await;
        world.clock.set(at("2026-03-02T20:55"));
        world.move_to(session, "2026-04-21").await;
        assert_eq!(waiting(&world, ada).await, [at("2026-03-03T08:00")]);
        // In Tokyo that is five in the afternoon; at nine in the evening London is up, Tokyo is not.
        world.quiet("16:00", "18:00").await;
        patient::set_zone(&world.db, &*world.clock, &world.owner, ada, Tz::Asia__Tokyo).await.unwrap();
        assert_eq!(waiting(&world, ada).await, [at("2026-03-02T21:05")]);
    }
}

promise! {
    async fn a_notice_that_nobody_received_is_not_planned_again_by_itself(world) {
        let ada = world.patient("Ada").await;
        let session = world.book(world.course(ada).await, "2026-04-20").await;
        world.joined(ada).await;
        world.move_to(session, "2026-04-21").await;
        world.advance(Duration::minutes(10));
        assert!(claim(&world).await.is_empty());
        let notice = of_rule(&world, ada, PLAN_CHANGED).await.remove(0);
        assert_eq!((notice.state, notice.reason), (ReminderState::Skipped, Some(Reason::Unreachable)));
        patient::set_zone(&world.db, &*world.clock, &world.owner, ada, Tz::Europe__Paris).await.unwrap();
        assert_eq!(waiting(&world, ada).await, SILENT);
    }
}
