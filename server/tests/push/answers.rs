//! What follows from each answer of a push service.

use crate::{
    clinic::{Clinic, at},
    dispatch::Dispatch,
    service::{Answer, Service},
};
use care::{
    clock::{Clock, SystemClock},
    reminder::{Reason, ReminderState},
};
use chrono::Duration;
use std::time::SystemTime;

const DUE: &str = "2026-03-02 19:00";

/// The clock is set forward by `waits` in turn; the push is not sent before the last of them.
async fn comes_back(answer: Answer, waits: [Duration; 2]) {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    service.order(&phone, answer);
    clinic.clock.set(at(DUE));
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 1);

    service.order(&phone, Answer::Created);
    clinic.clock.set(at(DUE) + waits[0]);
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 1, "too early");

    clinic.clock.set(at(DUE) + waits[1]);
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let pushes = service.wait_for(&phone, 2).await;
    clinic.until(patient, "first_evening", ReminderState::Accepted).await;
    dispatch.finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 2);
    assert_eq!(pushes[0].header("topic"), pushes[1].header("topic"));
}

/// Nothing is sent to the phone for this reminder again, however long it is of use.
async fn ends(answer: Answer, subscriptions_left: u32, reason: Reason) {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    service.order(&phone, answer);
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let skipped = clinic.until(patient, "first_evening", ReminderState::Skipped).await;
    assert_eq!(skipped.reason, Some(reason));
    assert_eq!(clinic.devices_with_push(patient).await, subscriptions_left);
    clinic.clock.set(at("2026-03-02 20:44"));
    dispatch.finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 1);
}

#[tokio::test]
async fn a_wait_in_seconds_is_kept() {
    comes_back(
        Answer::RetryAfter(429, "600".into()),
        [Duration::seconds(599), Duration::seconds(600)],
    )
    .await;
}

#[tokio::test]
async fn a_wait_until_a_date_is_kept() {
    let date = httpdate::fmt_http_date(SystemTime::from(SystemClock.now() + Duration::seconds(600)));
    comes_back(
        Answer::RetryAfter(503, date),
        [Duration::seconds(590), Duration::seconds(600)],
    )
    .await;
}

#[tokio::test]
async fn an_outage_is_tried_again() {
    // The first time after one to two seconds.
    comes_back(Answer::Status(500), [Duration::milliseconds(900), Duration::seconds(2)]).await;
}

#[tokio::test]
async fn silence_is_tried_again() {
    comes_back(Answer::Hang, [Duration::milliseconds(900), Duration::seconds(2)]).await;
}

#[tokio::test]
async fn a_broken_connection_is_tried_again() {
    comes_back(Answer::Reset, [Duration::milliseconds(900), Duration::seconds(2)]).await;
}

#[tokio::test]
async fn a_subscription_that_is_gone_is_never_sent_to_again() {
    for status in [404, 410] {
        ends(Answer::Status(status), 0, Reason::Unreachable).await;
    }
}

#[tokio::test]
async fn a_message_that_is_refused_is_not_sent_again_and_the_subscription_stays() {
    for status in [400, 403, 413] {
        ends(Answer::Status(status), 1, Reason::Undeliverable).await;
    }
}

#[tokio::test]
async fn a_phone_that_is_gone_misses_the_next_reminder_too() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let (gone, broken) = (service.phone("gone"), service.phone("broken"));
    let (patient, _) = clinic.patient_with(&gone).await;
    let (control, _) = clinic.patient_with(&broken).await;
    service.order(&gone, Answer::Status(410));
    service.order(&broken, Answer::Status(413));
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    clinic.until(patient, "first_evening", ReminderState::Skipped).await;
    clinic.until(control, "first_evening", ReminderState::Skipped).await;
    // Three days later the next one is due.
    clinic.clock.set(at("2026-03-05 09:00"));
    service.wait_for(&broken, 2).await;
    clinic.until(patient, "check_in_day_3", ReminderState::Skipped).await;
    dispatch.finish(&clinic, &service).await;
    assert_eq!(service.received_by(&gone).len(), 1);
}

#[tokio::test]
async fn each_phone_keeps_its_own_wait() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let [busy, broken, refused] = ["busy", "broken", "refused"].map(|name| service.phone(name));
    let (patient, _) = clinic.patient_with(&busy).await;
    clinic.join(patient, &broken).await;
    clinic.join(patient, &refused).await;
    service.order(&busy, Answer::RetryAfter(429, "600".into()));
    service.order(&broken, Answer::Status(500));
    service.order(&refused, Answer::Status(413));
    clinic.clock.set(at(DUE));
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    for phone in [&busy, &broken, &refused] {
        service.order(phone, Answer::Created);
    }

    clinic.clock.set(at(DUE) + Duration::seconds(2));
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(
        [&busy, &broken, &refused].map(|phone| service.received_by(phone).len()),
        [1, 2, 1]
    );

    clinic.clock.set(at(DUE) + Duration::seconds(600));
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(
        [&busy, &broken, &refused].map(|phone| service.received_by(phone).len()),
        [2, 2, 1]
    );
}

#[tokio::test]
async fn only_the_phone_that_failed_is_tried_again() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let (sound, broken) = (service.phone("sound"), service.phone("broken"));
    let (patient, _) = clinic.patient_with(&sound).await;
    clinic.join(patient, &broken).await;
    service.order(&broken, Answer::Status(500));
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    clinic.until(patient, "first_evening", ReminderState::Accepted).await;
    service.order(&broken, Answer::Created);
    clinic.clock.set(at(DUE) + Duration::seconds(2));
    service.wait_for(&broken, 2).await;
    dispatch.finish(&clinic, &service).await;
    assert_eq!(service.received_by(&sound).len(), 1);
    assert_eq!(service.received_by(&broken).len(), 2);
}
