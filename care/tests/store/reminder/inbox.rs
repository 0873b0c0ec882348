//! What lies in the inbox unread, and when it is read.

use super::{DeviceOutcome, all, claim, claim_one, let_pass, of_rule, settle};
use crate::world::{World, at, is_not_found, promise};
use care::{
    Actor,
    reminder::{self, Place, Reason, Receipt, ReminderState},
};
use chrono::Duration;

async fn seen(world: &World, actor: &Actor, place: Place) -> u32 {
    reminder::seen(&world.db, &*world.clock, actor, place).await.unwrap()
}

/// How many are unread, for nothing leads to the questions before a session in these plans.
async fn unread(world: &World, actor: &Actor) -> u32 {
    seen(world, actor, Place::SkinCheck).await
}

promise! {
    async fn a_note_is_unread_from_when_it_came_until_its_page_or_the_inbox_was_seen(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-02").await;
        let phone = world.reachable(ada, "phone").await;
        assert_eq!(unread(&world, &phone).await, 0, "what is planned has not come");
        world.clock.set(at("2026-03-02T19:00"));
        let due = claim_one(&world).await;
        assert_eq!(due.unread, 1);
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
        assert_eq!(unread(&world, &phone).await, 1);
        assert_eq!(seen(&world, &phone, Place::Messages).await, 1, "it does not stand there");
        world.advance(Duration::minutes(3));
        assert_eq!(seen(&world, &phone, Place::Today).await, 0);
        world.advance(Duration::minutes(3));
        assert_eq!(seen(&world, &phone, Place::Inbox).await, 0);
        let row = of_rule(&world, ada, "first_evening").await.remove(0);
        assert_eq!(row.read_at, Some(at("2026-03-02T19:03")), "the first time counts");
    }
}

promise! {
    async fn what_no_phone_showed_lies_there_and_what_was_never_to_be_told_does_not(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-02-25").await;
        let phone = world.joined(ada).await;
        assert_eq!(of_rule(&world, ada, "first_evening").await[0].reason, Some(Reason::Past));
        assert_eq!(unread(&world, &phone).await, 0, "it was over before");
        world.clock.set(at("2026-03-04T09:00"));
        let_pass(&world).await;
        let (shampoo, check_in) = (of_rule(&world, ada, "shampoo_unlock").await, of_rule(&world, ada, "check_in_day_7").await);
        for row in [&shampoo[0], &check_in[0]] {
            assert_eq!((row.state, row.reason.as_ref()), (ReminderState::Skipped, Some(&Reason::Unreachable)));
        }
        let before = unread(&world, &phone).await;
        assert!(before >= 2, "{before}");
        assert_eq!(seen(&world, &phone, Place::CheckIn).await, before - 1);
        // Today's page tells of today.
        world.clock.set(at("2026-03-05T08:00"));
        assert_eq!(seen(&world, &phone, Place::Today).await, before - 1);
        assert_eq!(seen(&world, &phone, Place::Inbox).await, 0);
    }
}

promise! {
    async fn the_number_on_the_icon_counts_what_is_unread_with_what_comes(world) {
        let ada = world.patient("Ada").await;
        world.book(world.course(ada).await, "2026-03-02").await;
        let phone = world.reachable(ada, "phone").await;
        world.clock.set(at("2026-03-02T19:00"));
        let first = claim_one(&world).await;
        settle(&world, all(&first, &DeviceOutcome::Accepted)).await;
        // Two rules speak on day seven at nine; what lies between is past its use by then and lies in the inbox.
        world.clock.set(at("2026-03-09T09:00"));
        let mut dues = claim(&world).await;
        let seventh = dues.pop().unwrap();
        assert_eq!((dues.len(), seventh.rules.len(), seventh.unread), (0, 2, 3));
        settle(&world, all(&seventh, &DeviceOutcome::Accepted)).await;
        let before = unread(&world, &phone).await;
        let left = async |tag: &str| reminder::receipt(&world.db, &*world.clock, &phone, tag, Receipt::Opened).await.unwrap();
        assert_eq!(left(&seventh.tag).await, before - 2, "what was tapped is read");
        assert_eq!(left(&seventh.tag).await, before - 2);
        assert_eq!(left("nonsense").await, before - 2);
        // A test is no note.
        world.advance(Duration::minutes(5));
        reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        let test = claim_one(&world).await;
        assert_eq!(test.unread, before - 2);
        settle(&world, all(&test, &DeviceOutcome::Accepted)).await;
        assert_eq!(unread(&world, &phone).await, before - 2);
    }
}

promise! {
    async fn nobody_reads_for_somebody_else(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        let mut phones = Vec::new();
        for patient in [ada, bo] {
            world.book(world.course(patient).await, "2026-03-02").await;
            phones.push(world.joined(patient).await);
        }
        world.clock.set(at("2026-03-02T19:00"));
        let_pass(&world).await;
        assert_eq!(seen(&world, &phones[0], Place::Inbox).await, 0);
        assert_eq!(unread(&world, &phones[1]).await, 1);
        assert!(is_not_found(&reminder::seen(&world.db, &*world.clock, &world.owner, Place::Inbox).await));
    }
}
