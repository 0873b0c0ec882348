//! Broadcasts: to whom, how often, once, in whose language, and what became of them.

use crate::world::{World, at, is_not_found, problem, promise};
use care::{
    Actor, Error,
    broadcast::{self, A_DAY, Audience, BroadcastDraft, DryRun},
    ids::{BroadcastId, PatientId},
    material::{self, MaterialDraft},
    patient,
    reminder::{self, BROADCAST, DeviceOutcome, Outcome, Place, ReminderState, ReminderView},
};
use chrono::Duration;

fn draft(to: &str, words: &str) -> BroadcastDraft {
    BroadcastDraft {
        to: to.to_owned(),
        words_en: words.to_owned(),
        ..BroadcastDraft::default()
    }
}

async fn send(world: &World, id: u128, draft: &BroadcastDraft) -> care::Result<BroadcastId> {
    broadcast::send(
        &world.db,
        &*world.clock,
        &world.owner,
        BroadcastId::from_u128(id),
        draft,
    )
    .await
}

async fn dry_run(world: &World, draft: &BroadcastDraft) -> DryRun {
    broadcast::dry_run(&world.db, &world.owner, draft).await.unwrap()
}

async fn got(world: &World, patient: PatientId) -> Vec<ReminderView> {
    let rows = reminder::list_for(&world.db, &world.owner, patient).await.unwrap();
    rows.into_iter().filter(|row| row.rule_key == BROADCAST).collect()
}

fn said(rows: &[ReminderView]) -> Vec<&str> {
    rows.iter()
        .filter_map(|row| row.said.as_ref())
        .map(|said| said.words.as_str())
        .collect()
}

async fn read_spanish(world: &World, patient: PatientId) -> Actor {
    let phone = world.joined(patient).await;
    patient::set_language(&world.db, &*world.clock, &phone, patient, "es")
        .await
        .unwrap();
    phone
}

promise! {
    async fn a_dry_run_counts_who_gets_it_in_which_language_and_names_whom_no_phone_tells(world) {
        let (ada, bo, cy) = (world.patient("Ada").await, world.patient("Bo").await, world.patient("Cy").await);
        world.reachable(ada, "ada").await;
        read_spanish(&world, bo).await;
        let would = dry_run(&world, &draft("all", "We are closed on Friday.")).await;
        assert_eq!((would.patients, would.pushed, &would.audience), (2, 1, &Audience::All));
        let readers: Vec<_> = would.readers.iter().map(|of| (of.language.as_str(), of.patients, of.words_in.as_str())).collect();
        assert!(readers.contains(&("en", 1, "en")) && readers.contains(&("es", 1, "en")), "{readers:?}");
        let unreached: Vec<_> = would.unreached.iter().map(|one| (one.patient, one.joined)).collect();
        assert_eq!(unreached, [(cy, false), (bo, true)]);
        let spanish = BroadcastDraft { words_es: "El viernes cerramos.".to_owned(), ..draft("all", "Closed.") };
        assert!(dry_run(&world, &spanish).await.readers.iter().all(|of| of.language == of.words_in));
        assert_eq!(got(&world, ada).await.len(), 0, "nothing is written");
    }
}

promise! {
    async fn it_goes_to_who_has_joined_in_their_language_and_to_nobody_who_joins_later(world) {
        let (ada, bo, cy) = (world.patient("Ada").await, world.patient("Bo").await, world.patient("Cy").await);
        world.reachable(ada, "ada").await;
        read_spanish(&world, bo).await;
        let words = BroadcastDraft { words_es: "Cerramos.".to_owned(), ..draft("all", "We are closed.") };
        send(&world, 1, &words).await.unwrap();
        world.joined(cy).await;
        assert_eq!(said(&got(&world, ada).await), ["We are closed."]);
        assert_eq!(said(&got(&world, bo).await), ["Cerramos."]);
        assert_eq!(got(&world, cy).await.len(), 0);
        assert_eq!(got(&world, ada).await[0].place, Place::Inbox);
        // A change of the plan is no business of it.
        world.book(world.course(ada).await, "2026-03-20").await;
        assert_eq!(got(&world, ada).await[0].state, ReminderState::Planned);
    }
}

promise! {
    async fn sent_twice_it_is_one_and_a_fourth_of_a_day_waits_for_the_next(world) {
        let ada = world.patient("Ada").await;
        world.reachable(ada, "ada").await;
        let first = draft("all", "One.");
        for _ in 0..3 {
            assert_eq!(send(&world, 1, &first).await.unwrap(), BroadcastId::from_u128(1));
        }
        // Both at once, as an impatient thumb does it.
        let second = draft("all", "Two.");
        let (a, b) = tokio::join!(send(&world, 2, &second), send(&world, 2, &second));
        assert_eq!((a.unwrap(), b.unwrap()), (BroadcastId::from_u128(2), BroadcastId::from_u128(2)));
        let other = send(&world, 2, &draft("all", "Two, with more to say.")).await.unwrap();
        assert_ne!(other, BroadcastId::from_u128(2), "other words are another");
        assert_eq!(got(&world, ada).await.len(), A_DAY);
        let Err(Error::Invalid(problems)) = send(&world, 4, &draft("all", "Four.")).await else { panic!("sent") };
        let often = problems.of("to").unwrap();
        assert_eq!((often.key, often.args[1].1.as_str()), ("problem-broadcast-often", "2026-03-03"));
        assert_eq!(send(&world, 1, &first).await.unwrap(), BroadcastId::from_u128(1), "what was sent is still the same");
        world.clock.set(at("2026-03-03T00:01"));
        send(&world, 4, &draft("all", "Four.")).await.unwrap();
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'broadcast_sent'").await, 4);
    }
}

promise! {
    async fn a_lot_is_found_however_it_was_written_and_a_treatment_by_its_courses(world) {
        let (ada, bo, cy) = (world.patient("Ada").await, world.patient("Bo").await, world.patient("Cy").await);
        for (patient, lot) in [(ada, "B1204"), (bo, "b1204 "), (cy, "B1205")] {
            world.joined(patient).await;
            let session = world.book(world.course(patient).await, "2026-03-02").await;
            let used = MaterialDraft {
                maker_1: "Dotwell".to_owned(),
                shade_1: "Ash 3".to_owned(),
                lot_1: lot.to_owned(),
                ..MaterialDraft::default()
            };
            material::note(&world.db, &*world.clock, &world.owner, session, &used).await.unwrap();
        }
        let lots = broadcast::lots(&world.db, &world.owner).await.unwrap();
        assert_eq!(lots.len(), 2, "{lots:?}");
        let to = Audience::Lot(lots[0].clone()).to_string();
        assert_eq!(dry_run(&world, &draft(&to, "Please call us.")).await.patients, 2);
        send(&world, 1, &draft(&to, "Please call us.")).await.unwrap();
        let counts = [got(&world, ada).await.len(), got(&world, bo).await.len(), got(&world, cy).await.len()];
        assert_eq!(counts, [1, 1, 0]);
        assert_eq!(dry_run(&world, &draft("treatment density", "Hello.")).await.patients, 3);
        assert_eq!(dry_run(&world, &draft("treatment scar_camouflage", "Hello.")).await.patients, 0);
        assert_eq!(problem(send(&world, 2, &draft("treatment scar_camouflage", "Hello.")).await, "to"), "problem-broadcast-nobody");
        assert_eq!(problem(send(&world, 2, &draft("everybody", "Hello.")).await, "to"), "problem-broadcast-to");
        assert_eq!(problem(send(&world, 2, &draft("all", " ")).await, "words_en"), "problem-broadcast-empty");
    }
}

promise! {
    async fn quiet_hours_hold_it_and_what_became_of_it_is_counted(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        let phone = world.reachable(ada, "ada").await;
        world.joined(bo).await;
        world.clock.set(at("2026-03-02T22:00"));
        let id = send(&world, 1, &draft("all", "Closed.")).await.unwrap();
        world.advance(Duration::minutes(1));
        let claim = async || reminder::claim(&world.db, &*world.clock, 10, Duration::seconds(60)).await.unwrap();
        assert_eq!(claim().await.len(), 0);
        let fate = async || broadcast::find(&world.db, &world.owner, id).await.unwrap().0.fate;
        assert_eq!((fate().await.waiting, fate().await.failed), (1, 1), "no phone of Bo's takes it");
        world.clock.set(at("2026-03-03T08:00"));
        let due = claim().await.remove(0);
        let taken = due.subscriptions.iter().map(|device| (device.id, DeviceOutcome::Accepted)).collect();
        reminder::settle(&world.db, &*world.clock, &[due.settle(Outcome::Devices(taken))]).await.unwrap();
        reminder::receipt(&world.db, &*world.clock, &phone, &due.tag, reminder::Receipt::Opened).await.unwrap();
        let (sent, texts, unread) = broadcast::find(&world.db, &world.owner, id).await.unwrap();
        let fate = sent.fate;
        assert_eq!((fate.waiting, fate.delivered, fate.opened, fate.read, fate.failed), (0, 1, 1, 1, 1));
        assert_eq!((texts["en"].as_str(), unread.len(), unread[0].patient), ("Closed.", 1, bo));
        assert_eq!(broadcast::list(&world.db, &world.owner).await.unwrap(), [sent]);
    }
}

promise! {
    async fn only_the_owner_writes_to_all_and_another_clinic_sees_none_of_it(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        let id = send(&world, 1, &draft("all", "Closed.")).await.unwrap();
        let (db, c, words) = (&world.db, &*world.clock, draft("all", "Mine."));
        let desk = world.staff("desk@example.org", "front_desk").await;
        let practitioner = world.staff("pia@example.org", "practitioner").await;
        for actor in [&desk, &practitioner] {
            assert!(matches!(broadcast::send(db, c, actor, BroadcastId::from_u128(2), &words).await, Err(Error::Forbidden)));
            assert!(matches!(broadcast::dry_run(db, actor, &words).await, Err(Error::Forbidden)));
            assert!(matches!(broadcast::list(db, actor).await, Err(Error::Forbidden)));
        }
        assert!(is_not_found(&broadcast::send(db, c, &phone, BroadcastId::from_u128(2), &words).await));
        let (_, elsewhere) = world.other_clinic().await;
        assert!(is_not_found(&broadcast::find(db, &elsewhere, id).await));
        assert_eq!(broadcast::list(db, &elsewhere).await.unwrap(), []);
        assert_eq!(broadcast::dry_run(db, &elsewhere, &words).await.unwrap().unreached, [], "their patients are no concern of it");
        // The same id elsewhere is another broadcast, to its own patients.
        let bo = world.patient_of(&elsewhere, "Bo").await;
        world.joined_by(&elsewhere, bo).await;
        broadcast::send(db, c, &elsewhere, id, &words).await.unwrap();
        assert_eq!(said(&got(&world, ada).await), ["Closed."]);
    }
}
