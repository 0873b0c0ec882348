//! Mail, to a mail server of our own.

use crate::{
    clinic::{Clinic, at},
    dispatch::{BASE_URL, Dispatch, LEASE, Tempo},
    mailbox::{Answer, MailServer},
    service::{PATIENCE, Service},
};
use care::{
    Actor,
    check_in::{self, Answers, CheckInDraft, YesNo},
    clock::Clock,
    ids::{CheckInId, PatientId},
    mail::{self, Link, MailStop, Seal, Whose},
    patient,
    reminder::{self, Called, ReminderState},
};
use server::{
    config::{MailFrom, Setting},
    mail::{Postman, Sender},
};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// Two days before the session, at 9: worth a call, of use until the next noon.
const RULE: &str = "skin_check";
const DUE: &str = "2026-02-28 09:00";
const ADDRESS: &str = "canary@mailbox.example";

fn seal() -> Seal {
    Seal::of(b"a test")
}

fn postman(server: &MailServer, clinic: &Clinic) -> Postman {
    let sender = Sender {
        from: MailFrom::parse("Stipple <notes@clinic.example>").unwrap(),
        seal: seal(),
        base_url: BASE_URL.into(),
    };
    Postman::new(server.url(), sender, clinic.clock.clone())
}

fn start(server: &MailServer, clinic: &Clinic) -> Dispatch {
    Dispatch::with_mail(clinic, &[], postman(server, clinic), Tempo::default())
}

/// Somebody without pushes whose mailbox has said yes, by the link in the first mail that it got.
async fn with_mailbox(clinic: &Clinic, server: &MailServer) -> (PatientId, Actor) {
    let (patient, phone) = clinic.joined().await;
    confirmed(clinic, server, &phone).await;
    (patient, phone)
}

async fn confirmed(clinic: &Clinic, server: &MailServer, phone: &Actor) {
    mail::set(&clinic.db, true).await.unwrap();
    let before = server.taken().len();
    mail::ask(&clinic.db, &*clinic.clock, phone, ADDRESS).await.unwrap();
    let dispatch = start(server, clinic);
    let letter = server.wait_for(before + 1).await.pop().unwrap();
    dispatch.stop().await;
    let text = letter.unfolded();
    let token = text.split(&format!("{BASE_URL}/mail/confirm/")).nth(1).unwrap();
    let token = token.split(['\n', '"']).next().unwrap();
    let Some(Whose::Patient(of, id)) = seal().read(Link::Confirm, token) else {
        panic!("{token}")
    };
    assert_eq!(letter.header("List-Unsubscribe"), None, "nothing to stop yet");
    mail::confirm(&clinic.db, &*clinic.clock, of, id).await.unwrap();
}

#[tokio::test]
async fn what_no_phone_takes_comes_by_mail_in_neutral_words_with_a_way_out() {
    let (clinic, server) = (Clinic::open().await, MailServer::open(&[]).await);
    let (patient, phone) = with_mailbox(&clinic, &server).await;
    patient::set_language(&clinic.db, &*clinic.clock, &phone, patient, "es")
        .await
        .unwrap();
    clinic.clock.set(at(DUE));
    let dispatch = start(&server, &clinic);
    clinic.until(patient, RULE, ReminderState::Accepted).await;
    dispatch.stop().await;
    let letters = server.taken();
    assert_eq!(letters.len(), 2, "{letters:?}");
    let letter = &letters[1];
    assert!(letter.to.contains(ADDRESS));
    assert_eq!(
        letter.header("List-Unsubscribe-Post"),
        Some("List-Unsubscribe=One-Click")
    );
    assert_eq!(letter.header("Auto-Submitted"), Some("auto-generated"));
    let text = letter.unfolded();
    assert!(
        text.contains("Te esperan") || text.contains("preguntas"),
        "in Spanish: {text}"
    );
    assert!(text.contains(&format!("{BASE_URL}/skin-check")), "{text}");
    for canary in [
        "Canary-Name",
        "density",
        "Density",
        "scalp",
        "skin check",
        "fever",
        "crown",
        "Clinic",
    ] {
        assert!(!text.contains(canary), "{canary}: {text}");
    }
    let link = letter.header("List-Unsubscribe").unwrap().trim_matches(['<', '>']);
    let token = link.strip_prefix(&format!("{BASE_URL}/mail/stop/")).unwrap();
    let whose = seal().read(Link::Stop, token).unwrap();
    for _ in 0..2 {
        mail::stop(&clinic.db, &*clinic.clock, whose).await.unwrap();
    }
    let mailbox = mail::mailbox(&clinic.db, &*clinic.clock, &phone, patient)
        .await
        .unwrap();
    assert_eq!((mailbox.used, mailbox.stopped), (None, Some(MailStop::Unsubscribed)));
}

#[tokio::test]
async fn an_address_that_is_refused_gets_no_more_mail_and_one_that_is_only_busy_does() {
    let refused = Answer::Recipient("550 5.1.1 no such mailbox");
    let busy = Answer::Recipient("451 4.2.0 later");
    let ours = Answer::Recipient("550 5.7.1 we do not know you");
    for (answer, stopped) in [(refused, Some(MailStop::Refused)), (busy, None), (ours, None)] {
        let (clinic, server) = (Clinic::open().await, MailServer::open(&[Answer::Take, answer]).await);
        let (patient, phone) = with_mailbox(&clinic, &server).await;
        clinic.clock.set(at(DUE));
        let dispatch = start(&server, &clinic);
        if answer == busy {
            clinic
                .next_due_after(at(DUE), |next| next < at("2026-02-28 09:10"))
                .await;
            clinic.clock.set(at("2026-02-28 09:10"));
            clinic.until(patient, RULE, ReminderState::Accepted).await;
        } else {
            clinic.until(patient, RULE, ReminderState::Skipped).await;
        }
        dispatch.stop().await;
        let mailbox = mail::mailbox(&clinic.db, &*clinic.clock, &phone, patient)
            .await
            .unwrap();
        assert_eq!(mailbox.stopped, stopped, "{answer:?}");
        assert_eq!(server.taken().len(), if answer == busy { 2 } else { 1 }, "{answer:?}");
        let board = care::board::board(&clinic.db, &*clinic.clock, &clinic.owner)
            .await
            .unwrap();
        assert_eq!(board.unreached.len(), usize::from(answer != busy), "{answer:?}");
    }
}

#[tokio::test]
async fn a_crash_between_mail_and_settlement_repeats_the_mail_under_the_same_name() {
    let (clinic, server) = (
        Clinic::open().await,
        MailServer::open(&[Answer::Take, Answer::Hang]).await,
    );
    let (patient, _) = with_mailbox(&clinic, &server).await;
    clinic.clock.set(at(DUE));
    let dispatch = start(&server, &clinic);
    server.wait_for(2).await;
    dispatch.crash().await;
    clinic.clock.set(at(DUE) + LEASE);
    let dispatch = start(&server, &clinic);
    let letters = server.wait_for(3).await;
    clinic.until(patient, RULE, ReminderState::Accepted).await;
    dispatch.stop().await;
    let names: Vec<_> = letters
        .iter()
        .map(|letter| letter.header("Message-ID").unwrap())
        .collect();
    assert_eq!(names[1], names[2]);
    assert_ne!(names[0], names[1], "the control: another mail has another name");
    clinic.clock.set(at(DUE) + 2 * LEASE);
    let dispatch = start(&server, &clinic);
    clinic.next_due_after(clinic.clock.now(), |_| true).await;
    dispatch.stop().await;
    assert_eq!(server.taken().len(), 3, "accepted is final");
}

#[tokio::test]
async fn a_mail_server_that_hangs_holds_back_no_push_and_is_asked_again() {
    let (clinic, server) = (
        Clinic::open().await,
        MailServer::open(&[Answer::Take, Answer::Hang]).await,
    );
    let service = Service::plain().await;
    let (patient, _) = with_mailbox(&clinic, &server).await;
    let phone = service.phone("a");
    let (other, _) = clinic.patient_with(&phone).await;
    clinic.clock.set(at(DUE));
    let postman = postman(&server, &clinic).patient_for(Duration::from_secs(2));
    let dispatch = Dispatch::with_mail(&clinic, &[&service], postman, Tempo::default());
    server.wait_for(2).await;
    let begun = Instant::now();
    clinic.until(other, RULE, ReminderState::Accepted).await;
    assert!(begun.elapsed() < Duration::from_secs(2), "the push waited for the mail");
    assert_eq!(clinic.reminder(patient, RULE).await.state, ReminderState::Planned);
    clinic
        .next_due_after(at(DUE), |next| next < at("2026-02-28 09:00:50"))
        .await;
    clinic.clock.set(at("2026-02-28 09:00:50"));
    clinic.until(patient, RULE, ReminderState::Accepted).await;
    dispatch.stop().await;
    assert_eq!(server.taken().len(), 3);
}

#[tokio::test]
async fn quiet_hours_hold_mail_back() {
    let (clinic, server) = (Clinic::open().await, MailServer::open(&[]).await);
    let (patient, _) = with_mailbox(&clinic, &server).await;
    clinic.clock.set(at("2026-02-28 21:30"));
    let dispatch = start(&server, &clinic);
    let morning = clinic
        .next_due_after(at("2026-02-28 21:30"), |next| next == at("2026-03-01 08:00"))
        .await;
    assert_eq!(server.taken().len(), 1, "only the one that asks");
    clinic.clock.set(morning);
    clinic.until(patient, RULE, ReminderState::Accepted).await;
    dispatch.stop().await;
    assert_eq!(server.taken().len(), 2);
}

#[tokio::test]
async fn one_mail_after_another_goes_over_the_same_line() {
    let (clinic, server) = (Clinic::open().await, MailServer::open(&[]).await);
    let (patient, _) = with_mailbox(&clinic, &server).await;
    let before = server.lines();
    clinic.clock.set(at(DUE));
    let dispatch = start(&server, &clinic);
    clinic.until(patient, RULE, ReminderState::Accepted).await;
    clinic.clock.set(at("2026-03-01 17:00"));
    clinic.until(patient, "prepare", ReminderState::Accepted).await;
    dispatch.stop().await;
    assert_eq!((server.taken().len(), server.lines() - before), (3, 1));
}

/// A red check-in that nobody answered: mail is due by now, and nobody has a phone.
async fn unanswered(clinic: &Clinic) -> CheckInId {
    mail::set(&clinic.db, true).await.unwrap();
    let (_, phone) = clinic.joined().await;
    clinic.clock.set(at("2026-03-05 12:00"));
    let fever = Answers {
        fever: YesNo::Yes,
        ..Answers::NOTHING
    };
    let id = CheckInId::new();
    check_in::send(&clinic.db, &*clinic.clock, &phone, id, &CheckInDraft::answered(&fever))
        .await
        .unwrap();
    clinic.clock.set(at("2026-03-05 12:20"));
    id
}

/// Waits until the mail to the owner has come into a state.
async fn until(clinic: &Clinic, id: CheckInId, state: ReminderState) -> Called {
    let end = Instant::now() + PATIENCE;
    loop {
        let called = reminder::called_to(&clinic.db, &clinic.owner, id).await.unwrap();
        let mail = called
            .into_iter()
            .find(|called| called.call.is_some_and(|call| call.rung.key() == "mail"))
            .unwrap();
        if mail.state == state {
            return mail;
        }
        assert!(Instant::now() < end, "the mail stayed {:?}", mail.state);
        sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_call_that_nobody_answers_comes_by_mail_and_tells_nothing_of_anybody() {
    let (clinic, server) = (Clinic::open().await, MailServer::open(&[]).await);
    let id = unanswered(&clinic).await;
    let dispatch = start(&server, &clinic);
    until(&clinic, id, ReminderState::Accepted).await;
    dispatch.stop().await;
    let letters = server.taken();
    assert_eq!(letters.len(), 1, "{letters:?}");
    let letter = &letters[0];
    assert_eq!(letter.header("To"), Some("owner@clinic.example"));
    assert_eq!(letter.header("Subject"), Some("Stipple: A check-in needs you now."));
    for canary in ["Canary", "fever", "scalp", "density", "Clinic"] {
        assert!(!letter.unfolded().contains(canary), "{canary}: {}", letter.unfolded());
    }
    let link = letter.header("List-Unsubscribe").unwrap().trim_matches(['<', '>']);
    let whose = seal().read(Link::Stop, link.rsplit('/').next().unwrap()).unwrap();
    let stopped = async || mail::mail_stopped(&clinic.db, &clinic.owner).await.unwrap();
    assert_eq!(mail::stop_language(&clinic.db, whose).await.unwrap(), "en");
    assert_eq!(stopped().await, None, "a look stops nothing");
    mail::stop(&clinic.db, &*clinic.clock, whose).await.unwrap();
    assert_eq!(stopped().await, Some(MailStop::Unsubscribed));
    mail::resume(&clinic.db, &*clinic.clock, &clinic.owner).await.unwrap();
    assert_eq!(stopped().await, None);
}

#[tokio::test]
async fn a_colleague_whose_address_is_refused_gets_no_more_mail() {
    let refused = Answer::Recipient("550 5.1.1 no such mailbox");
    let (clinic, server) = (Clinic::open().await, MailServer::open(&[refused]).await);
    let id = unanswered(&clinic).await;
    let dispatch = start(&server, &clinic);
    until(&clinic, id, ReminderState::Skipped).await;
    dispatch.stop().await;
    assert!(server.taken().is_empty());
    let why = mail::mail_stopped(&clinic.db, &clinic.owner).await.unwrap();
    assert_eq!(why, Some(MailStop::Refused));
}
