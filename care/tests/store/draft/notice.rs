//! Who is told that the plan changed, and of what.

use super::{begin, publish, republish, save};
use crate::world::{World, at, promise};
use care::{
    draft,
    ids::PatientId,
    reminder::{self, DeviceOutcome, Outcome, PLAN_CHANGED, ReminderState, ReminderView},
};
use chrono::Duration;

/// Somebody reachable so many days after a session, at nine in the morning, who has heard everything so far.
async fn after_session(world: &World, days: i64) -> PatientId {
    let ada = world.patient("Ada").await;
    world.book(world.course(ada).await, "2026-03-02").await;
    world.reachable(ada, "phone").await;
    world.clock.set(at("2026-03-02T12:00") + Duration::days(days));
    hear(world).await;
    ada
}

/// The phone takes everything that is due.
async fn hear(world: &World) {
    while reminder::next_due(&world.db)
        .await
        .unwrap()
        .is_some_and(|due| due <= world.now())
    {
        let dues = reminder::claim(&world.db, &*world.clock, 100, Duration::minutes(1))
            .await
            .unwrap();
        let accepted = |due: &reminder::Due| {
            due.settle(Outcome::Devices(
                due.subscriptions
                    .iter()
                    .map(|device| (device.id, DeviceOutcome::Accepted))
                    .collect(),
            ))
        };
        let settled: Vec<_> = dues.iter().map(accepted).collect();
        reminder::settle(&world.db, &*world.clock, &settled).await.unwrap();
    }
}

async fn notices(world: &World, patient: PatientId) -> Vec<ReminderView> {
    let mut rows = reminder::list_for(&world.db, &world.owner, patient).await.unwrap();
    rows.retain(|row| row.rule_key == PLAN_CHANGED);
    rows
}

async fn waiting(world: &World, patient: PatientId) -> Vec<Vec<String>> {
    let notices = notices(world, patient).await.into_iter();
    notices
        .filter(|row| row.state == ReminderState::Planned)
        .map(|row| row.about)
        .collect()
}

promise! {
    async fn what_was_open_and_closes_is_named_in_one_notice(world) {
        let ada = after_session(&world, 29).await;
        let effect = republish(&world, &[("swim", 35), ("sauna", 35), ("sun", 30)]).await;
        assert_eq!(effect.closed.into_iter().collect::<Vec<_>>(), [("sauna".to_owned(), 1), ("sun".to_owned(), 1), ("swim".to_owned(), 1)]);
        assert_eq!(effect.notices, 1);
        assert_eq!(waiting(&world, ada).await, [["sauna", "sun", "swim"]]);
        world.advance(Duration::minutes(11));
        hear(&world).await;
        let told = notices(&world, ada).await;
        assert_eq!((told.len(), told[0].state), (1, ReminderState::Accepted));
        assert_eq!(told[0].about, ["sauna", "sun", "swim"]);
    }
}

promise! {
    async fn a_date_to_come_that_moves_is_told_without_a_name(world) {
        let ada = after_session(&world, 5).await;
        republish(&world, &[("swim", 35)]).await;
        assert_eq!(waiting(&world, ada).await, [Vec::<String>::new()]);
    }
}

promise! {
    async fn who_has_nothing_ahead_that_changes_is_not_told(world) {
        let ada = after_session(&world, 40).await;
        let effect = republish(&world, &[("swim", 35)]).await;
        assert_eq!((effect.patients, effect.notices, waiting(&world, ada).await.len()), (1, 0, 0));
        // And what changes later for another reason is told as ever.
        world.book(world.course(ada).await, "2026-05-20").await;
        assert_eq!(waiting(&world, ada).await.len(), 1);
    }
}

promise! {
    async fn words_and_times_alone_are_no_news(world) {
        let ada = after_session(&world, 5).await;
        let begun = begin(&world).await;
        let later = draft::TypedRule {
            local_time: "11:00".to_owned(),
            ..draft::TypedRule::from(begun.protocol.rule("shampoo_unlock").unwrap())
        };
        let revision = save(&world, begun.revision, &draft::Edit::Rule { key: "shampoo_unlock".to_owned(), typed: later }).await;
        let (_, effect) = publish(&world, revision, draft::Running::Move).await;
        assert_eq!((effect.reminders["shampoo_unlock"].moved, effect.notices, waiting(&world, ada).await.len()), (1, 0, 0));
    }
}

promise! {
    async fn published_there_and_back_within_the_wait_is_silent(world) {
        let ada = after_session(&world, 29).await;
        republish(&world, &[("swim", 35)]).await;
        assert_eq!(waiting(&world, ada).await.len(), 1);
        world.advance(Duration::minutes(5));
        republish(&world, &[("swim", 28)]).await;
        assert_eq!(waiting(&world, ada).await.len(), 0);
    }
}

promise! {
    async fn a_second_publish_pushes_the_notice_on_and_names_both(world) {
        let ada = after_session(&world, 29).await;
        republish(&world, &[("swim", 35)]).await;
        world.advance(Duration::minutes(5));
        republish(&world, &[("sauna", 35)]).await;
        let told = notices(&world, ada).await;
        assert_eq!((told.len(), told[0].due_at), (1, world.now() + Duration::minutes(10)));
        assert_eq!(told[0].about, ["sauna", "swim"]);
    }
}

promise! {
    async fn who_never_joined_is_planned_for_and_not_told(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-02").await;
        world.clock.set(at("2026-03-31T12:00"));
        assert_eq!(republish(&world, &[("swim", 35)]).await.notices, 0);
        world.reachable(ada, "phone").await;
        assert_eq!(waiting(&world, ada).await.len(), 0, "a phone that joins shows the plan as it is");
    }
}
