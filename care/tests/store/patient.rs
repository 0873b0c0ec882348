//! The list, the record, and what is typed of a patient.

use crate::world::{World, at, problem, promise};
use care::{
    patient::{self, ContactDraft, PatientDraft},
    reminder::ReachState,
    zone::Tz,
};

async fn add(world: &World, draft: PatientDraft) -> care::Result<care::ids::PatientId> {
    let draft = PatientDraft {
        treatment: "density".to_owned(),
        ..draft
    };
    patient::add(&world.db, &*world.clock, &world.owner, &draft).await
}

async fn found(world: &World, search: &str) -> Vec<String> {
    let list = patient::list(&world.db, &*world.clock, &world.owner, search, 0)
        .await
        .unwrap();
    assert_eq!(usize::try_from(list.total).unwrap(), list.rows.len());
    list.rows.into_iter().map(|row| row.name).collect()
}

promise! {
    async fn a_search_finds_by_parts_of_name_address_and_number_without_case_and_accents(world) {
        let jose = PatientDraft {
            name: "José Ångström".to_owned(),
            telephone: "+44 (0)20 7946-0018".to_owned(),
            email: "Pepe@example.org".to_owned(),
            ..PatientDraft::default()
        };
        add(&world, jose).await.unwrap();
        add(&world, PatientDraft { name: "100% Joy".to_owned(), ..PatientDraft::default() }).await.unwrap();
        for search in ["jose", "ANGSTROM JOSÉ", "794600", "pepe@", "  ström "] {
            assert_eq!(found(&world, search).await, ["José Ångström"], "{search}");
        }
        assert_eq!(found(&world, "%").await, ["100% Joy"]);
        assert_eq!(found(&world, "_").await, Vec::<String>::new());
        assert_eq!(found(&world, "").await, ["100% Joy", "José Ångström"], "by name");
    }
}

promise! {
    async fn the_list_comes_in_pages_of_fifty(world) {
        for n in 0..53 {
            add(&world, PatientDraft { name: format!("Patient {n:02}"), ..PatientDraft::default() }).await.unwrap();
        }
        let page = async |page| patient::list(&world.db, &*world.clock, &world.owner, "patient", page).await.unwrap();
        let (first, second, beyond) = (page(0).await, page(1).await, page(9).await);
        assert_eq!((first.rows.len(), first.total, first.pages), (50, 53, 2));
        assert_eq!(second.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Patient 50", "Patient 51", "Patient 52"]);
        assert_eq!(beyond, second, "past the end: the last page");
    }
}

promise! {
    async fn a_line_of_the_list_says_where_the_patient_stands(world) {
        let ada = add(&world, PatientDraft { name: "Ada".to_owned(), ..PatientDraft::default() }).await.unwrap();
        let course = world.course(ada).await;
        world.book(course, "2026-02-27").await;
        world.book(course, "2026-03-20").await;
        let row = patient::list(&world.db, &*world.clock, &world.owner, "", 0).await.unwrap().rows.remove(0);
        assert_eq!(row.day_number, Some(3));
        assert_eq!(row.last_session.unwrap().day.to_string(), "2026-02-27");
        assert_eq!(row.next_session.unwrap().day.to_string(), "2026-03-20");
        assert_eq!((row.treatments[0].key(), row.reach), ("density", ReachState::NotJoined));
        world.clock.set(at("2026-03-20T08:00"));
        let row = patient::list(&world.db, &*world.clock, &world.owner, "", 0).await.unwrap().rows.remove(0);
        assert_eq!((row.day_number, row.next_session.map(|session| session.day.to_string())), (Some(0), Some("2026-03-20".to_owned())));
    }
}

promise! {
    async fn what_cannot_be_is_refused_beside_its_field_and_leaves_nothing(world) {
        let draft = PatientDraft {
            name: "x".repeat(500),
            telephone: "ask my wife".to_owned(),
            email: "nowhere".to_owned(),
            language: "tlh".to_owned(),
            zone: "Europe/Atlantis".to_owned(),
            zones: vec!["knee".to_owned()],
            ..PatientDraft::default()
        };
        let Err(care::Error::Invalid(problems)) = add(&world, draft).await else { panic!("not refused") };
        for (field, key) in [
            ("name", "problem-name-long"),
            ("telephone", "problem-telephone"),
            ("email", "problem-email"),
            ("language", "problem-language"),
            ("zone", "problem-zone"),
            ("zones", "problem-scalp-zone"),
        ] {
            assert_eq!(problems.of(field).map(|problem| problem.key), Some(key));
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM patient").await, 0);
        assert_eq!(world.count("SELECT COUNT(*) FROM course").await, 0);
    }
}

promise! {
    async fn a_name_that_looks_like_markup_is_kept_as_it_is(world) {
        let name = "</script><b>O'Neil</b>; DROP TABLE patient";
        let id = add(&world, PatientDraft { name: name.to_owned(), ..PatientDraft::default() }).await.unwrap();
        assert_eq!(patient::get(&world.db, &world.owner, id).await.unwrap().name, name);
        assert_eq!(found(&world, "drop table").await, [name]);
    }
}

promise! {
    async fn contact_language_and_zone_change_and_what_is_left_empty_stays(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        patient::set_zone(&world.db, &*world.clock, &phone, ada, Tz::America__Lima).await.unwrap();
        patient::set_language(&world.db, &*world.clock, &phone, ada, "es").await.unwrap();
        let contact = ContactDraft { name: "Ada B".to_owned(), email: "ada@example.org".to_owned(), ..ContactDraft::default() };
        patient::change(&world.db, &*world.clock, &world.owner, ada, &contact).await.unwrap();
        let record = patient::get(&world.db, &phone, ada).await.unwrap();
        assert_eq!((record.name.as_str(), record.language.as_str(), record.zone), ("Ada B", "es", Tz::America__Lima));
        assert_eq!(found(&world, "ada@").await, ["Ada B"]);
        let unknown = patient::set_language(&world.db, &*world.clock, &phone, ada, "tlh").await;
        assert_eq!(problem(unknown, "language"), "problem-language");
    }
}

promise! {
    async fn a_patients_pages_are_made_for_where_the_patient_is(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-20").await;
        let phone = world.joined(ada).await;
        world.clock.set(at("2026-03-20T23:30"));
        patient::set_zone(&world.db, &*world.clock, &phone, ada, Tz::Asia__Tokyo).await.unwrap();
        let aftercare = patient::aftercare(&world.db, &*world.clock, &phone, ada).await.unwrap();
        assert_eq!((aftercare.today.to_string().as_str(), aftercare.zone), ("2026-03-21", Tz::Asia__Tokyo));
        assert_eq!((aftercare.clinic.name.as_str(), aftercare.courses[0].sessions.len()), ("Dot & Co", 1));
    }
}
