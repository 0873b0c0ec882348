//! Whoever sleeps until the next reminder wakes in time.

use crate::{
    clinic::Clinic,
    dispatch::{Dispatch, Tempo},
    service::Service,
};
use care::{
    clock::{Clock, ManualClock},
    reminder,
};
use chrono::{DateTime, Utc};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// Looks again only when it should: what arrives, arrives because it woke.
fn sleepy() -> Tempo {
    let mut tempo = Tempo::default();
    tempo.pace.recheck = Duration::from_mins(1);
    tempo
}

/// Runs on from where a manual clock stands.
struct RunningClock {
    from: DateTime<Utc>,
    since: Instant,
}

impl RunningClock {
    fn of(clock: &ManualClock) -> Arc<Self> {
        Arc::new(Self {
            from: clock.now(),
            since: Instant::now(),
        })
    }
}

impl Clock for RunningClock {
    fn now(&self) -> DateTime<Utc> {
        self.from + self.since.elapsed()
    }
}

#[tokio::test]
async fn a_change_wakes_the_dispatcher() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    let (_, actor) = clinic.patient_with(&phone).await;
    let dispatch = Dispatch::start_with(&clinic, &[&service], sleepy());
    // It has looked, and sleeps: what wakes it comes after.
    let canary = service.phone("canary");
    clinic.asks_for_test(&canary).await;
    service.wait_for(&canary, 1).await;

    let asked = Instant::now();
    reminder::test_push(&clinic.db, &*clinic.clock, &actor).await.unwrap();
    service.wait_for(&phone, 1).await;
    assert!(asked.elapsed() < Duration::from_secs(2), "{:?}", asked.elapsed());
    dispatch.stop().await;
}

#[tokio::test]
async fn a_reminder_goes_within_two_seconds_of_its_minute() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    clinic.patient_with(&phone).await;
    clinic.clock.set(crate::clinic::at("2026-03-02 18:59:58"));
    let clock = RunningClock::of(&clinic.clock);
    let dispatch = Dispatch::start_on(clinic.db.clone(), clock.clone(), &[&service], sleepy());
    service.wait_for(&phone, 1).await;
    let late = clock.now() - crate::clinic::at("2026-03-02 19:00");
    assert!((0..2_000).contains(&late.num_milliseconds()), "{late}");
    dispatch.stop().await;
}

#[tokio::test]
async fn a_clock_that_jumps_ahead_is_noticed_at_the_next_look() {
    let (clinic, service) = (Clinic::open().await, Service::plain().await);
    let phone = service.phone("a");
    clinic.patient_with(&phone).await;
    let mut tempo = sleepy();
    tempo.pace.recheck = Duration::from_millis(300);
    let dispatch = Dispatch::start_with(&clinic, &[&service], tempo);
    let canary = service.phone("canary");
    clinic.asks_for_test(&canary).await;
    service.wait_for(&canary, 1).await;
    assert_eq!(service.received_by(&phone).len(), 0);
    // Nobody rings: it was to sleep for days.
    clinic.clock.set(crate::clinic::at("2026-03-02 19:00"));
    service.wait_for(&phone, 1).await;
    dispatch.stop().await;
}
