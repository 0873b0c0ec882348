//! Booking, moving, cancelling.

use crate::world::{World, problem, promise, slot};
use care::{
    course::{self, CourseDraft, SessionDraft, SessionState},
    ids::{CourseId, PatientId},
    patient::{self, PatientDraft},
};

async fn book(world: &World, course: CourseId, draft: &SessionDraft) -> care::Result<care::ids::SessionId> {
    course::book(&world.db, &*world.clock, &world.owner, course, draft).await
}

async fn days(world: &World, patient: PatientId) -> Vec<String> {
    let record = patient::get(&world.db, &world.owner, patient).await.unwrap();
    let standing = record.courses[0]
        .sessions
        .iter()
        .filter(|held| held.session.state != SessionState::Cancelled);
    standing
        .map(|held| held.session.local_start().format("%F %R").to_string())
        .collect()
}

promise! {
    async fn a_session_is_kept_with_its_clinics_zone(world) {
        let ada = world.patient("Ada").await;
        let session = book(&world, world.course(ada).await, &slot("2026-03-20", "10:30")).await.unwrap();
        let context = course::session(&world.db, &world.owner, session).await.unwrap();
        assert_eq!((context.patient, context.patient_name.as_str()), (ada, "Ada"));
        let kept = context.record.session;
        assert_eq!((kept.local_start().to_string().as_str(), kept.minutes, kept.zone.name()), ("2026-03-20 10:30:00", 120, "Europe/London"));
    }
}

promise! {
    async fn a_day_a_time_and_a_length_that_cannot_be_are_refused_beside_their_fields(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        let refused = async |draft: SessionDraft, field: &str| problem(book(&world, course, &draft).await, field);
        assert_eq!(refused(slot("1899-12-31", "10:00"), "day").await, "problem-day-range");
        assert_eq!(refused(slot("2046-03-03", "10:00"), "day").await, "problem-day-range");
        assert_eq!(refused(slot("2026-02-29", "10:00"), "day").await, "problem-day");
        assert_eq!(refused(slot("2026-03-20", "25:00"), "start").await, "problem-time");
        assert_eq!(refused(SessionDraft { minutes: "2000".to_owned(), ..slot("2026-03-20", "10:00") }, "minutes").await, "problem-minutes");
        assert_eq!(days(&world, ada).await, Vec::<String>::new(), "no half a row");
    }
}

promise! {
    async fn two_sessions_of_a_course_on_one_day_are_refused_typed_or_moved(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        world.book(course, "2026-03-20").await;
        let second = world.book(course, "2026-04-03").await;
        assert_eq!(problem(book(&world, course, &slot("2026-03-20", "15:00")).await, "day"), "problem-day-taken");
        let moved = course::move_session(&world.db, &*world.clock, &world.owner, second, &slot("2026-03-20", "15:00")).await;
        assert_eq!(problem(moved, "day"), "problem-day-taken");
        assert_eq!(days(&world, ada).await, ["2026-03-20 10:00", "2026-04-03 10:00"]);
    }
}

promise! {
    async fn of_two_bookings_for_one_day_at_the_same_moment_one_is_kept(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        let mut bookings = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let (db, clock, owner) = (world.db.clone(), world.clock.clone(), world.owner);
            bookings.spawn(async move { course::book(&db, &*clock, &owner, course, &slot("2026-03-20", "10:00")).await });
        }
        let (kept, refused): (Vec<_>, Vec<_>) = bookings.join_all().await.into_iter().partition(Result::is_ok);
        assert_eq!(kept.len(), 1);
        for answer in refused {
            assert_eq!(problem(answer, "day"), "problem-day-taken");
        }
    }
}

promise! {
    async fn a_cancelled_session_gives_its_day_back(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        let session = world.book(course, "2026-03-20").await;
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        world.book(course, "2026-03-20").await;
        assert_eq!(days(&world, ada).await, ["2026-03-20 10:00"]);
    }
}

promise! {
    async fn a_session_before_the_courses_first_is_refused_and_a_past_first_one_is_not(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        world.book(course, "2026-02-20").await;
        let answer = book(&world, course, &slot("2026-02-19", "10:00")).await;
        assert_eq!(problem(answer, "day"), "problem-day-before-course");
        world.book(course, "2026-02-27").await;
    }
}

promise! {
    async fn what_is_settled_is_not_moved(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        let held = world.book(course, "2026-02-20").await;
        course::confirm_held(&world.db, &*world.clock, &world.owner, held, &course::HeldDraft::default()).await.unwrap();
        let moved = course::move_session(&world.db, &*world.clock, &world.owner, held, &slot("2026-03-20", "10:00")).await;
        assert_eq!(problem(moved, "day"), "problem-session-settled");
        assert!(course::cancel_session(&world.db, &*world.clock, &world.owner, held).await.is_err());
    }
}

promise! {
    async fn a_patient_is_added_with_the_first_session_or_without_but_not_with_half_of_one(world) {
        let draft = PatientDraft {
            name: "Ada".to_owned(),
            treatment: "shaved_look".to_owned(),
            zones: vec!["crown".to_owned(), "hairline".to_owned(), "crown".to_owned()],
            first_day: "2026-03-20".to_owned(),
            ..PatientDraft::default()
        };
        let half = patient::add(&world.db, &*world.clock, &world.owner, &draft).await;
        assert_eq!(problem(half, "first_time"), "problem-time");
        let whole = PatientDraft { first_time: "10:00".to_owned(), first_minutes: "180".to_owned(), ..draft };
        let ada = patient::add(&world.db, &*world.clock, &world.owner, &whole).await.unwrap();
        assert_eq!(days(&world, ada).await, ["2026-03-20 10:00"]);
        let zones: Vec<_> = patient::get(&world.db, &world.owner, ada).await.unwrap().courses[0].zones.iter().map(|zone| zone.key()).collect();
        assert_eq!(zones, ["hairline", "crown"]);
        assert_eq!(world.count("SELECT COUNT(*) FROM patient").await, 1);
    }
}

promise! {
    async fn a_second_course_stands_beside_the_first(world) {
        let ada = world.patient("Ada").await;
        let draft = CourseDraft { treatment: "scar_camouflage".to_owned(), zones: vec!["scar".to_owned()], ..CourseDraft::default() };
        let second = course::start(&world.db, &*world.clock, &world.owner, ada, &draft).await.unwrap();
        let record = patient::get(&world.db, &world.owner, ada).await.unwrap();
        assert_eq!(record.courses.len(), 2);
        assert_eq!(record.courses[0].course.id, second, "the newest first");
        let unknown = CourseDraft { treatment: "wig".to_owned(), zones: vec!["knee".to_owned()], ..CourseDraft::default() };
        let answer = course::start(&world.db, &*world.clock, &world.owner, ada, &unknown).await;
        let Err(care::Error::Invalid(problems)) = answer else { panic!("not refused") };
        assert!(problems.of("treatment").is_some() && problems.of("zones").is_some(), "{problems:?}");
    }
}
