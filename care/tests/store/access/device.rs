//! A patient's devices.

use crate::world::{is_not_found, promise};
use care::{
    Actor, access,
    reminder::{self, ReachState},
};
use chrono::Duration;

promise! {
    async fn a_patient_sees_all_devices_and_which_one_is_in_the_hand(world) {
        let ada = world.patient("Ada").await;
        let old = world.reachable(ada, "old").await;
        world.advance(Duration::days(1));
        let new = world.joined(ada).await;
        let devices = access::list_devices(&world.db, &*world.clock, &new, ada).await.unwrap();
        let seen: Vec<_> = devices.iter().map(|device| (device.this, device.push, device.label.as_str())).collect();
        assert_eq!(seen, [(true, false, "Phone"), (false, true, "Phone")]);
        let of_staff = access::list_devices(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert!(of_staff.iter().all(|device| !device.this));
        assert_eq!(old.patient().unwrap(), ada);
    }
}

promise! {
    async fn a_lost_phone_is_signed_out_at_once_and_hears_nothing_more(world) {
        let ada = world.patient("Ada").await;
        let pass = access::issue_join(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        let token = access::join(&world.db, &*world.clock, &pass.code, "192.0.2.1", "Phone").await.unwrap();
        let lost = world.actor(&token).await;
        world.subscribe(&lost, "lost").await;
        let Actor::Patient { device, .. } = lost else { panic!("not a patient") };
        access::revoke_device(&world.db, &*world.clock, &world.owner, ada, device).await.unwrap();
        assert_eq!(access::authenticate(&world.db, &*world.clock, &token).await.unwrap(), None);
        let reach = reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert_eq!((reach.state, reach.devices, reach.subscriptions), (ReachState::Lost, 0, 0));
        let again = access::revoke_device(&world.db, &*world.clock, &world.owner, ada, device).await;
        assert!(is_not_found(&again));
    }
}

promise! {
    async fn nobody_signs_another_patients_phone_out(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        let (hers, his) = (world.joined(ada).await, world.joined(bo).await);
        let Actor::Patient { device, .. } = hers else { panic!("not a patient") };
        assert!(is_not_found(&access::revoke_device(&world.db, &*world.clock, &his, ada, device).await));
        assert!(is_not_found(&access::revoke_device(&world.db, &*world.clock, &his, bo, device).await));
        assert!(is_not_found(&access::revoke_device(&world.db, &*world.clock, &world.owner, bo, device).await));
        assert!(is_not_found(&access::list_devices(&world.db, &*world.clock, &his, ada).await));
        assert_eq!(access::list_devices(&world.db, &*world.clock, &hers, ada).await.unwrap().len(), 1);
    }
}

promise! {
    async fn logging_out_gives_the_subscription_up(world) {
        let ada = world.patient("Ada").await;
        let phone = world.reachable(ada, "phone").await;
        access::sign_out(&world.db, &*world.clock, &phone).await.unwrap();
        let reach = reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert_eq!((reach.state, reach.subscriptions), (ReachState::Lost, 0));
    }
}
