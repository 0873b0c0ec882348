//! What a publish does to courses that run, and that the dry run says so before.

use super::{DENSITY, begin, drafted, dry_run, find, newest, opens, publish, republish, save};
use crate::world::{World, at, problem, promise};
use care::{
    audit, course,
    draft::{self, Running, TypedCheckIn},
    ids::PatientId,
    patient,
    plan::MISSED,
    reminder::{self, Counts, Effect, PLAN_CHANGED, ReminderState, ReminderView},
};
use std::collections::BTreeMap;

async fn version_of(world: &World, patient: PatientId) -> u32 {
    patient::get(&world.db, &world.owner, patient).await.unwrap().courses[0].protocol_version
}

async fn rows(world: &World, patients: &[PatientId]) -> BTreeMap<(PatientId, String, String), ReminderView> {
    let mut all = BTreeMap::new();
    for patient in patients {
        for (n, row) in reminder::list_for(&world.db, &world.owner, *patient)
            .await
            .unwrap()
            .into_iter()
            .enumerate()
        {
            let notice = if row.rule_key == PLAN_CHANGED {
                n.to_string()
            } else {
                String::new()
            };
            all.insert(
                (*patient, row.rule_key.clone(), format!("{}{notice}", row.anchor_day)),
                row,
            );
        }
    }
    all
}

/// How many patients at each stage, with phones for some: two days after a session, a month after, and one far ahead.
async fn people(world: &World) -> Vec<PatientId> {
    let mut people = Vec::new();
    for (n, day) in ["2026-02-28", "2026-02-20", "2026-02-01", "2026-03-20", "2026-01-05"]
        .iter()
        .enumerate()
    {
        let patient = world.patient(&format!("Patient {n}")).await;
        world.book(world.course(patient).await, day).await;
        if n % 2 == 0 {
            world.reachable(patient, &format!("phone-{n}")).await;
        }
        people.push(patient);
    }
    course::close(&world.db, &*world.clock, &world.owner, world.course(people[4]).await)
        .await
        .unwrap();
    world.patient("Nobody yet").await;
    people
}

/// What changed between two looks at all rows, counted by hand.
fn counted(
    before: &BTreeMap<(PatientId, String, String), ReminderView>,
    after: &BTreeMap<(PatientId, String, String), ReminderView>,
) -> (Counts, u32) {
    let (mut counts, mut notices) = (Counts::default(), 0);
    let planned = |row: Option<&ReminderView>| {
        row.filter(|row| row.state == ReminderState::Planned)
            .map(|row| (row.due_at, row.expires_at))
    };
    let keys: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for key in keys {
        let (old, new) = (before.get(key), after.get(key));
        // A second asking is counted with its first.
        if old == new || key.1 == MISSED {
            continue;
        }
        match (key.1 == PLAN_CHANGED, planned(old), planned(new)) {
            (true, ..) => notices += 1,
            (false, None, Some(_)) => counts.added += 1,
            (false, Some(_), Some(_)) => counts.moved += 1,
            (false, Some(_), None) => counts.withdrawn += 1,
            (false, None, None) => counts.unsent += 1,
        }
    }
    (counts, notices)
}

promise! {
    async fn the_dry_run_counts_what_the_publish_then_changes(world) {
        let people = people(&world).await;
        world.advance(chrono::Duration::hours(2));
        // Rinsing sooner is told at once to some, swimming later moves, the photos of day 7 go, and others are asked for on day 12, which is past for some.
        let revision = drafted(&world, &[("rinse", 3), ("wet", 3), ("swim", 35), ("training", 12)]).await;
        let revision = save(&world, revision, &draft::Edit::RemoveCheckIn("day_7".to_owned())).await;
        let typed = TypedCheckIn { day: "12".to_owned(), angles: vec!["top".to_owned()] };
        let revision = save(&world, revision, &draft::Edit::AddCheckIn { key: "extra_1".to_owned(), typed }).await;
        let (before, all) = (rows(&world, &people).await, world.dump().await);
        let said = dry_run(&world, Running::Move).await;
        assert_eq!(world.dump().await, all, "a dry run leaves nothing behind");
        let (_, done) = publish(&world, revision, Running::Move).await;
        assert_eq!(said, done);
        let (counts, notices) = counted(&before, &rows(&world, &people).await);
        assert_eq!((said.total(), said.notices), (counts, notices));
        assert!(counts.added > 0 && counts.moved > 0 && counts.withdrawn > 0 && counts.unsent > 0 && notices > 0, "{said:?}");
        // The one without a session is on the new version too, and nothing of theirs changes.
        assert_eq!((said.patients, said.concerned < said.patients), (6, true));
    }
}

promise! {
    async fn who_stays_keeps_version_and_reminders(world) {
        let people = people(&world).await;
        let revision = drafted(&world, &[("swim", 35)]).await;
        let before = rows(&world, &people).await;
        assert_eq!(dry_run(&world, Running::Stay).await, Effect::default());
        publish(&world, revision, Running::Stay).await;
        assert_eq!(rows(&world, &people).await, before);
        assert_eq!(version_of(&world, people[0]).await, 1);
        assert_eq!(version_of(&world, world.patient("Later").await).await, 2);
    }
}

promise! {
    async fn a_published_version_is_signed_numbered_and_written_down(world) {
        let revision = drafted(&world, &[("swim", 35)]).await;
        let (version, _) = publish(&world, revision, Running::Move).await;
        let view = newest(&world).await;
        assert_eq!((view.id, view.version), (version, 2));
        assert_eq!((view.signed_by.as_deref(), view.signed_at), (Some("Olive"), Some(world.now())));
        assert!(find(&world).await.is_none());
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'protocol_published' AND detail LIKE '%activity swim%'").await, 1);
        assert_eq!(audit::verify(&world.db, world.clinic).await.unwrap().broken_at, None);
    }
}

promise! {
    async fn what_moves_runs_on_the_new_version_and_the_other_treatments_do_not(world) {
        let people = people(&world).await;
        let shaved = care::patient::PatientDraft { name: "Zoe".to_owned(), treatment: "shaved_look".to_owned(), ..Default::default() };
        let zoe = patient::add(&world.db, &*world.clock, &world.owner, &shaved).await.unwrap();
        let revision = drafted(&world, &[("swim", 35)]).await;
        publish(&world, revision, Running::Move).await;
        for patient in people {
            assert_eq!(version_of(&world, patient).await, 2);
        }
        assert_eq!(version_of(&world, zoe).await, 1);
    }
}

promise! {
    async fn what_was_sent_is_not_sent_again(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-03").await;
        world.reachable(ada, "phone").await;
        world.clock.set(at("2026-03-07T09:00"));
        let due = reminder::claim(&world.db, &*world.clock, 100, chrono::Duration::minutes(1)).await.unwrap();
        let accepted: Vec<_> = due.iter().map(|due| due.settle(reminder::Outcome::Devices(due.subscriptions.iter().map(|device| (device.id, reminder::DeviceOutcome::Accepted)).collect()))).collect();
        reminder::settle(&world.db, &*world.clock, &accepted).await.unwrap();
        let told = |rows: Vec<ReminderView>| rows.into_iter().filter(|row| row.rule_key == "rinse_unlock").map(|row| (row.state, row.due_at)).collect::<Vec<_>>();
        let before = told(reminder::list_for(&world.db, &world.owner, ada).await.unwrap());
        assert_eq!(before, [(ReminderState::Accepted, at("2026-03-07T09:00"))]);
        republish(&world, &[("rinse", 6), ("wet", 6)]).await;
        assert_eq!(told(reminder::list_for(&world.db, &world.owner, ada).await.unwrap()), before);
    }
}

promise! {
    async fn nothing_is_published_that_contradicts_itself_or_says_nothing_new(world) {
        let begun = begin(&world).await;
        let publish = async |revision| draft::publish(&world.db, &*world.clock, &world.owner, DENSITY, revision, Running::Move).await;
        assert_eq!(problem(publish(begun.revision).await, "publish"), "problem-draft-same");
        let revision = save(&world, begun.revision, &opens(&begun, "shampoo", 1)).await;
        assert_eq!(problem(publish(revision).await, "publish"), "problem-draft-stops");
        assert_eq!((newest(&world).await.version, find(&world).await.unwrap().revision), (1, revision));
    }
}

promise! {
    async fn more_patients_than_are_held_in_memory_all_move(world) {
        for n in 0..205 {
            world.patient(&format!("Patient {n}")).await;
        }
        let revision = drafted(&world, &[("swim", 35)]).await;
        let (version, effect) = publish(&world, revision, Running::Move).await;
        assert_eq!(effect.patients, 205);
        let versions = draft::versions(&world.db, &world.owner, DENSITY).await.unwrap();
        assert_eq!((versions[0].view.id, versions[0].patients, versions[1].patients), (version, 205, 0));
    }
}
