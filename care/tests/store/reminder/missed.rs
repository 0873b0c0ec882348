//! A check-in that is missed is asked for once more, then the clinic sees it, and that is all.

use super::{DeviceOutcome, all, claim, let_pass, of_rule, settle};
use crate::world::{World, at, promise};
use care::{
    Actor, board,
    check_in::{self, Answers, CheckInDraft},
    ids::{CheckInId, PatientId, SessionId},
    plan::MISSED,
    reminder::ReminderState,
};
use chrono::Duration;

/// Treated on 2 March: a check-in is due on the 5th at nine.
async fn treated(world: &World) -> (PatientId, Actor, SessionId) {
    let ada = world.patient("Ada").await;
    let phone = world.reachable(ada, "ada").await;
    let session = world.book(world.course(ada).await, "2026-03-02").await;
    (ada, phone, session)
}

async fn send(world: &World, phone: &Actor, asked: String) {
    let draft = CheckInDraft {
        asked,
        ..CheckInDraft::answered(&Answers::NOTHING)
    };
    let sent = check_in::send(&world.db, &*world.clock, phone, CheckInId::new(), &draft)
        .await
        .unwrap();
    assert!(sent.asked.is_some(), "the plan asks for it");
}

/// What rings now, taken by every phone.
async fn rung(world: &World) -> Vec<String> {
    let mut rules = Vec::new();
    for due in claim(world).await {
        settle(world, all(&due, &DeviceOutcome::Accepted)).await;
        rules.extend(due.rules);
    }
    rules
}

async fn on_the_board(world: &World) -> Vec<PatientId> {
    let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
    board.missed.into_iter().map(|missed| missed.patient).collect()
}

promise! {
    async fn it_rings_the_next_day_once_and_then_stands_on_the_board_for_a_week(world) {
        let (ada, ..) = treated(&world).await;
        world.clock.set(at("2026-03-06T08:59"));
        let_pass(&world).await;
        world.clock.set(at("2026-03-06T09:00"));
        assert!(rung(&world).await.contains(&MISSED.to_owned()));
        assert!(on_the_board(&world).await.is_empty(), "in peace until the evening");
        world.advance(Duration::hours(12));
        assert_eq!(on_the_board(&world).await, [ada]);
        let asked = of_rule(&world, ada, MISSED).await;
        assert_eq!((asked[0].anchor_day.to_string(), asked[0].state), ("2026-03-05".to_owned(), ReminderState::Accepted));
        world.advance(Duration::days(2));
        assert!(!rung(&world).await.contains(&MISSED.to_owned()), "never more");
    }
}

promise! {
    async fn what_was_sent_is_not_asked_for_again(world) {
        let (ada, phone, session) = treated(&world).await;
        world.clock.set(at("2026-03-05T20:00"));
        send(&world, &phone, format!("{session}/day_3")).await;
        let asked = of_rule(&world, ada, MISSED).await;
        let states: Vec<_> = asked.iter().map(|row| (row.anchor_day.to_string(), row.state)).collect();
        assert!(states.contains(&("2026-03-05".to_owned(), ReminderState::Withdrawn)) || !states.iter().any(|(day, _)| day == "2026-03-05"));
        world.clock.set(at("2026-03-06T09:00"));
        assert!(!rung(&world).await.contains(&MISSED.to_owned()));
        assert!(states.iter().any(|(day, state)| day == "2026-03-09" && *state == ReminderState::Planned), "the next one still may: {states:?}");
    }
}

promise! {
    async fn sent_late_it_leaves_the_board(world) {
        let (_, phone, session) = treated(&world).await;
        world.clock.set(at("2026-03-06T09:00"));
        rung(&world).await;
        world.clock.set(at("2026-03-06T18:00"));
        send(&world, &phone, format!("{session}/day_3")).await;
        world.advance(Duration::days(1));
        assert!(on_the_board(&world).await.is_empty());
    }
}

promise! {
    async fn the_next_session_begins_anew(world) {
        let (ada, ..) = treated(&world).await;
        world.book(world.course(ada).await, "2026-03-06").await;
        world.clock.set(at("2026-03-06T09:00"));
        assert!(!rung(&world).await.contains(&MISSED.to_owned()));
    }
}
