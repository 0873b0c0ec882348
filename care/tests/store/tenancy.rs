//! Another clinic's id is simply absent, whatever it is used for; another patient's is too.

use crate::world::{World, is_not_found, promise, slot};
use care::{
    Actor, access,
    actor::Role,
    clinic,
    course::{self, Change, CourseDraft, HeldDraft},
    ids::{CourseId, PatientId, SessionId},
    patient::{self, ContactDraft},
    profile::{self, ProfileDraft},
    reminder,
    skin_check::{self, SkinCheckDraft},
    zone::Tz,
};
use std::fmt::Debug;

/// What the first clinic has that a stranger must not touch.
struct Theirs {
    patient: PatientId,
    course: CourseId,
    session: SessionId,
    phone: Actor,
}

async fn theirs(world: &World) -> Theirs {
    let patient = world.patient("Ada").await;
    let course = world.course(patient).await;
    let session = world.book(course, "2026-03-20").await;
    let phone = world.reachable(patient, "phone").await;
    Theirs {
        patient,
        course,
        session,
        phone,
    }
}

fn absent<T: Debug>(what: &str, answer: care::Result<T>) {
    assert!(is_not_found(&answer), "{what}: {answer:?}");
}

/// Every use case that takes an id of a patient, a course or a session, by somebody whose it is not.
async fn finds_nothing(world: &World, stranger: &Actor, theirs: &Theirs) {
    let (db, c) = (&world.db, &*world.clock);
    let &Theirs {
        patient,
        course,
        session,
        ref phone,
    } = theirs;
    let Actor::Patient { device, .. } = *phone else {
        panic!("not a patient")
    };
    let draft = slot("2026-04-01", "10:00");

    absent("get", patient::get(db, stranger, patient).await);
    absent("aftercare", patient::aftercare(db, c, stranger, patient).await);
    absent(
        "change",
        patient::change(
            db,
            c,
            stranger,
            patient,
            &ContactDraft {
                name: "Eve".to_owned(),
                ..ContactDraft::default()
            },
        )
        .await,
    );
    absent(
        "set_zone",
        patient::set_zone(db, c, stranger, patient, Tz::Asia__Tokyo).await,
    );
    absent(
        "set_language",
        patient::set_language(db, c, stranger, patient, "es").await,
    );
    absent("profile", profile::get(db, stranger, patient).await);
    absent(
        "save profile",
        profile::save(db, c, stranger, patient, &ProfileDraft::default()).await,
    );
    absent("issue_join", access::issue_join(db, c, stranger, patient).await);
    absent("list_devices", access::list_devices(db, c, stranger, patient).await);
    absent(
        "revoke_device",
        access::revoke_device(db, c, stranger, patient, device).await,
    );
    absent("reminders", reminder::list_for(db, stranger, patient).await);
    absent("reach", reminder::reach(db, c, stranger, patient).await);
    absent("session", course::session(db, stranger, session).await);
    let new = CourseDraft {
        treatment: "density".to_owned(),
        ..CourseDraft::default()
    };
    absent("start", course::start(db, c, stranger, patient, &new).await);
    absent("book", course::book(db, c, stranger, course, &draft).await);
    absent(
        "move_session",
        course::move_session(db, c, stranger, session, &draft).await,
    );
    absent("cancel_session", course::cancel_session(db, c, stranger, session).await);
    absent("close", course::close(db, c, stranger, course).await);
    absent("cancel", course::cancel(db, c, stranger, course).await);
    absent(
        "confirm_held",
        course::confirm_held(db, c, stranger, session, &HeldDraft::default()).await,
    );
    absent("not_held", course::not_held(db, c, stranger, session).await);
    absent("undo_confirm", course::undo_confirm(db, c, stranger, session).await);
    absent("decline", course::decline(db, c, stranger, session, "").await);
    absent("clear_decline", course::clear_decline(db, c, stranger, session).await);
    absent("find skin check", skin_check::find(db, stranger, session).await);
    absent("skin checks", skin_check::list_for(db, stranger, patient).await);
    absent("note skin check", skin_check::note(db, c, stranger, session).await);
    absent(
        "answer skin check",
        skin_check::answer(db, c, stranger, session, &SkinCheckDraft::answered(&[], "")).await,
    );
    for change in [
        Change::Book {
            course,
            draft: draft.clone(),
        },
        Change::Move {
            session,
            draft: draft.clone(),
        },
        Change::CancelSession(session),
        Change::CancelCourse(course),
        Change::CloseCourse(course),
    ] {
        absent("preview", course::preview(db, c, stranger, &change).await);
    }
}

promise! {
    async fn another_clinics_staff_find_nothing(world) {
        let theirs = theirs(&world).await;
        let (_, stranger) = world.other_clinic().await;
        let before = world.dump().await;
        finds_nothing(&world, &stranger, &theirs).await;
        assert_eq!(world.dump().await, before, "and nothing was touched");
    }
}

promise! {
    async fn another_clinics_patient_finds_nothing(world) {
        let theirs = theirs(&world).await;
        let (_, owner) = world.other_clinic().await;
        let stranger = world.joined_by(&owner, world.patient_of(&owner, "Zoe").await).await;
        let before = world.dump().await;
        finds_nothing(&world, &stranger, &theirs).await;
        assert_eq!(world.dump().await, before, "and nothing was touched");
    }
}

promise! {
    async fn another_patient_of_the_clinic_finds_nothing(world) {
        let theirs = theirs(&world).await;
        let stranger = world.joined(world.patient("Bo").await).await;
        let before = world.dump().await;
        finds_nothing(&world, &stranger, &theirs).await;
        assert_eq!(world.dump().await, before, "and nothing was touched");
    }
}

promise! {
    async fn staff_and_protocols_of_another_clinic_are_absent(world) {
        let (_, stranger) = world.other_clinic().await;
        let (db, c) = (&world.db, &*world.clock);
        let Actor::Staff { staff, .. } = world.owner else { panic!("not staff") };
        let protocol = clinic::protocols(db, &world.owner).await.unwrap()[0].id;
        absent("set_role", clinic::set_role(db, c, &stranger, staff, Role::Owner).await);
        absent("disable_staff", clinic::disable_staff(db, c, &stranger, staff).await);
        absent("reset_password", clinic::reset_password(db, c, &stranger, staff).await);
        absent("protocol", clinic::protocol(db, &stranger, protocol).await);
        absent("sign_off", clinic::sign_off(db, c, &stranger, protocol).await);
    }
}

promise! {
    async fn lists_hold_ones_own_only(world) {
        let theirs = theirs(&world).await;
        let (_, stranger) = world.other_clinic().await;
        let (db, c) = (&world.db, &*world.clock);
        world.clock.set(crate::world::at("2026-03-20T12:00"));
        assert_eq!(patient::list(db, c, &stranger, "", 0).await.unwrap().total, 0);
        let board = care::board::board(db, c, &stranger).await.unwrap();
        assert_eq!((board.today.len(), board.awaiting.len(), board.unbooked.len(), board.unreachable.len()), (0, 0, 0, 0));
        assert_eq!(clinic::team(db, &stranger).await.unwrap().len(), 1);
        assert_eq!(care::board::board(db, c, &world.owner).await.unwrap().today[0].patient, theirs.patient);
    }
}

promise! {
    async fn a_patient_does_nothing_that_is_the_staffs(world) {
        let Theirs { patient, course, session, phone } = theirs(&world).await;
        let (db, c) = (&world.db, &*world.clock);
        let draft = slot("2026-04-01", "10:00");
        absent("list", patient::list(db, c, &phone, "", 0).await);
        absent("board", care::board::board(db, c, &phone).await);
        absent("team", clinic::team(db, &phone).await);
        absent("protocols", clinic::protocols(db, &phone).await);
        absent("unreachable", reminder::unreachable(db, &phone).await);
        absent("awaiting", course::awaiting_confirmation(db, c, &phone).await);
        absent("book", course::book(db, c, &phone, course, &draft).await);
        absent("move", course::move_session(db, c, &phone, session, &draft).await);
        absent("change", patient::change(db, c, &phone, patient, &ContactDraft::default()).await);
        absent("settings", clinic::save_settings(db, c, &phone, &clinic::SettingsDraft::default()).await);
        patient::get(db, &phone, patient).await.unwrap();
    }
}
