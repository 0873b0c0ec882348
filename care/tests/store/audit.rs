//! The audit chain.

use crate::world::{World, promise, slot};
use care::{
    audit::{self, Verified},
    course, patient,
};

async fn some_work(world: &World) {
    let ada = world.patient("Ada").await;
    let session = world.book(world.course(ada).await, "2026-03-20").await;
    world.move_to(session, "2026-03-22").await;
}

async fn verify(world: &World) -> Verified {
    audit::verify(&world.db, world.clinic).await.unwrap()
}

promise! {
    async fn every_change_adds_a_line_and_the_chain_holds(world) {
        let before = verify(&world).await.lines;
        some_work(&world).await;
        let ada = patient::list(&world.db, &*world.clock, &world.owner, "", 0).await.unwrap().rows[0].id;
        patient::set_zone(&world.db, &*world.clock, &world.owner, ada, care::zone::Tz::Asia__Tokyo).await.unwrap();
        world.joined(ada).await;
        assert_eq!(verify(&world).await, Verified { lines: before + 6, broken_at: None });
    }
}

promise! {
    async fn a_line_that_was_changed_is_found(world) {
        some_work(&world).await;
        assert_eq!(world.sql("UPDATE audit SET actor = 'system' WHERE seq = 3").await, 1);
        assert_eq!(verify(&world).await, Verified { lines: 2, broken_at: Some(3) });
    }
}

promise! {
    async fn a_line_that_was_taken_out_is_found(world) {
        some_work(&world).await;
        world.sql("DELETE FROM audit WHERE seq = 4").await;
        assert_eq!(verify(&world).await.broken_at, Some(4));
    }
}

promise! {
    async fn lines_cut_off_the_end_are_found(world) {
        some_work(&world).await;
        let lines = verify(&world).await.lines;
        world.sql("DELETE FROM audit WHERE seq = (SELECT MAX(seq) FROM audit)").await;
        assert_eq!(verify(&world).await, Verified { lines: lines - 1, broken_at: Some(i64::try_from(lines).unwrap()) });
    }
}

promise! {
    async fn each_clinic_has_a_chain_of_its_own(world) {
        let (other, _) = world.other_clinic().await;
        let before = audit::verify(&world.db, other).await.unwrap();
        some_work(&world).await;
        assert_eq!(audit::verify(&world.db, other).await.unwrap(), before);
        assert_eq!(before.broken_at, None);
    }
}

promise! {
    async fn what_fails_leaves_no_line(world) {
        let ada = world.patient("Ada").await;
        let course = world.course(ada).await;
        let before = verify(&world).await;
        course::book(&world.db, &*world.clock, &world.owner, course, &slot("1812-01-01", "10:00")).await.unwrap_err();
        assert_eq!(verify(&world).await, before);
    }
}

promise! {
    async fn lines_added_at_once_still_make_one_chain(world) {
        let ada = world.patient("Ada").await;
        let before = verify(&world).await.lines;
        let mut changes = tokio::task::JoinSet::new();
        for n in 0..8 {
            let (db, clock, owner) = (world.db.clone(), world.clock.clone(), world.owner);
            let language = if n % 2 == 0 { "es" } else { "en" };
            changes.spawn(async move { patient::set_language(&db, &*clock, &owner, ada, language).await.unwrap() });
        }
        changes.join_all().await;
        assert_eq!(verify(&world).await, Verified { lines: before + 8, broken_at: None });
    }
}

promise! {
    async fn no_line_holds_a_name_an_address_or_a_number(world) {
        let draft = patient::PatientDraft {
            name: "Canary Bird".to_owned(),
            email: "canary@example.org".to_owned(),
            telephone: "5550198".to_owned(),
            treatment: "density".to_owned(),
            ..patient::PatientDraft::default()
        };
        let bird = patient::add(&world.db, &*world.clock, &world.owner, &draft).await.unwrap();
        let contact = patient::ContactDraft { name: "Canary Bird II".to_owned(), ..patient::ContactDraft::default() };
        patient::change(&world.db, &*world.clock, &world.owner, bird, &contact).await.unwrap();
        let lines = world.count("SELECT COUNT(*) FROM audit WHERE actor || action || subject || detail LIKE '%anary%' OR detail LIKE '%5550198%'").await;
        assert_eq!(lines, 0);
    }
}
