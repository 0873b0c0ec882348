//! Whether reminders reach somebody, and the Board.

use crate::world::{at, promise};
use care::{
    board, course,
    reminder::{self, PushPermission, ReachState},
};

promise! {
    async fn reach_grows_step_by_step(world) {
        let ada = world.patient("Ada").await;
        let reach = async || reminder::reach(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        assert_eq!((reach().await.state, reach().await.joined), (ReachState::NotJoined, false));
        let phone = world.joined(ada).await;
        assert_eq!((reach().await.state, reach().await.permission), (ReachState::NoPush, None));
        reminder::report_device(&world.db, &phone, true, PushPermission::Denied).await.unwrap();
        assert_eq!((reach().await.installed, reach().await.permission), (true, Some(PushPermission::Denied)));
        let tablet = world.joined(ada).await;
        reminder::report_device(&world.db, &tablet, false, PushPermission::Granted).await.unwrap();
        world.subscribe(&tablet, "tablet").await;
        let now = reach().await;
        assert_eq!((now.state, now.devices, now.subscriptions, now.permission), (ReachState::Reachable, 2, 1, Some(PushPermission::Granted)));
    }
}

promise! {
    async fn the_board_shows_who_needs_staff_and_nobody_else(world) {
        let (ada, bo, cy) = (world.patient("Ada").await, world.patient("Bo").await, world.patient("Cy").await);
        world.reachable(ada, "ada").await;
        let today = world.book(world.course(ada).await, "2026-03-02").await;
        let passed = world.book(world.course(bo).await, "2026-02-27").await;
        let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
        assert_eq!(board.today.iter().map(|line| line.record.session.id).collect::<Vec<_>>(), [today]);
        assert_eq!(board.awaiting.iter().map(|line| line.record.session.id).collect::<Vec<_>>(), [passed]);
        assert_eq!(board.unbooked.iter().map(|line| line.patient).collect::<Vec<_>>(), [cy], "Bo heals: there is time to book");
        assert_eq!(board.unreachable.iter().map(|line| line.name.as_str()).collect::<Vec<_>>(), ["Bo", "Cy"]);
        course::close(&world.db, &*world.clock, &world.owner, world.course(cy).await).await.unwrap();
        world.clock.set(at("2026-03-13T08:00"));
        let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
        let unbooked: Vec<_> = board.unbooked.iter().map(|line| (line.patient, line.last_session.map(|day| day.to_string()))).collect();
        assert_eq!(unbooked, [(bo, Some("2026-02-27".to_owned()))], "two weeks after the last one");
        assert_eq!((board.today.len(), board.awaiting.len(), board.unreachable.len()), (0, 2, 1));
    }
}
