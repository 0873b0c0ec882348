//! Before saving, staff see which reminders move.

use crate::world::{World, is_not_found, problem, promise, slot};
use care::{
    course::{self, Change, ReminderChange},
    ids::PatientId,
    plan::MISSED,
    reminder::{self, ReminderState},
};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// But for second askings, which follow their first.
async fn planned(world: &World, patient: PatientId) -> BTreeSet<(String, DateTime<Utc>)> {
    let rows = reminder::list_for(&world.db, &world.owner, patient).await.unwrap();
    rows.into_iter()
        .filter(|row| row.state == ReminderState::Planned && row.rule_key != MISSED)
        .map(|row| (row.rule_key, row.due_at))
        .collect()
}

async fn preview(world: &World, change: &Change) -> Vec<ReminderChange> {
    course::preview(&world.db, &*world.clock, &world.owner, change)
        .await
        .unwrap()
}

promise! {
    async fn what_is_shown_is_what_happens_and_showing_changes_nothing(world) {
        let ada = world.patient("Ada").await;
        world.joined(ada).await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        let before = planned(&world, ada).await;
        let audited = care::audit::verify(&world.db, world.clinic).await.unwrap();
        let change = Change::Move { session, draft: slot("2026-03-27", "10:00") };
        let shown = preview(&world, &change).await;
        assert_eq!(planned(&world, ada).await, before);
        assert_eq!(care::audit::verify(&world.db, world.clinic).await.unwrap(), audited);

        world.move_to(session, "2026-03-27").await;
        let after = planned(&world, ada).await;
        let gone: BTreeSet<_> = shown.iter().filter_map(|line| Some((line.rule_key.clone(), line.before?))).collect();
        let come: BTreeSet<_> = shown.iter().filter_map(|line| Some((line.rule_key.clone(), line.after?))).collect();
        assert!(!shown.is_empty());
        assert_eq!(gone, before.difference(&after).cloned().collect());
        assert_eq!(come, after.difference(&before).cloned().collect());
    }
}

promise! {
    async fn each_kind_of_change_is_shown(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        let booked = preview(&world, &Change::Book { course, draft: slot("2026-03-20", "10:00") }).await;
        assert!(!booked.is_empty() && booked.iter().all(|line| line.before.is_none()));
        let session = world.book(course, "2026-03-20").await;
        for change in [Change::CancelSession(session), Change::CancelCourse(course)] {
            let lines = preview(&world, &change).await;
            assert!(!lines.is_empty() && lines.iter().all(|line| line.after.is_none()), "{lines:?}");
        }
        let closed = preview(&world, &Change::CloseCourse(course)).await;
        assert!(closed.iter().any(|line| line.rule_key.starts_with("touch_up") && line.after.is_some()), "{closed:?}");
    }
}

promise! {
    async fn a_preview_fails_as_the_change_would(world) {
        let course = world.course(world.patient("Ada").await).await;
        let session = world.book(course, "2026-03-20").await;
        let wrong = Change::Book { course, draft: slot("2026-03-20", "10:00") };
        let answer = course::preview(&world.db, &*world.clock, &world.owner, &wrong).await;
        assert_eq!(problem(answer, "day"), "problem-day-taken");
        let (_, stranger) = world.other_clinic().await;
        let answer = course::preview(&world.db, &*world.clock, &stranger, &Change::CancelSession(session)).await;
        assert!(is_not_found(&answer));
    }
}
