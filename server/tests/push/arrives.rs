//! A reminder that is due arrives, once, and says what it may.

use crate::{
    clinic::{Clinic, at},
    dispatch::{BASE_URL, CONTACT, Dispatch},
    service::{Received, Service},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use care::reminder::ReminderState;
use serde_json::{Value, json};

fn claims(push: &Received) -> Value {
    let token = push
        .header("authorization")
        .strip_prefix("vapid t=")
        .unwrap()
        .split_once(", k=")
        .unwrap()
        .0;
    let claims = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap()
}

#[tokio::test]
async fn a_reminder_arrives_once_in_neutral_words() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    clinic.clock.set(at("2026-03-02 19:00"));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let pushes = service.wait_for(&phone, 1).await;
    clinic.until(patient, "first_evening", ReminderState::Accepted).await;
    dispatch.finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 1);

    let push = &pushes[0];
    let tag = push.header("topic");
    let notification = json!({
        "title": "Stipple",
        "body": "Your plan for today is ready.",
        "lang": "en",
        "dir": "auto",
        "navigate": format!("{BASE_URL}/today"),
        "tag": tag,
        "app_badge": 1,
    });
    let message = json!({ "web_push": 8030, "notification": notification, "app_badge": 1 });
    assert_eq!(phone.read(&push.body), message);
    assert_eq!(tag.len(), 32);
    // Of use until 20:45, before quiet hours.
    assert_eq!(push.header("ttl"), (105 * 60).to_string());
    assert_eq!(push.header("urgency"), "normal");
    assert_eq!(push.header("content-encoding"), "aes128gcm");
    assert_eq!(claims(push)["aud"], service.origin);
    assert_eq!(claims(push)["sub"], CONTACT);
    assert!(push.body.len() < 2_500, "{}", push.body.len());
}

#[tokio::test]
async fn a_reminder_is_not_a_second_early() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    clinic.clock.set(at("2026-03-02 18:59:59"));
    // Everything before it in the plan is out of use by now.
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 0);
    assert_eq!(
        clinic.reminder(patient, "first_evening").await.state,
        ReminderState::Planned
    );

    clinic.clock.set(at("2026-03-02 19:00"));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    service.wait_for(&phone, 1).await;
    dispatch.stop().await;
}

#[tokio::test]
async fn reminders_of_one_minute_are_one_push() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    // Two rules speak on day seven, at nine.
    clinic.clock.set(at("2026-03-09 09:00"));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    clinic.until(patient, "check_in_day_7", ReminderState::Accepted).await;
    clinic.until(patient, "shampoo_unlock", ReminderState::Accepted).await;
    dispatch.finish(&clinic, &service).await;
    let pushes = service.received_by(&phone);
    assert_eq!(pushes.len(), 1);
    let message = phone.read(&pushes[0].body);
    assert_eq!(message["notification"]["body"], "You have 2 new notes.");
    assert_eq!(message["app_badge"], 2);
    // Until quiet hours begin, though it is of use tomorrow too.
    assert_eq!(pushes[0].header("ttl"), (12 * 3600).to_string());
}

#[tokio::test]
async fn each_of_a_patients_phones_gets_it() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let (first, second) = (service.phone("first"), service.phone("second"));
    let (patient, _) = clinic.patient_with(&first).await;
    clinic.join(patient, &second).await;
    clinic.clock.set(at("2026-03-02 19:00"));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    service.wait_for(&first, 1).await;
    service.wait_for(&second, 1).await;
    dispatch.finish(&clinic, &service).await;
    let topics: Vec<_> = [&first, &second]
        .map(|phone| service.received_by(phone)[0].header("topic").to_owned())
        .into_iter()
        .collect();
    assert_eq!(topics[0], topics[1]);
    assert_eq!(
        (service.received_by(&first).len(), service.received_by(&second).len()),
        (1, 1)
    );
}

#[tokio::test]
async fn a_test_that_was_asked_for_is_urgent() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    // At night: whoever asks is awake.
    clinic.clock.set(at("2026-02-24 23:30"));
    clinic.asks_for_test(&phone).await;
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let push = service.wait_for(&phone, 1).await.remove(0);
    dispatch.stop().await;
    assert_eq!(push.header("urgency"), "high");
    assert_eq!(push.header("ttl"), "600");
    assert_eq!(
        phone.read(&push.body)["notification"]["body"],
        "This is a test. Notes will arrive just like this one."
    );
}

#[tokio::test]
async fn a_service_with_tls_is_spoken_to_in_http_2() {
    let (clinic, service) = (Clinic::open().await, Service::tls().await);
    let phone = service.phone("a");
    clinic.asks_for_test(&phone).await;
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let push = service.wait_for(&phone, 1).await.remove(0);
    dispatch.stop().await;
    assert_eq!(push.version, axum::http::Version::HTTP_2);
    assert_eq!(phone.read(&push.body)["web_push"], 8030);
}
