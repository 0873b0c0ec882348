//! "I can't come."

use crate::world::{is_not_found, problem, promise};
use care::{board, course};

promise! {
    async fn staff_hear_of_it_and_the_session_stands_until_they_act(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        course::decline(&world.db, &*world.clock, &phone, session, " Flu,\r\nsorry ").await.unwrap();
        let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
        let declined = board.declined[0].record.declined.as_ref().unwrap();
        assert_eq!((declined.note.as_str(), declined.at), ("Flu,\nsorry", world.now()));
        assert_eq!(board.declined[0].record.session.id, session);
        world.move_to(session, "2026-03-27").await;
        let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
        assert!(board.declined.is_empty(), "moving it answers it");
    }
}

promise! {
    async fn staff_may_clear_it_and_the_session_stays(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        course::decline(&world.db, &*world.clock, &phone, session, "").await.unwrap();
        course::clear_decline(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        let record = course::session(&world.db, &phone, session).await.unwrap().record;
        assert_eq!((record.declined, record.session.day.to_string().as_str()), (None, "2026-03-20"));
    }
}

promise! {
    async fn nobody_declines_for_another(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        let bos_phone = world.joined(bo).await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        assert!(is_not_found(&course::decline(&world.db, &*world.clock, &bos_phone, session, "").await));
        assert!(is_not_found(&course::decline(&world.db, &*world.clock, &world.owner, session, "").await));
        assert!(is_not_found(&course::session(&world.db, &bos_phone, session).await));
    }
}

promise! {
    async fn a_note_has_a_length_and_a_settled_session_is_not_declined(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        let session = world.book(world.course(ada).await, "2026-03-20").await;
        let decline = async |note: &str| course::decline(&world.db, &*world.clock, &phone, session, note).await;
        assert_eq!(problem(decline(&"x".repeat(501)).await, "note"), "problem-long");
        course::cancel_session(&world.db, &*world.clock, &world.owner, session).await.unwrap();
        assert_eq!(problem(decline("").await, "day"), "problem-session-settled");
    }
}
