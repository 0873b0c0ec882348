//! When and where staff are called, and who was.

use crate::harness::{Answer, Clinic, TestServer};
use care::{
    check_in::{self, Answers, CheckInDraft, YesNo},
    clinic::duty,
    clock::ManualClock,
    ids::CheckInId,
};
use reqwest::StatusCode;

const HERE: &str = "/clinic/you";

#[tokio::test]
async fn duty_is_chosen_on_the_page_of_oneself_without_a_script() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let db = &server.server.app.db;
    let cookie = &clinic.practitioner.cookie;
    let post = |fields: &[(&str, &str)]| Answer::to(server.post(HERE, fields).header("cookie", cookie));
    let saved = post(&[("act", "duty"), ("quiet_from", "22:30"), ("quiet_to", "07:15")]).await;
    assert_eq!(saved.leads_to(), Some("/clinic/you?done=duty-saved"));
    let now = duty(db, &clinic.practitioner.actor).await.unwrap();
    assert!(!now.on_duty && now.own_hours, "{now:?}");

    let wrong = post(&[
        ("act", "duty"),
        ("on_duty", "yes"),
        ("quiet_from", "half ten"),
        ("quiet_to", "07:15"),
    ])
    .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("half ten"), "what was typed is kept");
    assert_eq!(duty(db, &clinic.practitioner.actor).await.unwrap(), now);
    assert!(
        duty(db, &clinic.owner.actor).await.unwrap().on_duty,
        "a colleague's is theirs"
    );
}

#[tokio::test]
async fn a_device_of_a_colleague_cannot_be_removed_and_ones_own_is_signed_out() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let (_, device) = clinic.practitioner.actor.person().unwrap();
    let device = device.to_string();
    let remove = |cookie: &str| {
        let fields = [("act", "device"), ("device", device.as_str())];
        Answer::to(server.post(HERE, &fields).header("cookie", cookie))
    };
    assert_eq!(remove(&clinic.owner.cookie).await.status, StatusCode::NOT_FOUND);
    let there = server.get_as(&clinic.practitioner.cookie, HERE).await;
    assert_eq!(there.status, StatusCode::OK);
    assert_eq!(
        remove(&clinic.practitioner.cookie).await.leads_to(),
        Some("/clinic/you?done=own-device-removed")
    );
    let gone = server.get_as(&clinic.practitioner.cookie, HERE).await;
    assert_eq!(gone.leads_to(), Some("/sign-in"));
}

#[tokio::test]
async fn a_check_in_says_who_was_called_to_it() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let fever = Answers {
        fever: YesNo::Yes,
        ..Answers::NOTHING
    };
    // On a day after the session.
    let later = ManualClock::at("2026-03-05T11:00:00Z".parse().unwrap());
    let (app, id) = (&server.server.app, CheckInId::new());
    check_in::send(
        &app.db,
        &later,
        &clinic.patient.actor,
        id,
        &CheckInDraft::answered(&fever),
    )
    .await
    .unwrap();
    let page = server
        .get_as(&clinic.owner.cookie, &format!("/clinic/review/{id}"))
        .await;
    assert!(
        page.text.contains("Who was called") && page.text.contains("On duty"),
        "{}",
        page.text
    );
}
