//! The patient's own calendar: who opens it, who reads it, what ends it.

use crate::world::{World, is_not_found, promise};
use care::{Actor, access::Token, calendar};

async fn opened(world: &World, phone: &Actor) -> Token {
    calendar::open(&world.db, &*world.clock, phone).await.unwrap()
}

promise! {
    async fn an_address_shows_its_patients_plan_and_follows_a_session_that_moves(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        let session = world.book(world.course(ada).await, "2026-03-04").await;
        assert_eq!(calendar::since(&world.db, &phone).await.unwrap(), None);
        let secret = opened(&world, &phone).await;
        assert_eq!(calendar::since(&world.db, &phone).await.unwrap(), Some(world.now()));
        let care = calendar::read(&world.db, &*world.clock, &secret).await.unwrap();
        assert_eq!((care.patient, care.courses[0].sessions[0].id), (ada, session));
        world.move_to(session, "2026-03-06").await;
        let care = calendar::read(&world.db, &*world.clock, &secret).await.unwrap();
        assert_eq!(care.courses[0].sessions[0].day.to_string(), "2026-03-06");
    }
}

promise! {
    async fn a_new_address_ends_the_one_before_and_closing_ends_it_for_good(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        let read = async |secret: &Token| calendar::read(&world.db, &*world.clock, secret).await;
        let (first, second) = (opened(&world, &phone).await, opened(&world, &phone).await);
        assert!(is_not_found(&read(&first).await));
        assert_eq!(read(&second).await.unwrap().patient, ada);
        calendar::close(&world.db, &*world.clock, &phone).await.unwrap();
        assert!(is_not_found(&read(&second).await));
        assert_eq!(calendar::since(&world.db, &phone).await.unwrap(), None);
        calendar::close(&world.db, &*world.clock, &phone).await.unwrap();
        let written = world.count("SELECT COUNT(*) FROM audit WHERE action LIKE 'calendar%'").await;
        assert_eq!(written, 3, "two openings and one closing: nothing is written where nothing ended");
    }
}

promise! {
    async fn each_patient_has_an_address_of_their_own_and_staff_have_none(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        let (adas, bos) = (world.joined(ada).await, world.joined(bo).await);
        let secret = opened(&world, &adas).await;
        calendar::close(&world.db, &*world.clock, &bos).await.unwrap();
        assert_eq!(calendar::read(&world.db, &*world.clock, &secret).await.unwrap().patient, ada);
        assert!(is_not_found(&calendar::open(&world.db, &*world.clock, &world.owner).await));
        assert!(is_not_found(&calendar::since(&world.db, &world.owner).await));
    }
}
