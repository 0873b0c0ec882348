//! Push services that mean harm, or are in trouble: each harms only what was to go there.

use crate::{
    clinic::{Clinic, at},
    dispatch::{Dispatch, LEASE, Tempo},
    service::{Answer, Service},
};
use care::reminder::{Reason, ReminderState};
use std::time::{Duration, Instant};

const DUE: &str = "2026-03-02 19:00";

#[tokio::test]
async fn a_service_that_hangs_holds_up_nobody_else() {
    let clinic = Clinic::open().await;
    let (hanging, sound) = (Service::plain().await, Service::plain().await);
    // More than may be in hand at once, and due before the others.
    let mut tempo = Tempo::default();
    tempo.pace.in_hand = 16;
    tempo.patience.request = Duration::from_secs(15);
    for n in 0..40 {
        let phone = hanging.phone(&n.to_string());
        hanging.order(&phone, Answer::Hang);
        clinic.patient_with(&phone).await;
    }
    let phones: Vec<_> = (0..10).map(|n| sound.phone(&n.to_string())).collect();
    for phone in &phones {
        clinic.patient_with(phone).await;
    }
    clinic.clock.set(at(DUE));
    let started = Instant::now();
    let dispatch = Dispatch::start_with(&clinic, &[&hanging, &sound], tempo);
    for phone in &phones {
        sound.wait_for(phone, 1).await;
    }
    let took = started.elapsed();
    // The first of those that hang has not even been given up.
    assert!(took < tempo.patience.request / 3, "{took:?}");
    assert!(hanging.ledger().len() < 16, "{} at once", hanging.ledger().len());
    dispatch.crash().await;
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let clinic = Clinic::open().await;
    let (service, inner) = (Service::plain().await, Service::plain().await);
    let secret = inner.phone("metadata");
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    service.order(&phone, Answer::RedirectTo(secret.subscription().endpoint));
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    service.wait_for(&phone, 1).await;
    dispatch.stop().await;
    assert_eq!(
        clinic.reminder(patient, "first_evening").await.state,
        ReminderState::Planned,
        "it is an outage"
    );
    assert_eq!(inner.ledger().len(), 0);

    // The control: a client that follows redirects ends up inside.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let follows = reqwest::Client::new();
    follows
        .post(phone.subscription().endpoint)
        .body("x")
        .send()
        .await
        .unwrap();
    assert_eq!(inner.ledger().len(), 1);
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_gets_nothing() {
    let clinic = Clinic::open().await;
    let (mut doubtful, sound) = (Service::tls().await, Service::tls().await);
    let vouched = doubtful.authority.take();
    let (theirs, ours) = (doubtful.phone("a"), sound.phone("b"));
    let (patient, _) = clinic.patient_with(&theirs).await;
    clinic.patient_with(&ours).await;
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&doubtful, &sound]);
    sound.wait_for(&ours, 1).await;
    let again = clinic.next_due_after(at(DUE), |again| again < at(DUE) + LEASE).await;
    dispatch.stop().await;
    assert_eq!(doubtful.ledger().len(), 0);
    assert_eq!(
        clinic.reminder(patient, "first_evening").await.state,
        ReminderState::Planned,
        "it is an outage"
    );

    // The control: vouched for, it gets what waited.
    doubtful.authority = vouched;
    clinic.clock.set(again);
    let dispatch = Dispatch::start(&clinic, &[&doubtful, &sound]);
    doubtful.wait_for(&theirs, 1).await;
    dispatch.stop().await;
}

#[tokio::test]
async fn an_address_that_should_never_have_been_stored_is_retired_unsent() {
    let clinic = Clinic::open().await;
    let (allowed, other) = (Service::plain().await, Service::plain().await);
    let phone = other.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&allowed]);
    let skipped = clinic.until(patient, "first_evening", ReminderState::Skipped).await;
    dispatch.finish(&clinic, &allowed).await;
    assert_eq!(skipped.reason, Some(Reason::Unreachable));
    assert_eq!(clinic.devices_with_push(patient).await, 0);
    assert_eq!(other.ledger().len(), 0);
}

#[tokio::test]
async fn keys_that_are_none_are_retired_unsent() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a").with_no_key();
    let (patient, _) = clinic.patient_with(&phone).await;
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    clinic.until(patient, "first_evening", ReminderState::Skipped).await;
    dispatch.finish(&clinic, &service).await;
    assert_eq!(clinic.devices_with_push(patient).await, 0);
    assert_eq!(service.received_by(&phone).len(), 0);
}

#[tokio::test]
async fn a_status_of_one_byte_a_second_is_silence() {
    let (clinic, service) = (Clinic::open().await, Service::dripping().await);
    clinic.patient_with(&service.phone("a")).await;
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    // Given up by now, and to be tried again in seconds: long before the lease ends.
    let again = clinic.next_due_after(at(DUE), |again| again < at(DUE) + LEASE).await;
    assert!(again <= at(DUE) + Duration::from_secs(2), "{again}");
    dispatch.stop().await;
}

/// The answer counts as soon as its status is there, whatever its text goes on to do, and the next push is not held up either.
async fn counts_at_once(answer: Answer) {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let (odd, sound) = (service.phone("odd"), service.phone("sound"));
    let (patient, _) = clinic.patient_with(&odd).await;
    let (control, _) = clinic.patient_with(&sound).await;
    service.order(&odd, answer);
    clinic.clock.set(at(DUE));
    let started = Instant::now();
    let dispatch = Dispatch::start(&clinic, &[&service]);
    clinic.until(patient, "first_evening", ReminderState::Accepted).await;
    clinic.until(control, "first_evening", ReminderState::Accepted).await;
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
    dispatch.stop().await;
}

#[tokio::test]
async fn an_answer_of_one_byte_a_second_counts_at_once() {
    counts_at_once(Answer::Drip(201)).await;
}

#[tokio::test]
async fn an_answer_without_an_end_counts_at_once() {
    counts_at_once(Answer::Endless(201)).await;
}
