//! From the phone to the mailbox to somebody of the staff.

use super::{all, claim, claim_one, let_pass, of_rule, retry_at, settle};
use crate::world::{World, at, is_not_found, promise};
use care::{
    Actor, board,
    ids::PatientId,
    mail,
    mail::{Link, MailStop, Seal, Whose},
    reminder::{self, DeviceOutcome, Due, Letter, MailOutcome, Outcome, Reason, ReminderState},
};
use chrono::Duration;

/// Due two days before the session, worth a call, of use until the next noon.
const RULE: &str = "skin_check";
const DUE: &str = "2026-03-08T09:00";

/// With a session on 10 March, and a browser that takes no pushes.
pub(super) async fn ada(world: &World) -> (PatientId, Actor) {
    let patient = world.patient("Ada").await;
    world.book(world.course(patient).await, "2026-03-10").await;
    (patient, world.joined(patient).await)
}

pub(super) fn mailed(due: &Due, outcome: MailOutcome) -> care::reminder::Settlement {
    due.settle(Outcome::Mail(outcome))
}

/// The mail that asks for a yes has gone, and says whose it is.
pub(super) async fn asked(world: &World, phone: &Actor, address: &str) -> Whose {
    mail::ask(&world.db, &*world.clock, phone, address).await.unwrap();
    let due = claim_one(world).await;
    let letterbox = due.mail.clone().unwrap();
    assert_eq!(
        (letterbox.address.as_str(), letterbox.letter),
        (address, Letter::Confirm)
    );
    settle(world, mailed(&due, MailOutcome::Accepted)).await;
    letterbox.whose
}

pub(super) async fn confirm(world: &World, whose: Whose) -> care::Result<()> {
    let Whose::Patient(clinic, id) = whose else {
        panic!("{whose:?}")
    };
    mail::confirm(&world.db, &*world.clock, clinic, id).await
}

pub(super) async fn with_mail(world: &World, phone: &Actor) -> Whose {
    mail::set(&world.db, true).await.unwrap();
    let whose = asked(world, phone, "ada@example.org").await;
    confirm(world, whose).await.unwrap();
    whose
}

fn address(due: &Due) -> Option<&str> {
    due.mail.as_ref().map(|mail| mail.address.as_str())
}

async fn state(world: &World, patient: PatientId) -> (ReminderState, Option<Reason>) {
    let row = of_rule(world, patient, RULE).await.remove(0);
    (row.state, row.reason)
}

async fn tasks(world: &World) -> Vec<(PatientId, Vec<String>)> {
    let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
    let of = |one: reminder::Unreached| (one.patient, one.notes.into_iter().map(|note| note.rule_key).collect());
    board.unreached.into_iter().map(of).collect()
}

promise! {
    async fn without_a_phone_it_comes_by_mail_at_once_and_only_once(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.clock.set(at(DUE));
        let due = claim_one(&world).await;
        assert_eq!((address(&due), due.subscriptions.len()), (Some("ada@example.org"), 0));
        settle(&world, mailed(&due, MailOutcome::Accepted)).await;
        assert_eq!(state(&world, patient).await, (ReminderState::Accepted, None));
        world.subscribe(&phone, "phone").await;
        world.advance(Duration::hours(1));
        assert!(claim(&world).await.iter().all(|due| !due.rules.contains(&RULE.to_owned())));
        assert!(tasks(&world).await.is_empty());
    }
}

promise! {
    async fn a_push_that_nobody_takes_for_half_an_hour_goes_by_mail_and_keeps_its_name_after_a_crash(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.subscribe(&phone, "phone").await;
        world.clock.set(at(DUE));
        let push = claim_one(&world).await;
        assert_eq!((push.subscriptions.len(), push.mail.is_some()), (1, false));
        settle(&world, all(&push, &retry_at(at("2026-03-08T11:00")))).await;
        world.clock.set(at("2026-03-08T09:29"));
        assert!(claim(&world).await.is_empty(), "the phone has half an hour");
        world.clock.set(at("2026-03-08T09:30"));
        let letter = claim_one(&world).await;
        assert_eq!(address(&letter), Some("ada@example.org"));
        // Nobody hears what became of it; meanwhile the phone is back.
        world.advance(Duration::minutes(2));
        let again = claim_one(&world).await;
        assert_eq!((address(&again), &again.tag), (Some("ada@example.org"), &letter.tag));
        assert_ne!(letter.tag, push.tag);
        settle(&world, mailed(&again, MailOutcome::Accepted)).await;
        assert_eq!(settle(&world, mailed(&letter, MailOutcome::Refused)).await, 0, "somebody else's by now");
        assert_eq!(state(&world, patient).await, (ReminderState::Accepted, None));
    }
}

promise! {
    async fn an_address_that_is_refused_is_used_no_more_and_somebody_is_asked_to_call(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.clock.set(at(DUE));
        let due = claim_one(&world).await;
        settle(&world, mailed(&due, MailOutcome::Refused)).await;
        assert_eq!(state(&world, patient).await, (ReminderState::Skipped, Some(Reason::Unreachable)));
        let mailbox = mail::mailbox(&world.db, &*world.clock, &world.owner, patient).await.unwrap();
        assert_eq!((mailbox.used, mailbox.stopped), (None, Some(MailStop::Refused)));
        assert_eq!(tasks(&world).await, [(patient, vec![RULE.to_owned()])]);
        assert!(claim(&world).await.is_empty());
    }
}

promise! {
    async fn where_nothing_else_is_there_somebody_calls_and_ticks_it_off_once(world) {
        let (patient, _) = ada(&world).await;
        world.clock.set(at(DUE));
        assert!(claim(&world).await.is_empty());
        assert_eq!(tasks(&world).await, [(patient, vec![RULE.to_owned()])]);
        let end = async |who: &Actor, how: &str| reminder::end_unreached(&world.db, &*world.clock, who, patient, how).await;
        let (_, stranger) = world.other_clinic().await;
        assert!(is_not_found(&end(&stranger, "called").await));
        assert!(end(&world.owner, "forgotten").await.is_err());
        assert_eq!(tasks(&world).await.len(), 1, "the control: nothing is ticked off yet");
        for _ in 0..2 {
            end(&world.owner, "called").await.unwrap();
        }
        assert!(tasks(&world).await.is_empty());
        let lines = "SELECT COUNT(*) FROM audit WHERE action = 'unreached_ended'";
        assert_eq!(world.count(lines).await, 1);
    }
}

promise! {
    async fn nobody_is_called_about_what_is_over(world) {
        let (patient, _) = ada(&world).await;
        world.clock.set(at(DUE));
        assert!(claim(&world).await.is_empty());
        world.clock.set(at("2026-03-10T11:59"));
        let_pass(&world).await;
        assert!(tasks(&world).await.iter().any(|(who, rules)| *who == patient && rules.contains(&RULE.to_owned())));
        world.clock.set(at("2026-03-10T12:00"));
        assert!(!tasks(&world).await.iter().any(|(_, rules)| rules.contains(&RULE.to_owned())));
    }
}

promise! {
    async fn mail_that_is_not_taken_is_tried_for_an_hour_and_then_somebody_calls(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.clock.set(at(DUE));
        let due = claim_one(&world).await;
        settle(&world, mailed(&due, MailOutcome::Retry { at: at("2026-03-08T09:05") })).await;
        assert!(claim(&world).await.is_empty());
        world.clock.set(at("2026-03-08T09:05"));
        let again = claim_one(&world).await;
        assert_eq!(again.tag, due.tag);
        settle(&world, mailed(&again, MailOutcome::Retry { at: at("2026-03-08T12:00") })).await;
        assert!(tasks(&world).await.is_empty());
        world.clock.set(at("2026-03-08T10:00"));
        assert!(claim(&world).await.is_empty());
        assert_eq!(tasks(&world).await, [(patient, vec![RULE.to_owned()])]);
    }
}

promise! {
    async fn what_no_longer_helps_is_given_up_and_nobody_calls_about_it(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.clock.set(at("2026-03-09T12:00"));
        let_pass(&world).await;
        assert_eq!(state(&world, patient).await, (ReminderState::Skipped, Some(Reason::Expired)));
        assert!(tasks(&world).await.is_empty());
    }
}

promise! {
    async fn quiet_hours_hold_mail_back_too(world) {
        world.quiet("21:00", "09:30").await;
        let (_, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.clock.set(at("2026-03-08T09:29"));
        assert!(claim(&world).await.is_empty());
        world.clock.set(at("2026-03-08T09:30"));
        assert_eq!(address(&claim_one(&world).await), Some("ada@example.org"));
    }
}

promise! {
    async fn a_rule_that_may_not_climb_stays_on_the_phone(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.clock.set(at("2026-03-14T08:59"));
        let_pass(&world).await;
        world.clock.set(at("2026-03-14T09:00"));
        let dues = claim(&world).await;
        assert!(dues.iter().all(|due| !due.rules.contains(&"rinse_unlock".to_owned())), "{dues:?}");
        let rinse = of_rule(&world, patient, "rinse_unlock").await.remove(0);
        assert_eq!((rinse.state, rinse.reason), (ReminderState::Skipped, Some(Reason::Unreachable)));
    }
}

promise! {
    async fn without_a_mail_server_there_is_no_such_rung(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        mail::set(&world.db, false).await.unwrap();
        world.clock.set(at(DUE));
        assert!(claim(&world).await.is_empty());
        assert_eq!(tasks(&world).await, [(patient, vec![RULE.to_owned()])]);
        assert!(is_not_found(&mail::ask(&world.db, &*world.clock, &phone, "a@example.org").await));
    }
}

promise! {
    async fn the_patient_chooses_the_way(world) {
        let (patient, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.subscribe(&phone, "phone").await;
        let choose = async |way: &str| mail::set_channels(&world.db, &*world.clock, &phone, way).await;
        assert!(choose("pigeon").await.is_err());
        choose("mail").await.unwrap();
        world.clock.set(at(DUE));
        let due = claim_one(&world).await;
        assert_eq!(address(&due), Some("ada@example.org"), "though a phone is there");
        settle(&world, mailed(&due, MailOutcome::Retry { at: at("2026-03-08T09:01") })).await;
        choose("push").await.unwrap();
        world.clock.set(at("2026-03-08T09:01"));
        assert!(claim(&world).await.is_empty(), "a climb does not go down again");
        assert_eq!(tasks(&world).await, [(patient, vec![RULE.to_owned()])]);
        world.clock.set(at("2026-03-09T17:00"));
        let due = claim_one(&world).await;
        assert_eq!((due.subscriptions.len(), address(&due)), (1, None));
        settle(&world, all(&due, &DeviceOutcome::Accepted)).await;
    }
}

promise! {
    async fn a_test_goes_to_the_phone_whatever_was_chosen(world) {
        let (_, phone) = ada(&world).await;
        with_mail(&world, &phone).await;
        world.subscribe(&phone, "phone").await;
        mail::set_channels(&world.db, &*world.clock, &phone, "mail").await.unwrap();
        reminder::test_push(&world.db, &*world.clock, &phone).await.unwrap();
        let due = claim_one(&world).await;
        assert_eq!((due.subscriptions.len(), address(&due)), (1, None));
    }
}

promise! {
    async fn the_link_in_a_mail_stops_further_ones_however_often_it_is_pressed(world) {
        let (patient, phone) = ada(&world).await;
        let whose = with_mail(&world, &phone).await;
        let seal = Seal::of(b"secret");
        let link = seal.sign(Link::Stop, whose);
        let whose = seal.read(Link::Stop, &link).unwrap();
        assert_eq!(mail::stop_language(&world.db, whose).await.unwrap(), "en");
        for _ in 0..2 {
            mail::stop(&world.db, &*world.clock, whose).await.unwrap();
        }
        let lines = "SELECT COUNT(*) FROM audit WHERE action = 'mail_stopped'";
        assert_eq!(world.count(lines).await, 1);
        let mailbox = mail::mailbox(&world.db, &*world.clock, &phone, patient).await.unwrap();
        assert_eq!((mailbox.used, mailbox.stopped), (None, Some(MailStop::Unsubscribed)));
        world.clock.set(at(DUE));
        assert!(claim(&world).await.is_empty());
        let unknown = Whose::Patient(world.clinic, care::ids::AddressId::from_u128(1));
        assert!(is_not_found(&mail::stop(&world.db, &*world.clock, unknown).await));
    }
}
