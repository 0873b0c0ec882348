//! What holds for patients holds for staff: one engine.

use super::{DeviceOutcome, LEASE, all, claim, claim_one, retry_at, settle};
use crate::world::{World, at, monday, promise};
use care::{
    Actor,
    actor::Person,
    clinic,
    ids::{MessageId, StaffId},
    message::{self, MessageDraft},
    reminder::{self, Receipt, TEST},
};
use chrono::Duration;

fn id(actor: &Actor) -> StaffId {
    actor.person().unwrap().0.staff().unwrap()
}

/// Somebody who treats, with a phone.
async fn sam(world: &World) -> Actor {
    let sam = world.staff("sam@example.org", "practitioner").await;
    world.subscribe(&sam, "sam").await;
    sam
}

async fn live(world: &World) -> i64 {
    world
        .count("SELECT COUNT(*) FROM subscription WHERE retired_at IS NULL AND staff_id IS NOT NULL")
        .await
}

promise! {
    async fn a_test_push_goes_to_whoever_asked_in_their_language_and_says_what_became_of_it(world) {
        let sam = sam(&world).await;
        clinic::set_own_language(&world.db, &*world.clock, &sam, "es").await.unwrap();
        world.clock.set(at("2026-03-05T23:15"));
        for _ in 0..3 {
            reminder::test_push(&world.db, &*world.clock, &sam).await.unwrap();
        }
        let due = claim_one(&world).await;
        assert_eq!((due.key.to, due.rules.as_slice(), due.language.as_str()), (Person::Staff(id(&sam)), [TEST.to_owned()].as_slice(), "es"));
        assert_eq!((due.zone.name(), due.subscriptions.len()), ("Europe/London", 1), "staff are where their clinic is");
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        for actor in [&world.owner, &sam] {
            reminder::receipt(&world.db, &*world.clock, actor, &due.tag, Receipt::Opened).await.unwrap();
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder WHERE staff_id IS NOT NULL AND state = 'accepted' AND opened_at IS NOT NULL").await, 1);
        assert!(claim(&world).await.is_empty());
    }
}

promise! {
    async fn after_a_crash_it_goes_again_with_the_same_tag_and_a_stale_token_changes_nothing(world) {
        let sam = sam(&world).await;
        reminder::test_push(&world.db, &*world.clock, &sam).await.unwrap();
        let stale = claim_one(&world).await;
        world.advance(LEASE);
        let fresh = claim_one(&world).await;
        assert_eq!((&fresh.tag, fresh.key, fresh.attempts), (&stale.tag, stale.key, 2));
        assert_eq!(settle(&world, all(&stale, &DeviceOutcome::Gone)).await, 0);
        assert_eq!(live(&world).await, 1);
        assert_eq!(settle(&world, all(&fresh, &DeviceOutcome::Gone)).await, 1);
        assert_eq!(live(&world).await, 0, "a dead subscription is retired");
    }
}

promise! {
    async fn a_device_that_took_it_is_not_rung_again_for_the_other(world) {
        let sam = sam(&world).await;
        reminder::test_push(&world.db, &*world.clock, &sam).await.unwrap();
        let due = claim_one(&world).await;
        let again = world.now() + Duration::minutes(1);
        settle(&world, all(&due, &retry_at(again))).await;
        assert!(claim(&world).await.is_empty());
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(again));
        world.clock.set(again);
        settle(&world, all(&claim_one(&world).await, &DeviceOutcome::Accepted)).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM delivery WHERE outcome = 'accepted' AND attempts = 2").await, 1);
    }
}

promise! {
    async fn staff_are_not_kept_waiting_behind_patients(world) {
        let ada = world.patient("Ada").await;
        let phone = world.reachable(ada, "ada").await;
        reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        world.advance(Duration::minutes(1));
        let sam = sam(&world).await;
        reminder::test_push(&world.db, &*world.clock, &sam).await.unwrap();
        let order: Vec<_> = [(); 2].iter().map(|()| reminder::claim(&world.db, &*world.clock, 1, LEASE)).collect();
        let mut claimed = Vec::new();
        for one in order {
            claimed.extend(one.await.unwrap().into_iter().map(|due| due.key.to));
        }
        assert_eq!(claimed, [Person::Staff(id(&sam)), Person::Patient(ada)]);
    }
}

promise! {
    async fn an_endpoint_is_whoevers_is_signed_in_now_staff_or_patient(world) {
        let ada = world.patient("Ada").await;
        let sam = sam(&world).await;
        world.reachable(ada, "sam").await;
        assert_eq!(live(&world).await, 0);
        world.subscribe(&sam, "sam").await;
        let reach = reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert_eq!((live(&world).await, reach.subscriptions), (1, 0));
    }
}

promise! {
    async fn an_account_that_ends_or_is_reset_takes_its_pushes_with_it(world) {
        let sam = sam(&world).await;
        clinic::reset_password(&world.db, &*world.clock, &world.owner, id(&sam)).await.unwrap();
        assert_eq!(live(&world).await, 0);
        world.subscribe(&sam, "sam").await;
        reminder::test_push(&world.db, &*world.clock, &sam).await.unwrap();
        clinic::disable_staff(&world.db, &*world.clock, &world.owner, id(&sam)).await.unwrap();
        assert_eq!(live(&world).await, 0);
        assert!(claim(&world).await.is_empty(), "and what was planned for it");
    }
}

/// A message of a patient's, some minutes into the day.
async fn write(world: &World, phone: &Actor) {
    let words = MessageDraft {
        words: "May I wash today?".to_owned(),
    };
    message::send(&world.db, &*world.clock, phone, MessageId::new(), &words)
        .await
        .unwrap();
}

promise! {
    async fn a_message_calls_those_on_duty_now_and_the_owner_once_the_promise_has_passed(world) {
        world.subscribe(&world.owner, "olive").await;
        let phone = world.joined(world.patient("Ada").await).await;
        let sam = sam(&world).await;
        let desk = world.staff("desk@example.org", "front_desk").await;
        world.subscribe(&desk, "desk").await;
        for _ in 0..2 {
            write(&world, &phone).await;
        }
        let mut called: Vec<_> = claim(&world).await.into_iter().map(|due| (due.key.to, due.rules)).collect();
        called.sort();
        let mut duty: Vec<_> = [&world.owner, &sam, &desk].map(|actor| (Person::Staff(id(actor)), vec!["call_message_duty".to_owned()])).to_vec();
        duty.sort();
        assert_eq!(called, duty, "everybody is on duty, and two messages are one call");
        world.clock.set(monday() + Duration::hours(24));
        write(&world, &phone).await;
        let owner = claim(&world).await.into_iter().find(|due| due.rules == ["call_message_owner"]).unwrap();
        assert_eq!(owner.key.to, Person::Staff(id(&world.owner)), "the first of them has waited that long");
    }
}

promise! {
    async fn an_answered_message_calls_nobody_any_more_and_the_next_one_does(world) {
        world.subscribe(&world.owner, "olive").await;
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        for answered in [true, false] {
            write(&world, &phone).await;
            if answered {
                let words = MessageDraft { words: "Yes.".to_owned() };
                message::reply(&world.db, &*world.clock, &world.owner, ada, MessageId::new(), &words).await.unwrap();
            } else {
                message::settle(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
            }
            world.advance(Duration::days(3));
            assert!(claim(&world).await.iter().all(|due| due.key.to == Person::Patient(ada)));
        }
        write(&world, &phone).await;
        assert_eq!(claim(&world).await.remove(0).rules, ["call_message_duty"]);
    }
}
