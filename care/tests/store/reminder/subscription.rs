//! Whose endpoint it is.

use super::{DeviceOutcome, all, claim_one, settle};
use crate::world::{at, is_not_found, problem, promise};
use care::{
    Actor,
    reminder::{self, ReachState, SubscriptionDraft},
};

promise! {
    async fn an_endpoint_belongs_to_whoever_is_signed_in_on_the_phone_now(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        world.reachable(ada, "shared-phone").await;
        world.reachable(bo, "shared-phone").await;
        let state = async |patient| reminder::reach(&world.db, &*world.clock, &world.owner, patient).await.unwrap().state;
        assert_eq!((state(ada).await, state(bo).await), (ReachState::Lost, ReachState::Reachable));
        assert_eq!(world.count("SELECT COUNT(*) FROM subscription WHERE retired_at IS NULL").await, 1);
    }
}

promise! {
    async fn even_across_clinics(world) {
        let ada = world.patient("Ada").await;
        world.reachable(ada, "shared-phone").await;
        let (_, stranger) = world.other_clinic().await;
        let zoe = world.patient_of(&stranger, "Zoe").await;
        let phone = world.joined_by(&stranger, zoe).await;
        world.subscribe(&phone, "shared-phone").await;
        let hers = reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        let zoes = reminder::reach(&world.db, &*world.clock, &stranger, zoe).await.unwrap();
        assert_eq!((hers.subscriptions, zoes.subscriptions), (0, 1));
    }
}

promise! {
    async fn sent_again_on_each_open_it_stays_one_and_takes_new_keys(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        let first = world.subscribe(&phone, "phone").await;
        assert_eq!(world.subscribe(&phone, "phone").await, first);
        let draft = SubscriptionDraft { endpoint: "https://push.example/phone".to_owned(), p256dh: "New".to_owned(), auth: "Newer".to_owned() };
        assert_eq!(reminder::subscribe(&world.db, &*world.clock, &phone, &draft).await.unwrap(), first);
        world.book(world.course(ada).await, "2026-03-20").await;
        world.clock.set(at("2026-03-02T09:10"));
        let due = claim_one(&world).await;
        assert_eq!((due.subscriptions.len(), due.subscriptions[0].p256dh.as_str(), due.subscriptions[0].auth.as_str()), (1, "New", "Newer"));
    }
}

promise! {
    async fn a_browsers_new_subscription_replaces_its_old_one(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        world.subscribe(&phone, "before").await;
        world.subscribe(&phone, "after").await;
        reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        let due = claim_one(&world).await;
        let endpoints: Vec<_> = due.subscriptions.iter().map(|device| device.endpoint.as_str()).collect();
        assert_eq!(endpoints, ["https://push.example/after"]);
    }
}

promise! {
    async fn a_phone_that_was_given_up_may_come_back(world) {
        let ada = world.patient("Ada").await;
        let phone = world.reachable(ada, "phone").await;
        reminder::unsubscribe(&world.db, &*world.clock, &phone).await.unwrap();
        reminder::unsubscribe(&world.db, &*world.clock, &phone).await.unwrap();
        world.subscribe(&phone, "phone").await;
        reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        let due = claim_one(&world).await;
        assert_eq!(settle(&world, all(&due, &DeviceOutcome::Accepted)).await, 1);
    }
}

promise! {
    async fn what_is_no_subscription_is_refused_and_the_system_has_none(world) {
        let phone = world.joined(world.patient("Ada").await).await;
        let draft = |endpoint: &str, key: &str| SubscriptionDraft { endpoint: endpoint.to_owned(), p256dh: key.to_owned(), auth: "a".to_owned() };
        let long = "x".repeat(2049);
        for draft in [draft("", "key"), draft(&long, "key"), draft("https://push.example/x", ""), draft("https://push.example/x", &long)] {
            let answer = reminder::subscribe(&world.db, &*world.clock, &phone, &draft).await;
            assert_eq!(problem(answer, "endpoint"), "problem-subscription");
        }
        let system = Actor::System { clinic: world.clinic };
        let answer = reminder::subscribe(&world.db, &*world.clock, &system, &draft("https://push.example/x", "key")).await;
        assert!(is_not_found(&answer));
    }
}
