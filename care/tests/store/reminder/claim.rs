//! Claiming: each push once, whole, only now.

use super::{DeviceOutcome, LEASE, all, claim, claim_one, let_pass, of_rule, rows, settle};
use crate::world::{World, at, promise};
use care::{
    ids::PatientId,
    reminder::{self, Reason, ReminderState, TEST},
};
use chrono::Duration;
use std::collections::BTreeSet;

/// Somebody reachable whose first reminder is due at nine on 17 March.
async fn waiting(world: &World, name: &str) -> PatientId {
    let patient = world.patient(name).await;
    world.book(world.course(patient).await, "2026-03-20").await;
    world.reachable(patient, name).await;
    patient
}

promise! {
    async fn eight_workers_at_once_never_claim_a_push_twice_and_none_is_left(world) {
        const PEOPLE: usize = 40;
        for n in 0..PEOPLE {
            waiting(&world, &format!("patient-{n}")).await;
        }
        world.clock.set(at("2026-03-17T09:00"));
        let mut workers = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (db, clock) = (world.db.clone(), world.clock.clone());
            workers.spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let dues = reminder::claim(&db, &*clock, 3, LEASE).await.unwrap();
                    if dues.is_empty() && reminder::next_due(&db).await.unwrap().is_none_or(|due| due > at("2026-03-17T09:00")) {
                        return mine;
                    }
                    mine.extend(dues.into_iter().map(|due| (due.key, due.tag)));
                }
            });
        }
        let claimed: Vec<_> = workers.join_all().await.into_iter().flatten().collect();
        let distinct: BTreeSet<_> = claimed.iter().collect();
        assert_eq!((claimed.len(), distinct.len()), (PEOPLE, PEOPLE));
    }
}

promise! {
    async fn nothing_is_claimed_before_its_minute_and_nothing_says_sent_before_it_was(world) {
        let ada = waiting(&world, "ada").await;
        world.clock.set(at("2026-03-17T08:59"));
        assert!(claim(&world).await.is_empty());
        world.clock.set(at("2026-03-17T09:00"));
        let due = claim_one(&world).await;
        assert_eq!(due.key.due_at, at("2026-03-17T09:00"));
        assert_eq!((due.rules.as_slice(), due.lock.key(), due.language.as_str()), (["alcohol_pause".to_owned()].as_slice(), "appointment", "en"));
        assert_eq!(due.expires_at, at("2026-03-17T20:00"));
        assert_eq!((due.attempts, due.subscriptions.len()), (1, 1));
        let row = of_rule(&world, ada, "alcohol_pause").await.remove(0);
        assert_eq!((row.state, row.accepted_at), (ReminderState::Planned, None));
    }
}

promise! {
    async fn after_a_crash_the_lease_runs_out_and_the_same_push_goes_again_with_the_same_tag(world) {
        waiting(&world, "ada").await;
        world.clock.set(at("2026-03-17T09:00"));
        let first = claim_one(&world).await;
        world.advance(LEASE - Duration::seconds(1));
        assert!(claim(&world).await.is_empty());
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(at("2026-03-17T09:01")), "the dispatcher sleeps until then");
        world.advance(Duration::seconds(1));
        // Another process: nothing of the claim was kept in memory.
        let other = care::store::Db::open(&world.url).await.unwrap();
        let again = reminder::claim(&other, &*world.clock, 100, LEASE).await.unwrap().remove(0);
        assert_eq!((&again.tag, again.key, again.attempts), (&first.tag, first.key, 2));
        assert!(again.token > first.token, "a fencing token grows");
    }
}

promise! {
    async fn a_stale_token_changes_nothing(world) {
        let ada = waiting(&world, "ada").await;
        world.clock.set(at("2026-03-17T09:00"));
        let stale = claim_one(&world).await;
        world.advance(LEASE);
        let fresh = claim_one(&world).await;
        assert_eq!(settle(&world, all(&stale, &DeviceOutcome::Gone)).await, 0);
        let row = of_rule(&world, ada, "alcohol_pause").await.remove(0);
        assert_eq!((row.state, row.reason), (ReminderState::Planned, None));
        let reach = reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert_eq!(reach.subscriptions, 1, "not even the subscription");
        assert_eq!(settle(&world, all(&fresh, &DeviceOutcome::Accepted)).await, 1);
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await[0].accepted_at, Some(world.now()));
        assert_eq!(settle(&world, all(&fresh, &DeviceOutcome::Gone)).await, 0, "settled once");
    }
}

promise! {
    async fn a_late_settlement_counts_as_long_as_nobody_else_has_claimed(world) {
        let ada = waiting(&world, "ada").await;
        world.clock.set(at("2026-03-17T09:00"));
        let due = claim_one(&world).await;
        world.advance(LEASE * 3);
        assert_eq!(settle(&world, all(&due, &DeviceOutcome::Accepted)).await, 1);
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await[0].state, ReminderState::Accepted);
    }
}

promise! {
    async fn what_is_due_in_the_same_minute_is_one_push(world) {
        let ada = waiting(&world, "ada").await;
        world.clock.set(at("2026-03-27T08:59"));
        let_pass(&world).await;
        world.clock.set(at("2026-03-27T09:00"));
        let due = claim(&world).await.into_iter().find(|due| due.key.due_at == at("2026-03-27T09:00")).unwrap();
        assert_eq!(due.rules, ["check_in_day_7", "shampoo_unlock"]);
        assert_eq!(due.lock.key(), "photo", "the most pressing gives the words");
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        for rule in ["check_in_day_7", "shampoo_unlock"] {
            assert_eq!(of_rule(&world, ada, rule).await[0].state, ReminderState::Accepted);
        }
    }
}

promise! {
    async fn what_expired_while_nobody_sent_is_skipped_and_never_sent(world) {
        let ada = waiting(&world, "ada").await;
        world.clock.set(at("2026-03-17T20:00"));
        assert!(claim(&world).await.is_empty());
        let row = of_rule(&world, ada, "alcohol_pause").await.remove(0);
        assert_eq!((row.state, row.reason), (ReminderState::Skipped, Some(Reason::Expired)));
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(at("2026-03-18T09:00")));
    }
}

promise! {
    async fn a_late_dispatcher_does_not_ring_at_night(world) {
        let ada = waiting(&world, "ada").await;
        // The skin check of the 18th is useful until noon of the 19th; the server was down until the night between.
        world.clock.set(at("2026-03-18T23:00"));
        assert!(claim(&world).await.is_empty());
        assert_eq!(of_rule(&world, ada, "skin_check").await[0].state, ReminderState::Planned);
        assert_eq!(reminder::next_due(&world.db).await.unwrap(), Some(at("2026-03-19T08:00")));
        world.clock.set(at("2026-03-19T08:00"));
        assert_eq!(claim_one(&world).await.rules, ["skin_check"]);
    }
}

promise! {
    async fn whom_nothing_reaches_is_skipped_and_seen_to_be(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-20").await;
        world.clock.set(at("2026-03-17T09:00"));
        assert!(claim(&world).await.is_empty());
        let row = of_rule(&world, ada, "alcohol_pause").await.remove(0);
        assert_eq!((row.state, row.reason), (ReminderState::Skipped, Some(Reason::Unreachable)));
    }
}

promise! {
    async fn joining_late_brings_what_is_still_of_use_in_one_push_and_no_more(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-20").await;
        world.clock.set(at("2026-03-24T12:00"));
        let_pass(&world).await;
        world.reachable(ada, "phone").await;
        world.advance(Duration::minutes(10));
        let due = claim_one(&world).await;
        assert_eq!(due.rules, ["check_in_day_3", "rinse_unlock"], "day 4: the check-in of day 3 and today's unlock");
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        assert!(claim(&world).await.is_empty());
        let expired = rows(&world, ada).await.into_iter().filter(|row| row.state == ReminderState::Skipped);
        assert!(expired.count() >= 4, "what had passed stays skipped");
    }
}

promise! {
    async fn a_claim_takes_no_more_than_it_was_asked_for(world) {
        for name in ["ada", "bo", "cy"] {
            waiting(&world, name).await;
        }
        world.clock.set(at("2026-03-17T09:00"));
        let first = reminder::claim(&world.db, &*world.clock, 2, LEASE).await.unwrap();
        let rest = reminder::claim(&world.db, &*world.clock, 2, LEASE).await.unwrap();
        assert_eq!((first.len(), rest.len()), (2, 1));
    }
}

promise! {
    async fn a_test_push_goes_now_even_at_night_and_once_however_often_it_is_asked_for(world) {
        let ada = world.patient("Ada").await;
        let phone = world.reachable(ada, "phone").await;
        world.clock.set(at("2026-03-05T23:15"));
        for _ in 0..3 {
            reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        }
        let due = claim_one(&world).await;
        assert_eq!(due.rules, [TEST]);
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        assert_eq!(of_rule(&world, ada, TEST).await.len(), 1);
        assert_eq!(of_rule(&world, ada, TEST).await[0].state, ReminderState::Accepted);
        world.advance(Duration::minutes(1));
        reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        assert_eq!(claim(&world).await.len(), 1, "a minute later it may be asked for again");
    }
}

promise! {
    async fn a_clinic_with_much_to_send_holds_up_no_other(world) {
        const MUCH: usize = 12;
        for n in 0..MUCH {
            waiting(&world, &format!("patient-{n}")).await;
        }
        let (other, owner) = world.other_clinic().await;
        let few = world.patient_of(&owner, "few").await;
        let phone = world.joined_by(&owner, few).await;
        world.subscribe(&phone, "few").await;
        // Due after all of the others'.
        world.clock.set(at("2026-03-17T09:01"));
        reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        let first = reminder::claim(&world.db, &*world.clock, 4, LEASE).await.unwrap();
        let of_other = first.iter().filter(|due| due.key.clinic == other).count();
        assert_eq!((first.len(), of_other), (3, 1), "each has half of the places");
        let mut all = first.len();
        loop {
            let dues = reminder::claim(&world.db, &*world.clock, 4, LEASE).await.unwrap();
            if dues.is_empty() {
                break;
            }
            all += dues.len();
        }
        assert_eq!(all, MUCH + 1, "and nobody is forgotten");
    }
}
