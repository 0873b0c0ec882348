//! What is planned follows from what stands.

use crate::world::promise;
use care::{
    course,
    reminder::{self, ReminderState},
};

promise! {
    async fn booking_a_session_plans_its_reminders_in_the_same_moment(world) {
        let patient = world.patient("Ada").await;
        let course = world.course(patient).await;
        world.book(course, "2026-03-20").await;
        let rows = reminder::list_for(&world.db, &world.owner, patient).await.unwrap();
        let planned: Vec<_> = rows.iter().filter(|row| row.state == ReminderState::Planned).map(|row| row.rule_key.as_str()).collect();
        assert!(planned.contains(&"skin_check") && planned.contains(&"check_in_day_3"), "{rows:?}");
        assert!(rows.is_sorted_by_key(|row| row.due_at));
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(rows[0].due_at));
    }
}

promise! {
    async fn cancelling_the_session_withdraws_them_all(world) {
        let patient = world.patient("Ada").await;
        let session = world.book(world.course(patient).await, "2026-03-20").await;
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        assert_eq!(reminder::list_for(&world.db, &world.owner, patient).await.unwrap(), []);
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), None);
    }
}
