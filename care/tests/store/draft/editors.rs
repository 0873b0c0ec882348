//! Two people write at once: the second sees what the first changed, and nothing is lost.

use super::{DENSITY, begin, find, meanwhile, newest, opens, publish, save, save_as};
use crate::world::promise;
use care::{
    draft::{self, Published, Running, Saved},
    protocol::{Difference, compare},
};

promise! {
    async fn who_writes_on_an_older_draft_is_shown_what_changed_meanwhile(world) {
        let sam = world.staff("sam@example.org", "owner").await;
        let begun = begin(&world).await;
        save(&world, begun.revision, &opens(&begun, "swim", 35)).await;
        let second = opens(&begun, "sauna", 40);
        let told = meanwhile(save_as(&world, &sam, begun.revision, &second).await);
        assert_eq!(told.by, ["Olive"]);
        let (before, now) = (told.before.unwrap(), told.now.unwrap());
        let changed: Vec<_> = compare(&before, &now.protocol).iter().map(Difference::name).collect();
        assert_eq!(changed, ["activity swim", "rule swim_unlock"]);
        assert_eq!(now.protocol.activity("sauna").unwrap().yes_from, Some(28), "nothing was written");
        // Knowing that, the second is saved on top.
        assert!(matches!(save_as(&world, &sam, now.revision, &second).await, Saved::Done(_)));
        let both = find(&world).await.unwrap();
        let days = ["swim", "sauna"].map(|key| both.protocol.activity(key).unwrap().yes_from);
        assert_eq!((days, both.changed_by.as_str()), ([Some(35), Some(40)], "Sam"));
    }
}

promise! {
    async fn of_many_at_the_same_moment_one_is_saved_and_the_others_are_told(world) {
        let begun = begin(&world).await;
        let (swim, sauna) = (opens(&begun, "swim", 35), opens(&begun, "sauna", 40));
        let (one, other) = tokio::join!(
            save_as(&world, &world.owner, begun.revision, &swim),
            save_as(&world, &world.owner, begun.revision, &sauna),
        );
        let done = [one, other].iter().filter(|saved| matches!(saved, Saved::Done(_))).count();
        assert_eq!(done, 1);
    }
}

promise! {
    async fn a_draft_that_is_gone_takes_nothing_with_it_silently(world) {
        let begun = begin(&world).await;
        draft::discard(&world.db, &*world.clock, &world.owner, DENSITY).await.unwrap();
        let told = meanwhile(save_as(&world, &world.owner, begun.revision, &opens(&begun, "swim", 35)).await);
        assert!(told.now.is_none());
        // A new draft is another one, even where it says the same.
        let again = begin(&world).await;
        let told = meanwhile(save_as(&world, &world.owner, begun.revision, &opens(&begun, "swim", 35)).await);
        assert!(told.before.is_none() && told.now.unwrap().revision == again.revision);
    }
}

promise! {
    async fn nobody_publishes_what_they_have_not_seen(world) {
        let sam = world.staff("sam@example.org", "owner").await;
        let begun = begin(&world).await;
        let seen = save(&world, begun.revision, &opens(&begun, "swim", 35)).await;
        save_as(&world, &sam, seen, &opens(&begun, "sauna", 1)).await;
        let published = draft::publish(&world.db, &*world.clock, &world.owner, DENSITY, seen, Running::Move).await.unwrap();
        assert!(matches!(published, Published::Meanwhile(meanwhile) if meanwhile.by == ["Sam"]));
        assert_eq!(newest(&world).await.version, 1);
    }
}

promise! {
    async fn of_two_who_publish_one_is_told_that_it_is_done(world) {
        let begun = begin(&world).await;
        let seen = save(&world, begun.revision, &opens(&begun, "swim", 35)).await;
        publish(&world, seen, Running::Stay).await;
        let again = draft::publish(&world.db, &*world.clock, &world.owner, DENSITY, seen, Running::Stay).await.unwrap();
        assert!(matches!(again, Published::Meanwhile(meanwhile) if meanwhile.now.is_none()));
        assert_eq!(newest(&world).await.version, 2);
    }
}
