//! What lies years ahead is no row, and is not lost.

use super::{DeviceOutcome, all, claim, let_pass, settle};
use crate::world::{World, at, promise};
use care::{
    course,
    ids::{CourseId, PatientId},
    reminder::{self, ReminderState},
};
use chrono::{DateTime, Duration, Utc};

/// A finished course, whose touch-up is years ahead; and when that is due.
async fn finished(world: &World) -> (PatientId, CourseId, DateTime<Utc>) {
    let ada = world.patient("Ada").await;
    let course = world.course(ada).await;
    world.book(course, "2026-02-20").await;
    world.reachable(ada, "phone").await;
    course::close(&world.db, &*world.clock, &world.owner, course)
        .await
        .unwrap();
    (ada, course, touch_up(world, ada).await.unwrap())
}

async fn touch_up(world: &World, patient: PatientId) -> Option<DateTime<Utc>> {
    let all = reminder::list_for(&world.db, &world.owner, patient).await.unwrap();
    let mut planned = all
        .into_iter()
        .filter(|reminder| reminder.state == ReminderState::Planned);
    planned
        .find(|reminder| reminder.rule_key == "touch_up")
        .map(|reminder| reminder.due_at)
}

async fn touch_up_rows(world: &World) -> i64 {
    world
        .count("SELECT COUNT(*) FROM reminder WHERE rule_key = 'touch_up' AND state = 'planned'")
        .await
}

async fn extend(world: &World) -> u32 {
    reminder::extend(&world.db, &*world.clock).await.unwrap()
}

promise! {
    async fn a_reminder_years_ahead_is_shown_without_being_a_row(world) {
        let (_, _, due) = finished(&world).await;
        assert!(due > world.now() + Duration::days(365), "{due}");
        assert_eq!(touch_up_rows(&world).await, 0);
        assert_eq!(extend(&world).await, 0, "nothing has come near");
    }
}

promise! {
    async fn day_by_day_it_comes_near_and_goes_at_its_minute(world) {
        let (ada, _, due) = finished(&world).await;
        while world.now() + Duration::days(1) < due {
            world.advance(Duration::days(1));
            extend(&world).await;
            let_pass(&world).await;
            assert_eq!(touch_up(&world, ada).await, Some(due), "{}", world.now());
        }
        assert_eq!(touch_up_rows(&world).await, 1);
        world.clock.set(due - Duration::seconds(1));
        assert!(claim(&world).await.is_empty());
        world.clock.set(due);
        let push = claim(&world).await.remove(0);
        assert_eq!(push.rules, ["touch_up"]);
        settle(&world, all(&push, &DeviceOutcome::Accepted)).await;
        assert_eq!(extend(&world).await, 0);
    }
}

promise! {
    /// The control of the promise above.
    async fn without_the_daily_round_it_would_be_missed(world) {
        let (_, _, due) = finished(&world).await;
        world.clock.set(due);
        let_pass(&world).await;
        assert_eq!(touch_up_rows(&world).await, 0);
        assert!(claim(&world).await.is_empty());
    }
}

promise! {
    async fn a_server_that_stood_still_for_months_catches_up_at_its_start(world) {
        let (_, _, due) = finished(&world).await;
        world.clock.set(due - Duration::hours(1));
        assert_eq!(extend(&world).await, 1);
        let_pass(&world).await;
        world.clock.set(due);
        assert_eq!(claim(&world).await.remove(0).rules, ["touch_up"]);
    }
}

promise! {
    async fn a_booking_takes_back_what_lies_beyond_too(world) {
        let (ada, _, due) = finished(&world).await;
        let draft = course::CourseDraft { treatment: "density".to_owned(), ..Default::default() };
        let next = course::start(&world.db, &*world.clock, &world.owner, ada, &draft).await.unwrap();
        let session = world.book(next, "2026-04-20").await;
        assert_eq!(touch_up(&world, ada).await, None);
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        assert_eq!(touch_up(&world, ada).await, Some(due));
        world.clock.set(at("2026-03-03T09:00"));
        assert_eq!(extend(&world).await, 0);
    }
}
