//! The process ends, well or badly.

use crate::{
    clinic::{Clinic, at},
    dispatch::{Dispatch, LEASE},
    service::{Answer, Service},
};
use care::reminder::ReminderState;

const DUE: &str = "2026-03-02 19:00";

#[tokio::test]
async fn a_crash_between_post_and_settlement_repeats_the_push_under_the_same_name() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    // The push service has it, and we shall never know.
    service.order(&phone, Answer::Hang);
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    service.wait_for(&phone, 1).await;
    dispatch.crash().await;

    service.order(&phone, Answer::Created);
    clinic.clock.set(at(DUE) + LEASE - std::time::Duration::from_secs(1));
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 1, "somebody may still be sending it");

    clinic.clock.set(at(DUE) + LEASE);
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let pushes = service.wait_for(&phone, 2).await;
    clinic.until(patient, "first_evening", ReminderState::Accepted).await;
    dispatch.finish(&clinic, &service).await;
    let names = pushes.iter().map(|push| {
        (
            push.header("topic"),
            phone.read(&push.body)["notification"]["tag"].clone(),
        )
    });
    let names: Vec<_> = names.collect();
    assert_eq!(names[0], names[1]);
    assert_eq!(names[0].1, names[0].0);
}

#[tokio::test]
async fn without_a_crash_nothing_is_repeated_when_the_lease_is_over() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    clinic.until(patient, "first_evening", ReminderState::Accepted).await;
    dispatch.crash().await;
    clinic.clock.set(at(DUE) + 2 * LEASE);
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 1);
}

#[tokio::test]
async fn a_shutdown_waits_for_the_answer_and_writes_it_down() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    service.order(&phone, Answer::Late(std::time::Duration::from_millis(500)));
    clinic.clock.set(at(DUE));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    service.wait_for(&phone, 1).await;
    assert_eq!(
        clinic.reminder(patient, "first_evening").await.state,
        ReminderState::Planned
    );
    dispatch.stop().await;
    assert_eq!(
        clinic.reminder(patient, "first_evening").await.state,
        ReminderState::Accepted
    );
}
