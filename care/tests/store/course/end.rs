//! How courses end.

use crate::world::{World, at, problem, promise, slot};
use care::{
    Error,
    course::{self, CourseState, SessionState},
    ids::PatientId,
    patient, reminder,
};

async fn state(world: &World, patient: PatientId) -> (CourseState, Vec<SessionState>) {
    let record = patient::get(&world.db, &world.owner, patient).await.unwrap();
    let course = &record.courses[0];
    (
        course.course.state,
        course.sessions.iter().map(|held| held.session.state).collect(),
    )
}

async fn planned(world: &World, patient: PatientId) -> Vec<String> {
    let rows = reminder::list_for(&world.db, &world.owner, patient).await.unwrap();
    rows.into_iter()
        .filter(|row| row.state == reminder::ReminderState::Planned)
        .map(|row| row.rule_key)
        .collect()
}

promise! {
    async fn closing_plans_the_touch_up_and_ends_booking(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        world.book(course, "2026-02-20").await;
        let before = planned(&world, ada).await;
        course::close(&world.db, &*world.clock, &world.owner, course).await.unwrap();
        assert_eq!(state(&world, ada).await, (CourseState::Closed, vec![SessionState::Planned]));
        let new: Vec<_> = planned(&world, ada).await.into_iter().filter(|rule| !before.contains(rule)).collect();
        assert!(new.iter().any(|rule| rule.starts_with("touch_up")), "{new:?}");
        let answer = course::book(&world.db, &*world.clock, &world.owner, course, &slot("2026-03-20", "10:00")).await;
        assert_eq!(problem(answer, "day"), "problem-course-closed");
        let again = course::close(&world.db, &*world.clock, &world.owner, course).await;
        assert_eq!(problem(again, "course"), "problem-course-closed");
    }
}

promise! {
    async fn cancelling_takes_the_planned_sessions_along_and_leaves_the_held_ones_to_heal(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        world.book(course, "2026-02-27").await;
        world.book(course, "2026-03-20").await;
        course::cancel(&world.db, &*world.clock, &world.owner, course).await.unwrap();
        assert_eq!(state(&world, ada).await, (CourseState::Cancelled, vec![SessionState::Planned, SessionState::Cancelled]));
        let left = planned(&world, ada).await;
        assert!(left.contains(&"check_in_day_7".to_owned()) && !left.contains(&"skin_check".to_owned()), "{left:?}");
    }
}

promise! {
    async fn the_front_desk_books_but_does_not_end_courses(world) {
        let desk = world.staff("desk@example.org", "front_desk").await;
        let course = world.course(world.patient("Ada").await).await;
        assert!(matches!(course::close(&world.db, &*world.clock, &desk, course).await, Err(Error::Forbidden)));
        assert!(matches!(course::cancel(&world.db, &*world.clock, &desk, course).await, Err(Error::Forbidden)));
        course::book(&world.db, &*world.clock, &desk, course, &slot("2026-03-20", "10:00")).await.unwrap();
    }
}

promise! {
    async fn after_60_days_without_a_booking_a_course_closes_by_itself(world) {
        let (ada, bo, cy) = (world.patient("Ada").await, world.patient("Bo").await, world.patient("Cy").await);
        world.book(world.course(ada).await, "2026-03-05").await;
        world.book(world.course(bo).await, "2026-03-05").await;
        world.book(world.course(bo).await, "2026-05-20").await;
        world.clock.set(at("2026-05-01T09:01"));
        // Sixty days after it was opened, the one that never had a session goes.
        assert_eq!(course::close_stale(&world.db, &*world.clock).await.unwrap(), 1);
        assert_eq!(state(&world, cy).await.0, CourseState::Closed);
        world.clock.set(at("2026-05-05T09:01"));
        assert_eq!(course::close_stale(&world.db, &*world.clock).await.unwrap(), 1);
        assert_eq!(state(&world, ada).await.0, CourseState::Closed);
        assert_eq!(state(&world, bo).await.0, CourseState::Open);
        assert_eq!(course::close_stale(&world.db, &*world.clock).await.unwrap(), 0);
        assert_eq!(care::audit::verify(&world.db, world.clinic).await.unwrap().broken_at, None);
    }
}
