//! What must not go does not go.

use crate::{
    clinic::{Clinic, at},
    dispatch::Dispatch,
    service::Service,
};
use care::reminder::{Reason, ReminderState};

#[tokio::test]
async fn nothing_rings_in_quiet_hours() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    // Due at nine on day three and of use until the evening after; whoever had to send it was down all day.
    clinic.clock.set(at("2026-03-05 21:30"));
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 0);
    clinic.clock.set(at("2026-03-06 07:59:59"));
    Dispatch::start(&clinic, &[&service]).finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 0);

    clinic.clock.set(at("2026-03-06 08:00"));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let push = service.wait_for(&phone, 1).await.remove(0);
    clinic.until(patient, "check_in_day_3", ReminderState::Accepted).await;
    dispatch.stop().await;
    assert_eq!(push.header("ttl"), (12 * 3600).to_string());
}

#[tokio::test]
async fn what_is_of_no_use_any_more_is_never_sent() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (patient, _) = clinic.patient_with(&phone).await;
    clinic.clock.set(at("2026-03-02 20:45"));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let skipped = clinic.until(patient, "first_evening", ReminderState::Skipped).await;
    assert_eq!(skipped.reason, Some(Reason::Expired));
    dispatch.finish(&clinic, &service).await;
    assert_eq!(service.received_by(&phone).len(), 0);
}

#[tokio::test]
async fn a_second_before_that_it_is_sent() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    clinic.patient_with(&phone).await;
    clinic.clock.set(at("2026-03-02 20:44:59"));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    let push = service.wait_for(&phone, 1).await.remove(0);
    dispatch.stop().await;
    assert_eq!(push.header("ttl"), "1");
}

#[tokio::test]
async fn a_reminder_of_a_cancelled_session_is_not_sent() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let (kept, cancelled) = (service.phone("kept"), service.phone("cancelled"));
    clinic.patient_with(&kept).await;
    let (patient, _) = clinic.patient_with(&cancelled).await;
    // Late enough that the notice of the change comes after the reminder's time.
    clinic.clock.set(at("2026-03-01 16:55"));
    clinic.cancel(patient).await;
    clinic.clock.set(at("2026-03-01 17:00"));
    let dispatch = Dispatch::start(&clinic, &[&service]);
    service.wait_for(&kept, 1).await;
    dispatch.finish(&clinic, &service).await;
    assert_eq!(service.received_by(&cancelled).len(), 0);
}
