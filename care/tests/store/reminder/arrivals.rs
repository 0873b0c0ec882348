//! How reminders arrive in a clinic, and whom the owner is told of.

use super::{DeviceOutcome, all, claim, claim_one, let_pass, settle};
use crate::world::{World, at, is_not_found, promise};
use care::{
    clinic::{self, SettingsDraft},
    ids::PatientId,
    reminder::{self, Arrivals, PushPermission, Receipt, UNREACHABLE},
};

async fn arrivals(world: &World) -> Arrivals {
    reminder::arrivals(&world.db, &*world.clock, &world.owner)
        .await
        .unwrap()
}

/// The days on which something was due: delivered, opened, failed.
fn days(arrivals: &Arrivals) -> Vec<(String, u32, u32, u32)> {
    let busy = arrivals.days.iter().filter(|day| day.sent() > 0);
    busy.map(|day| (day.day.to_string(), day.delivered, day.opened, day.failed))
        .collect()
}

async fn told(world: &World) -> u32 {
    reminder::tell_unreachable(&world.db, &*world.clock).await.unwrap()
}

async fn calls(world: &World) -> i64 {
    world
        .count("SELECT COUNT(*) FROM reminder WHERE rule_key = 'unreachable_patients'")
        .await
}

/// In treatment, joined the day before yesterday, without pushes, with a session in four days.
async fn silent(world: &World, name: &str) -> PatientId {
    let patient = world.patient(name).await;
    world.joined(patient).await;
    world.book(world.course(patient).await, "2026-03-08").await;
    patient
}

promise! {
    async fn each_day_tells_what_arrived_what_was_opened_and_what_failed(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        for patient in [ada, bo] {
            world.book(world.course(patient).await, "2026-03-02").await;
        }
        let phone = world.reachable(ada, "ada").await;
        reminder::report_device(&world.db, &phone, true, PushPermission::Granted).await.unwrap();
        world.joined(bo).await;
        let before = arrivals(&world).await;
        assert_eq!((before.days.len(), before.coming.len(), days(&before).len()), (30, 14, 0));
        assert_eq!((before.joined, before.installed, before.permitted, before.reachable), (2, 1, 1, 1));
        assert_eq!(before.coming[0], (before.days[29].day, 2), "both first evenings");
        world.clock.set(at("2026-03-02T19:00"));
        let due = claim_one(&world).await;
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        reminder::receipt(&world.db, &*world.clock, &phone, &due.tag, Receipt::Opened).await.unwrap();
        let now = arrivals(&world).await;
        assert_eq!(days(&now), [("2026-03-02".to_owned(), 1, 1, 1)]);
        assert_eq!((now.last_delivered, now.last_opened), (Some(world.now()), Some(world.now())));
        assert_eq!(now.unreachable.iter().map(|one| one.patient).collect::<Vec<_>>(), [bo]);
        assert!(now.unreachable[0].next.is_some_and(|next| next > world.now()));
        // A push service gives the phone up.
        world.clock.set(at("2026-03-05T09:00"));
        for due in claim(&world).await {
            settle(&world, all(&due, &DeviceOutcome::Gone)).await;
        }
        let gone = arrivals(&world).await;
        assert_eq!((gone.dead, gone.reachable, gone.unreachable.len()), (1, 0, 2));
        let reach = reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert_eq!((reach.dead, reach.subscriptions), (1, 0));
        assert_eq!(reach.next, gone.unreachable.iter().find(|one| one.patient == ada).unwrap().next);
    }
}

promise! {
    async fn a_day_is_the_clinics_and_another_clinics_reminders_are_not_counted(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-02").await;
        world.joined(ada).await;
        let settings = clinic::settings(&world.db, &world.owner).await.unwrap();
        // Where seven in the evening in London is the next morning.
        let draft = SettingsDraft { zone: "Pacific/Auckland".to_owned(), ..SettingsDraft::from(&settings) };
        clinic::save_settings(&world.db, &*world.clock, &world.owner, &draft).await.unwrap();
        world.clock.set(at("2026-03-02T19:00"));
        let_pass(&world).await;
        assert_eq!(days(&arrivals(&world).await), [("2026-03-03".to_owned(), 0, 0, 1)]);
        let (_, elsewhere) = world.other_clinic().await;
        let theirs = reminder::arrivals(&world.db, &*world.clock, &elsewhere).await.unwrap();
        assert_eq!((days(&theirs).len(), theirs.joined, theirs.unreachable.len()), (0, 0, 0));
        let phone = world.joined(ada).await;
        assert!(is_not_found(&reminder::arrivals(&world.db, &*world.clock, &phone).await));
    }
}

promise! {
    async fn the_owner_is_told_once_of_somebody_whom_a_session_is_near_and_no_push_reaches(world) {
        world.quiet("00:00", "00:00").await;
        world.subscribe(&world.owner, "olive").await;
        silent(&world, "Ada").await;
        assert_eq!(told(&world).await, 0, "who joined just now may still turn reminders on");
        world.clock.set(at("2026-03-04T07:30"));
        assert_eq!((told(&world).await, told(&world).await, calls(&world).await), (1, 0, 1));
        let due = claim(&world).await.into_iter().find(|due| due.key.to.staff().is_some()).unwrap();
        assert_eq!((due.rules.as_slice(), due.unread), ([UNREACHABLE.to_owned()].as_slice(), 0));
        assert_eq!(due.key.to, world.owner.person().unwrap().0);
        // The next day: of Ada nobody is told again, of Bo they are.
        world.clock.set(at("2026-03-05T09:00"));
        assert_eq!(told(&world).await, 0);
        let bo = silent(&world, "Bo").await;
        world.clock.set(at("2026-03-06T09:30"));
        assert_eq!((told(&world).await, calls(&world).await), (1, 2));
        // Whoever is reached is no matter.
        world.reachable(bo, "bo").await;
        world.clock.set(at("2026-03-07T09:30"));
        assert_eq!(told(&world).await, 0);
    }
}

promise! {
    async fn the_call_waits_for_opening_hours_and_comes_once_a_day(world) {
        let settings = clinic::settings(&world.db, &world.owner).await.unwrap();
        let draft = SettingsDraft { wed_opens: "10:00".to_owned(), wed_closes: "18:00".to_owned(), ..SettingsDraft::from(&settings) };
        clinic::save_settings(&world.db, &*world.clock, &world.owner, &draft).await.unwrap();
        silent(&world, "Ada").await;
        world.clock.set(at("2026-03-04T07:30"));
        silent(&world, "Bo").await;
        assert_eq!(told(&world).await, 1);
        let due = reminder::next_due(&world.db).await.unwrap();
        assert!(due.is_some());
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder WHERE rule_key = 'unreachable_patients' AND due_at = 1772618400000000").await, 1, "at ten");
        // Bo joined a day ago by now; the owner has been called today.
        world.clock.set(at("2026-03-04T12:00"));
        assert_eq!((told(&world).await, calls(&world).await), (0, 1));
    }
}
