//! Where a patient wants mail: what is typed counts once that mailbox has said yes.

use super::{
    claim, claim_one,
    ladder::{ada, asked, confirm, mailed, with_mail},
    settle,
};
use crate::world::{at, is_not_found, problem, promise};
use care::{
    mail::{self, MailStop, Whose},
    reminder::MailOutcome,
};
use chrono::Duration;

promise! {
    async fn nothing_goes_to_an_address_that_was_not_confirmed(world) {
        mail::set(&world.db, true).await.unwrap();
        let (_, phone) = ada(&world).await;
        asked(&world, &phone, "ada@example.org").await;
        world.clock.set(at("2026-03-08T09:00"));
        assert!(claim(&world).await.is_empty());
    }
}

promise! {
    async fn a_link_counts_once_within_a_day_and_looking_spends_nothing(world) {
        mail::set(&world.db, true).await.unwrap();
        let (patient, phone) = ada(&world).await;
        let whose = asked(&world, &phone, "Ada@Example.org ".trim().to_lowercase().as_str()).await;
        let Whose::Patient(clinic, id) = whose else { panic!("{whose:?}") };
        for _ in 0..2 {
            assert_eq!(mail::may_confirm(&world.db, &*world.clock, clinic, id).await.unwrap(), "en");
        }
        confirm(&world, whose).await.unwrap();
        assert!(is_not_found(&confirm(&world, whose).await));
        assert!(is_not_found(&mail::may_confirm(&world.db, &*world.clock, clinic, id).await));
        let late = asked(&world, &phone, "late@example.org").await;
        world.advance(Duration::hours(24));
        assert!(is_not_found(&confirm(&world, late).await));
        let mailbox = mail::mailbox(&world.db, &*world.clock, &phone, patient).await.unwrap();
        assert_eq!((mailbox.used.as_deref(), mailbox.asked), (Some("ada@example.org"), None));
    }
}

promise! {
    async fn the_address_before_is_used_until_the_next_is_confirmed(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        let first = asked(&world, &phone, "first@example.org").await;
        let second = asked(&world, &phone, "second@example.org").await;
        let used = async || mail::mailbox(&world.db, &*world.clock, &phone, patient).await.unwrap().used.unwrap();
        assert_eq!(used().await, "ada@example.org");
        assert!(is_not_found(&confirm(&world, first).await), "another was asked for since");
        confirm(&world, second).await.unwrap();
        assert_eq!(used().await, "second@example.org");
    }
}

promise! {
    async fn a_mail_that_asks_is_tried_again_and_a_refused_address_is_told(world) {
        mail::set(&world.db, true).await.unwrap();
        let (patient, phone) = ada(&world).await;
        mail::ask(&world.db, &*world.clock, &phone, "adda@example.org").await.unwrap();
        let due = claim_one(&world).await;
        let soon = world.now() + Duration::minutes(1);
        settle(&world, mailed(&due, MailOutcome::Retry { at: soon })).await;
        world.clock.set(soon);
        let again = claim_one(&world).await;
        assert_eq!(again.tag, due.tag);
        settle(&world, mailed(&again, MailOutcome::Refused)).await;
        let mailbox = mail::mailbox(&world.db, &*world.clock, &phone, patient).await.unwrap();
        assert_eq!((mailbox.asked, mailbox.stopped), (None, Some(MailStop::Refused)));
        assert!(care::reminder::list_for(&world.db, &phone, patient).await.unwrap().iter().all(|row| row.rule_key != mail::CONFIRM));
    }
}

promise! {
    async fn nobody_can_have_mail_sent_all_day(world) {
        mail::set(&world.db, true).await.unwrap();
        let (_, phone) = ada(&world).await;
        for n in 0..5 {
            asked(&world, &phone, &format!("ada{n}@example.org")).await;
        }
        let sixth = mail::ask(&world.db, &*world.clock, &phone, "ada5@example.org").await;
        assert_eq!(problem(sixth, "email"), "problem-email-too-often");
        assert_eq!(problem(mail::ask(&world.db, &*world.clock, &phone, "ada").await, "email"), "problem-email");
        world.advance(Duration::days(1));
        asked(&world, &phone, "ada5@example.org").await;
    }
}

promise! {
    async fn a_removed_address_gets_nothing_and_its_link_is_dead(world) {
        mail::set(&world.db, true).await.unwrap();
        let (patient, phone) = ada(&world).await;
        let whose = asked(&world, &phone, "ada@example.org").await;
        let (_, stranger) = world.other_clinic().await;
        assert!(is_not_found(&mail::remove(&world.db, &*world.clock, &stranger, patient).await));
        assert!(is_not_found(&mail::mailbox(&world.db, &*world.clock, &stranger, patient).await));
        mail::remove(&world.db, &*world.clock, &phone, patient).await.unwrap();
        assert!(is_not_found(&confirm(&world, whose).await));
        let mailbox = mail::mailbox(&world.db, &*world.clock, &phone, patient).await.unwrap();
        assert_eq!((mailbox.used, mailbox.asked, mailbox.stopped), (None, None, Some(MailStop::Removed)));
    }
}
