//! What is planned follows from what stands.

use super::{of_rule, planned, rows};
use crate::world::{at, promise, slot};
use care::{
    course, patient,
    plan::MISSED,
    reminder::{self, Reason, ReminderState},
    zone::Tz,
};
use chrono::Duration;

promise! {
    async fn booking_a_session_plans_its_reminders_in_the_same_moment(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-20").await;
        let rules: Vec<_> = planned(&world, ada).await.into_iter().map(|(rule, _)| rule).collect();
        for rule in ["skin_check", "prepare", "check_in_day_3", "shampoo_unlock"] {
            assert!(rules.contains(&rule.to_owned()), "{rule}: {rules:?}");
        }
        let first = rows(&world, ada).await[0].due_at;
        assert_eq!(first, at("2026-03-17T09:00"));
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(first));
    }
}

promise! {
    async fn cancelling_the_session_withdraws_them_all(world) {
        let ada = world.patient("Ada").await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        assert_eq!(rows(&world, ada).await, []);
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), None);
    }
}

promise! {
    async fn moving_a_session_there_and_back_leaves_nothing_behind(world) {
        let ada = world.patient("Ada").await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        world.joined(ada).await;
        world.advance(Duration::hours(1));
        let before = rows(&world, ada).await;
        world.move_to(session, "2026-04-20").await;
        assert_ne!(rows(&world, ada).await, before);
        world.move_to(session, "2026-03-20").await;
        assert_eq!(rows(&world, ada).await, before);
    }
}

promise! {
    async fn a_change_of_zone_moves_what_is_still_to_come_to_the_new_wall_time(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-20").await;
        patient::set_zone(&world.db, &*world.clock, &world.owner, ada, Tz::America__New_York).await.unwrap();
        // New York is on summer time from 8 March: nine there is thirteen here.
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await[0].due_at, at("2026-03-17T13:00"));
        patient::set_zone(&world.db, &*world.clock, &world.owner, ada, Tz::Europe__London).await.unwrap();
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await[0].due_at, at("2026-03-17T09:00"));
    }
}

promise! {
    async fn new_quiet_hours_move_every_patients_reminders(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        for patient in [ada, bo] {
            world.book(world.course(patient).await, "2026-03-20").await;
        }
        world.quiet("21:00", "10:30").await;
        for patient in [ada, bo] {
            assert_eq!(of_rule(&world, patient, "alcohol_pause").await[0].due_at, at("2026-03-17T10:30"));
        }
    }
}

promise! {
    async fn what_was_past_when_it_was_planned_is_said_to_be_so_and_never_tried(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-03").await;
        let skin_check = of_rule(&world, ada, "skin_check").await.remove(0);
        assert_eq!((skin_check.state, skin_check.reason), (ReminderState::Planned, None), "useful until noon: folded into one notice");
        assert_eq!(skin_check.due_at, at("2026-03-02T09:10"));
        let early = of_rule(&world, ada, "alcohol_pause").await.remove(0);
        assert_eq!((early.state, early.reason), (ReminderState::Skipped, Some(Reason::Past)));
    }
}

promise! {
    async fn a_plan_that_does_not_change_writes_nothing(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-20").await;
        let planned_at = async || world.count("SELECT MAX(planned_at) FROM reminder").await;
        let before = planned_at().await;
        world.advance(Duration::hours(1));
        patient::set_zone(&world.db, &*world.clock, &world.owner, ada, Tz::Europe__Lisbon).await.unwrap();
        assert_eq!(planned_at().await, before, "Lisbon keeps London's time");
    }
}

promise! {
    async fn a_failed_change_plans_nothing(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        world.book(course, "2026-03-20").await;
        let before = rows(&world, ada).await;
        course::book(&world.db, &*world.clock, &world.owner, course, &slot("2026-03-20", "11:00")).await.unwrap_err();
        assert_eq!(rows(&world, ada).await, before);
    }
}

promise! {
    async fn changes_of_one_patient_at_once_follow_one_another(world) {
        let ada = world.patient("Ada").await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        let mut changes = tokio::task::JoinSet::new();
        for n in 0..8 {
            let (db, clock, owner) = (world.db.clone(), world.clock.clone(), world.owner);
            let draft = slot(&format!("2026-03-{}", 21 + n), "10:00");
            changes.spawn(async move { course::move_session(&db, &*clock, &owner, session, &draft).await.unwrap() });
        }
        changes.join_all().await;
        let day = course::session(&world.db, &world.owner, session).await.unwrap().record.session.day;
        let rows = planned(&world, ada).await;
        let views = super::rows(&world, ada).await;
        let mut first = views.iter().filter(|row| row.rule_key != MISSED);
        assert!(first.all(|row| row.anchor_day == day), "every reminder is of the day that won: {views:?}");
        assert!(!rows.is_empty());
    }
}

promise! {
    async fn whoever_waits_for_the_plan_to_change_is_woken(world) {
        let ada = world.patient("Ada").await;
        world.db.planned().await;
        let (db, course) = (world.db.clone(), world.course(ada).await);
        let waiter = tokio::spawn(async move { db.planned().await });
        world.book(course, "2026-03-20").await;
        tokio::time::timeout(std::time::Duration::from_secs(10), waiter).await.expect("nobody rang").unwrap();
    }
}
