//! Shown and opened.

use super::{DeviceOutcome, all, claim_one, of_rule, settle};
use crate::world::{at, promise};
use care::reminder::{self, Receipt};
use chrono::Duration;

promise! {
    async fn a_phone_may_say_so_before_the_push_is_settled_and_says_it_once(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-20").await;
        let phone = world.reachable(ada, "phone").await;
        world.clock.set(at("2026-03-17T09:00"));
        let due = claim_one(&world).await;
        reminder::receipt(&world.db, &*world.clock, &phone, &due.tag, Receipt::Shown).await.unwrap();
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        world.advance(Duration::minutes(2));
        reminder::receipt(&world.db, &*world.clock, &phone, &due.tag, Receipt::Shown).await.unwrap();
        reminder::receipt(&world.db, &*world.clock, &phone, &due.tag, Receipt::Opened).await.unwrap();
        let row = of_rule(&world, ada, "alcohol_pause").await.remove(0);
        assert_eq!((row.shown_at, row.opened_at), (Some(at("2026-03-17T09:00")), Some(at("2026-03-17T09:02"))));
        let reach = reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert_eq!((reach.last_delivered, reach.last_shown, reach.last_opened), (row.accepted_at, row.shown_at, row.opened_at));
    }
}

promise! {
    async fn a_tag_of_somebody_else_or_of_nobody_changes_nothing(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        world.book(world.course(ada).await, "2026-03-20").await;
        world.reachable(ada, "hers").await;
        let his = world.reachable(bo, "his").await;
        world.clock.set(at("2026-03-17T09:00"));
        let due = claim_one(&world).await;
        for tag in [due.tag.as_str(), "", "nonsense"] {
            reminder::receipt(&world.db, &*world.clock, &his, tag, Receipt::Opened).await.unwrap();
        }
        assert_eq!(of_rule(&world, ada, "alcohol_pause").await[0].opened_at, None);
    }
}
