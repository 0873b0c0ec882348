//! The pages about mail: where it may go, and the ways out of it.

use crate::{
    harness::{Answer, Clinic, TestServer},
    mailbox::MailServer,
};
use care::mail::{self, Link, MailStop, Seal, Whose};
use reqwest::{Method, StatusCode};
use std::time::Duration;
use tokio::time::{sleep, timeout};

const HERE: &str = "/you/mail";

async fn post(server: &TestServer, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    Answer::to(server.post(path, fields).header("cookie", cookie)).await
}

fn seal(server: &TestServer) -> &Seal {
    &server.server.app.seal
}

/// A server that hands its mail to this one.
async fn with_mail(mails: &MailServer) -> TestServer {
    let from = ("STIPPLE_MAIL_FROM", "Stipple <notes@clinic.example>");
    TestServer::with_settings(&[("STIPPLE_SMTP_URL", &mails.setting()), from]).await
}

/// The patient asks for mail to this address on the page; whose it is, as the mail that comes names it.
async fn asked(server: &TestServer, mails: &MailServer, clinic: &Clinic, address: &str) -> Whose {
    let sent = post(
        server,
        &clinic.patient.cookie,
        HERE,
        &[("act", "ask"), ("email", address)],
    )
    .await;
    assert_eq!(sent.leads_to(), Some("/you/mail?done=mail-asked"));
    let letter = mails.wait_for(1).await.remove(0);
    assert!(letter.to.contains(address), "{}", letter.to);
    let text = letter.unfolded();
    let token = text.split("/mail/confirm/").nth(1).unwrap();
    let token = token.split(['\n', '"']).next().unwrap();
    seal(server).read(Link::Confirm, token).unwrap()
}

async fn used(server: &TestServer, clinic: &Clinic) -> Option<String> {
    let app = &server.server.app;
    let mailbox = mail::mailbox(&app.db, &*app.clock, &clinic.patient.actor, clinic.patient.id).await;
    mailbox.unwrap().used
}

#[tokio::test]
async fn without_a_mail_server_the_page_says_so_and_asks_for_nothing() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let page = server.get_as(&clinic.patient.cookie, HERE).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text.contains("name=\"email\""));
    assert!(
        !server
            .get_as(&clinic.patient.cookie, "/you/reminders")
            .await
            .text
            .contains(HERE)
    );
    mail::set(&server.server.app.db, true).await.unwrap();
    let page = server.get_as(&clinic.patient.cookie, HERE).await;
    assert!(page.text.contains("name=\"email\""), "the control");
    assert!(
        server
            .get_as(&clinic.patient.cookie, "/you/reminders")
            .await
            .text
            .contains(HERE)
    );
}

#[tokio::test]
async fn what_is_no_address_comes_back_with_a_sentence_and_as_it_was_typed() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    mail::set(&server.server.app.db, true).await.unwrap();
    let wrong = post(
        &server,
        &clinic.patient.cookie,
        HERE,
        &[("act", "ask"), ("email", "ada at home")],
    )
    .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("ada at home") && wrong.text.contains("aria-invalid"));
}

#[tokio::test]
async fn a_mailbox_says_yes_by_a_button_once_and_without_a_sign_in() {
    let mails = MailServer::open(&[]).await;
    let server = with_mail(&mails).await;
    let clinic = Clinic::open(&server, "North").await;
    let whose = asked(&server, &mails, &clinic, "canary@mailbox.example").await;
    let link = format!("/mail/confirm/{}", seal(&server).sign(Link::Confirm, whose));
    let page = server.get(&link).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        !page.text.contains("canary") && !page.text.contains("Ada"),
        "it tells nobody who asked"
    );
    assert_eq!(used(&server, &clinic).await, None, "a look confirms nothing");
    assert_eq!(Answer::to(server.post(&link, &[])).await.status, StatusCode::OK);
    assert_eq!(used(&server, &clinic).await.as_deref(), Some("canary@mailbox.example"));
    for again in [server.get(&link).await, Answer::to(server.post(&link, &[])).await] {
        assert_eq!(again.status, StatusCode::NOT_FOUND);
    }
    let forged = format!("/mail/confirm/{}", Seal::of(b"another").sign(Link::Confirm, whose));
    assert_eq!(server.get(&forged).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_was_handed_over_is_counted_by_what_it_is_now() {
    const ACCEPTED: &str = "stipple_reminders_settled_total{state=\"accepted\"} ";
    let mails = MailServer::open(&[]).await;
    let server = with_mail(&mails).await;
    let clinic = Clinic::open(&server, "North").await;
    asked(&server, &mails, &clinic, "ada@mailbox.example").await;
    let counted = async {
        while !server.get("/metrics").await.text.contains(ACCEPTED) {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(Duration::from_secs(10), counted).await.expect("a count");
}

#[tokio::test]
async fn a_mail_program_stops_mail_by_one_post_of_its_own_and_a_look_stops_nothing() {
    let mails = MailServer::open(&[]).await;
    let server = with_mail(&mails).await;
    let clinic = Clinic::open(&server, "North").await;
    let app = &server.server.app;
    let whose = asked(&server, &mails, &clinic, "ada@mailbox.example").await;
    let Whose::Patient(of, id) = whose else {
        panic!("{whose:?}")
    };
    mail::confirm(&app.db, &*app.clock, of, id).await.unwrap();
    let link = format!("/mail/stop/{}", seal(&server).sign(Link::Stop, whose));
    let page = server.get(&link).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("<form") && !page.text.contains("ada@"));
    assert!(used(&server, &clinic).await.is_some());
    // RFC 8058, 3.1: no cookie, no origin, no page of ours before it.
    for _ in 0..2 {
        let one_click = server
            .request(Method::POST, &link)
            .header("content-type", "application/x-www-form-urlencoded")
            .body("List-Unsubscribe=One-Click");
        assert_eq!(Answer::to(one_click).await.status, StatusCode::OK);
    }
    assert_eq!(used(&server, &clinic).await, None);
    let told = server.get_as(&clinic.patient.cookie, HERE).await.text;
    assert!(told.contains("by the link in one of them"), "{told}");
}

#[tokio::test]
async fn staff_read_what_became_of_an_address_and_not_the_address() {
    let mails = MailServer::open(&[]).await;
    let server = with_mail(&mails).await;
    let clinic = Clinic::open(&server, "North").await;
    let app = &server.server.app;
    let whose = asked(&server, &mails, &clinic, "canary@mailbox.example").await;
    let record = format!("/clinic/patients/{}", clinic.patient.id);
    let before = server.get_as(&clinic.owner.cookie, &record).await.text;
    assert!(
        before.contains("Waits to be confirmed") && !before.contains("canary@"),
        "{before}"
    );
    mail::stop(&app.db, &*app.clock, whose).await.unwrap();
    let mailbox = mail::mailbox(&app.db, &*app.clock, &clinic.owner.actor, clinic.patient.id)
        .await
        .unwrap();
    assert_eq!(mailbox.stopped, Some(MailStop::Unsubscribed));
    let after = server.get_as(&clinic.owner.cookie, &record).await.text;
    assert!(after.contains("Stopped by the patient"), "{after}");
}

#[tokio::test]
async fn what_reached_nobody_is_ticked_off_on_the_board() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let cookie = &clinic.front_desk.cookie;
    let path = format!("/clinic/patients/{}/unreached", clinic.patient.id);
    let ticked = post(&server, cookie, &path, &[("how", "called")]).await;
    assert_eq!(ticked.leads_to(), Some("/clinic?done=unreached-ended"));
    let board = server.get_as(cookie, "/clinic?done=unreached-ended").await;
    assert!(board.text.contains("It is off the board."));
    let patient = post(&server, &clinic.patient.cookie, &path, &[("how", "called")]).await;
    assert_ne!(patient.leads_to(), Some("/clinic?done=unreached-ended"));
}
