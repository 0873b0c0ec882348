//! The questions before a session: who answers when, who hears of it, who decides.

use crate::world::{World, at, is_not_found, problem, promise};
use care::{
    Actor, Error, board,
    course::{cancel_session, session},
    ids::{PatientId, SessionId},
    skin_check::{self, Concern, SkinCheck, SkinCheckDraft},
};
use chrono::Duration;

/// A patient with a phone whose session is in two days, the check open since nine.
struct Asked {
    patient: PatientId,
    phone: Actor,
    session: SessionId,
}

async fn asked(world: &World) -> Asked {
    let patient = world.patient("Ada").await;
    let phone = world.joined(patient).await;
    let session = world.book(world.course(patient).await, "2026-03-04").await;
    Asked {
        patient,
        phone,
        session,
    }
}

async fn answer(world: &World, asked: &Asked, said_yes: &[Concern], note: &str) -> care::Result<SkinCheck> {
    let draft = SkinCheckDraft::answered(said_yes, note);
    skin_check::answer(&world.db, &*world.clock, &asked.phone, asked.session, &draft).await
}

async fn find(world: &World, asked: &Asked) -> Option<SkinCheck> {
    skin_check::find(&world.db, &world.owner, asked.session).await.unwrap()
}

async fn concerned(world: &World) -> Vec<SessionId> {
    let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
    board
        .concerned
        .iter()
        .map(|concerned| concerned.context.record.session.id)
        .collect()
}

promise! {
    async fn any_yes_reaches_the_board_at_once_and_cancels_nothing(world) {
        let ada = asked(&world).await;
        assert_eq!(find(&world, &ada).await, None);
        answer(&world, &ada, &[Concern::Wounds, Concern::Sunburn], " Fell off\r\nmy bike ").await.unwrap();
        let check = find(&world, &ada).await.unwrap();
        assert_eq!(check.said_yes, [Concern::Sunburn, Concern::Wounds], "in the order of the questions");
        assert_eq!((check.note.as_str(), check.answered_at, check.noted), ("Fell off\nmy bike", world.now(), None));
        let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
        assert_eq!(board.concerned[0].context.patient_name, "Ada");
        assert_eq!(board.concerned[0].check.said_yes.len(), 2);
        let record = session(&world.db, &ada.phone, ada.session).await.unwrap().record;
        assert_eq!(record.session.state, care::course::SessionState::Planned);
    }
}

promise! {
    async fn six_times_no_needs_nobody(world) {
        let ada = asked(&world).await;
        answer(&world, &ada, &[], "").await.unwrap();
        assert_eq!(concerned(&world).await, []);
        assert_eq!(find(&world, &ada).await.unwrap().said_yes, []);
    }
}

promise! {
    async fn new_answers_replace_the_old_which_stay_in_the_audit(world) {
        let ada = asked(&world).await;
        answer(&world, &ada, &[Concern::Fever], "Since Sunday, 39 degrees").await.unwrap();
        skin_check::note(&world.db, &*world.clock, &world.owner, ada.session).await.unwrap();
        assert_eq!(concerned(&world).await, []);
        world.advance(Duration::hours(1));
        answer(&world, &ada, &[Concern::Fever], "Since Sunday, 39 degrees").await.unwrap();
        assert!(find(&world, &ada).await.unwrap().noted.is_some(), "the same again decides nothing anew");
        answer(&world, &ada, &[Concern::Medicines], "").await.unwrap();
        assert_eq!(concerned(&world).await, [ada.session]);
        assert_eq!(skin_check::list_for(&world.db, &ada.phone, ada.patient).await.unwrap().len(), 1);
        let told = r#"SELECT COUNT(*) FROM audit WHERE action = 'skin_check_answered' AND detail LIKE '%["fever"]%'"#;
        assert_eq!(world.count(told).await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE detail LIKE '%39 degrees%'").await, 0, "a note is nobody's business");
    }
}

promise! {
    async fn whoever_treats_decides_once_and_by_name(world) {
        let ada = asked(&world).await;
        answer(&world, &ada, &[Concern::Allergy], "").await.unwrap();
        let desk = world.staff("desk@example.org", "front_desk").await;
        let decide = async |actor: &Actor| skin_check::note(&world.db, &*world.clock, actor, ada.session).await;
        assert!(matches!(decide(&desk).await, Err(Error::Forbidden)));
        assert!(is_not_found(&decide(&ada.phone).await));
        decide(&world.owner).await.unwrap();
        let decided_at = world.now();
        world.advance(Duration::hours(1));
        decide(&world.staff("ben@example.org", "practitioner").await).await.unwrap();
        let noted = find(&world, &ada).await.unwrap().noted.unwrap();
        assert_eq!((noted.by.as_str(), noted.at), ("Olive", decided_at));
        assert_eq!(concerned(&world).await, []);
    }
}

promise! {
    async fn a_session_that_moves_is_answered_for_anew(world) {
        let ada = asked(&world).await;
        answer(&world, &ada, &[Concern::Infection], "").await.unwrap();
        world.move_to(ada.session, "2026-03-18").await;
        assert_eq!(concerned(&world).await, [], "moving it decides");
        assert_eq!(find(&world, &ada).await, None);
        assert_eq!(problem(answer(&world, &ada, &[], "").await, "session"), "problem-skin-check-over");
        world.clock.set(at("2026-03-16T09:00"));
        answer(&world, &ada, &[], "").await.unwrap();
        assert_eq!(find(&world, &ada).await.unwrap().session_day.to_string(), "2026-03-18");
    }
}

promise! {
    async fn it_is_open_from_two_days_before_until_the_session_begins(world) {
        let ada = asked(&world).await;
        for (now, open) in [("2026-03-01T23:59", false), ("2026-03-02T00:00", true), ("2026-03-04T09:59", true), ("2026-03-04T10:00", false)] {
            world.clock.set(at(now));
            assert_eq!(answer(&world, &ada, &[], now).await.is_ok(), open, "{now}");
        }
    }
}

promise! {
    async fn what_was_cancelled_or_has_passed_needs_nobody(world) {
        let ada = asked(&world).await;
        answer(&world, &ada, &[Concern::Fever], "").await.unwrap();
        world.clock.set(at("2026-03-05T09:00"));
        assert_eq!(concerned(&world).await, []);
        world.clock.set(at("2026-03-03T09:00"));
        assert_eq!(concerned(&world).await, [ada.session]);
        cancel_session(&world.db, &*world.clock, &world.owner, ada.session).await.unwrap();
        assert_eq!(concerned(&world).await, []);
        assert_eq!(problem(answer(&world, &ada, &[], "").await, "session"), "problem-skin-check-over");
    }
}

promise! {
    async fn a_question_left_open_is_no_no(world) {
        let ada = asked(&world).await;
        let draft = SkinCheckDraft { fever: String::new(), wounds: "perhaps".to_owned(), ..SkinCheckDraft::answered(&[], "") };
        let refused = async || skin_check::answer(&world.db, &*world.clock, &ada.phone, ada.session, &draft).await;
        assert_eq!(problem(refused().await, "fever"), "problem-yes-no");
        assert_eq!(problem(refused().await, "wounds"), "problem-yes-no");
        assert_eq!(problem(answer(&world, &ada, &[], &"x".repeat(501)).await, "note"), "problem-long");
        assert_eq!(find(&world, &ada).await, None);
    }
}

promise! {
    async fn nobody_answers_or_reads_for_another(world) {
        let ada = asked(&world).await;
        let bos_phone = world.joined(world.patient("Bo").await).await;
        let draft = SkinCheckDraft::answered(&[], "");
        for stranger in [&bos_phone, &world.owner] {
            assert!(is_not_found(&skin_check::answer(&world.db, &*world.clock, stranger, ada.session, &draft).await));
        }
        assert!(is_not_found(&skin_check::find(&world.db, &bos_phone, ada.session).await));
        assert!(is_not_found(&skin_check::list_for(&world.db, &bos_phone, ada.patient).await));
    }
}
