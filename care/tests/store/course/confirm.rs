//! "Did it take place?"

use crate::world::{World, at, problem, promise, slot};
use care::{
    course::{self, HeldDraft, SessionState},
    ids::SessionId,
};

async fn held_on(world: &World, session: SessionId, day: &str) -> care::Result<()> {
    course::confirm_held(
        &world.db,
        &*world.clock,
        &world.owner,
        session,
        &HeldDraft { day: day.to_owned() },
    )
    .await
}

async fn state(world: &World, session: SessionId) -> (SessionState, String, bool) {
    let record = course::session(&world.db, &world.owner, session).await.unwrap().record;
    (
        record.session.state,
        record.session.day.to_string(),
        record.confirmed_at.is_some(),
    )
}

async fn asked(world: &World) -> Vec<SessionId> {
    let awaiting = course::awaiting_confirmation(&world.db, &*world.clock, &world.owner)
        .await
        .unwrap();
    awaiting.into_iter().map(|context| context.record.session.id).collect()
}

promise! {
    async fn staff_are_asked_once_the_day_has_passed_where_the_clinic_is(world) {
        let session = world.book(world.course(world.patient("Ada").await).await, "2026-03-20").await;
        world.clock.set(at("2026-03-20T23:59"));
        assert_eq!(asked(&world).await, []);
        let today = course::todays_sessions(&world.db, &*world.clock, &world.owner).await.unwrap();
        assert_eq!(today.len(), 1);
        world.clock.set(at("2026-03-21T00:00"));
        assert_eq!(asked(&world).await, [session]);
        held_on(&world, session, "").await.unwrap();
        assert_eq!(asked(&world).await, []);
        assert_eq!(state(&world, session).await, (SessionState::Held, "2026-03-20".to_owned(), true));
    }
}

promise! {
    async fn it_may_have_been_another_day_but_not_one_to_come(world) {
        let session = world.book(world.course(world.patient("Ada").await).await, "2026-02-27").await;
        assert_eq!(problem(held_on(&world, session, "2026-03-03").await, "day"), "problem-day-future");
        assert_eq!(problem(held_on(&world, session, "yesterday").await, "day"), "problem-day");
        held_on(&world, session, "2026-02-26").await.unwrap();
        assert_eq!(state(&world, session).await, (SessionState::Held, "2026-02-26".to_owned(), true));
        assert!(held_on(&world, session, "").await.is_err(), "said already");
    }
}

promise! {
    async fn either_answer_can_be_taken_back(world) {
        let course = world.course(world.patient("Ada").await).await;
        let (first, second) = (world.book(course, "2026-02-20").await, world.book(course, "2026-02-27").await);
        held_on(&world, first, "2026-02-19").await.unwrap();
        course::not_held(&world.db, &*world.clock, &world.owner, second).await.unwrap();
        assert_eq!(state(&world, second).await.0, SessionState::Cancelled);
        for session in [first, second] {
            course::undo_confirm(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        }
        assert_eq!(state(&world, first).await, (SessionState::Planned, "2026-02-20".to_owned(), false));
        assert_eq!(state(&world, second).await, (SessionState::Planned, "2026-02-27".to_owned(), false));
    }
}

promise! {
    async fn taking_back_what_nobody_said_or_onto_a_taken_day_is_refused(world) {
        let course = world.course(world.patient("Ada").await).await;
        let session = world.book(course, "2026-02-27").await;
        let undo = async || course::undo_confirm(&world.db, &*world.clock, &world.owner, session).await;
        assert_eq!(problem(undo().await, "day"), "problem-session-settled");
        course::not_held(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        course::book(&world.db, &*world.clock, &world.owner, course, &slot("2026-02-27", "09:00")).await.unwrap();
        assert_eq!(problem(undo().await, "day"), "problem-day-taken");
    }
}
