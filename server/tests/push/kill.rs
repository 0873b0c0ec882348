//! The process that sends is killed, again and again, at random instants. What it had in hand goes again when its lease is over, under the same
//! name: nothing is lost, and no phone shows anything twice.
//!
//! `STIPPLE_KILLS`, `STIPPLE_DUE` and `STIPPLE_SEED` ask for more, or for another run.

use crate::{
    clinic::{Clinic, at},
    dispatch::{BASE_URL, CONTACT},
    trial::{DUE, Found, Trial, number},
};
use care::{
    clock::{Clock, ShiftedClock},
    reminder::{self, DeviceOutcome, Outcome},
    store::Db,
};
use chrono::DateTime;
use rand::{Rng, SeedableRng, rngs::StdRng};
use server::push::{
    allowed::Allowed,
    client::{Client, Patience},
    delivery::Courier,
    dispatcher::{Dispatcher, Pace},
    vapid::{Key, Vapid},
};
use std::{
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use url::Url;

const SEED: u64 = 0x5719_91E7;
const KILLS: u32 = 25;
const PHONES: u32 = 250;
/// Of a sender.
pub const IN_HAND: usize = 64;
/// What a sender is told, in its environment.
const TOLD: [&str; 4] = [
    "STIPPLE_SENDER_DATABASE",
    "STIPPLE_SENDER_ORIGIN",
    "STIPPLE_SENDER_START",
    "STIPPLE_SENDER_MODE",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Ours,
    /// The control: says "sent" before it sends.
    MarksFirst,
}

/// This program once more, as nothing but a sender: `began` is when it was due by the clock of all senders of a trial.
pub fn sender_of(trial: &Trial, began: Instant, mode: Mode) -> Command {
    let now = at(DUE) + began.elapsed();
    let told = [
        trial.clinic.url.clone(),
        trial.service.origin.clone(),
        now.timestamp_micros().to_string(),
        format!("{mode:?}"),
    ];
    let mut sender = Command::new(std::env::current_exe().unwrap());
    sender
        .args(["--exact", "kill::sender", "--ignored"])
        .envs(TOLD.into_iter().zip(told))
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    sender
}

/// `senders` at once, of which one dies `kills` times.
async fn run(trial: Trial, mode: Mode, senders: usize, kills: u32) -> Found {
    let mut dice = StdRng::seed_from_u64(number("STIPPLE_SEED", SEED));
    let began = Instant::now();
    let start = || sender_of(&trial, began, mode).spawn().unwrap();
    let mut running: Vec<Child> = (0..senders).map(|_| start()).collect();
    for _ in 0..kills {
        sleep(Duration::from_millis(dice.random_range(60..400))).await;
        let victim = dice.random_range(0..senders);
        kill(&mut running[victim]);
        running[victim] = start();
    }
    trial.until_written().await;
    running.iter_mut().for_each(kill);
    trial.found()
}

pub fn kill(sender: &mut Child) {
    // SIGKILL.
    sender.kill().unwrap();
    sender.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_again_and_again_it_loses_nothing_and_shows_nothing_twice() {
    let trial = Trial::open(Clinic::open().await, number("STIPPLE_DUE", PHONES)).await;
    let kills = number("STIPPLE_KILLS", KILLS);
    let found = run(trial, Mode::Ours, 1, kills).await;
    println!("SQLite, {kills} kills: {found}");
    assert_eq!((found.lost, found.twice), (0, 0), "{found}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_several_on_postgresql_any_may_be_killed() {
    let Some(clinic) = Clinic::on_postgres("killed").await else {
        return;
    };
    let trial = Trial::open(clinic, number("STIPPLE_DUE", PHONES)).await;
    let kills = number("STIPPLE_KILLS", KILLS);
    let found = run(trial, Mode::Ours, 2, kills).await;
    println!("PostgreSQL, two senders, {kills} kills: {found}");
    assert_eq!((found.lost, found.twice), (0, 0), "{found}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_marks_before_it_sends_is_caught_losing() {
    let trial = Trial::open(Clinic::open().await, 60).await;
    let found = run(trial, Mode::MarksFirst, 1, 6).await;
    assert!(found.lost > 0, "{found}");
}

/// Not a test: what runs in the process that is killed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "the sender of the tests above, in a process of its own"]
async fn sender() {
    let told = TOLD.map(|name| std::env::var(name).unwrap_or_default());
    let [url, origin, start, mode] = told;
    let Ok(start) = start.parse::<i64>() else { return };
    let clock = Arc::new(ShiftedClock::starting_at(
        DateTime::from_timestamp_micros(start).unwrap(),
    ));
    let db = Db::open(&url).await.unwrap();
    let origin: Url = origin.parse().unwrap();
    let allowed = Arc::new(Allowed::from_iter([&origin]));
    let patience = Patience {
        request: Duration::from_millis(800),
        ..Patience::default()
    };
    let courier = Arc::new(Courier {
        client: Client::new(allowed.clone(), patience, &[]).unwrap(),
        vapid: Vapid::new(Key::new().unwrap(), CONTACT.into()),
        allowed,
        clock: clock.clone(),
        base_url: BASE_URL.into(),
        postman: None,
    });
    if mode == format!("{:?}", Mode::MarksFirst) {
        return mark_first(&db, &*clock, &courier).await;
    }
    let pace = Pace {
        batch: 16,
        in_hand: IN_HAND,
        lease: Duration::from_secs(2),
        reserve: Duration::from_secs(1),
        recheck: Duration::from_millis(50),
        ..Pace::default()
    };
    Dispatcher::new(db, clock, courier, pace)
        .run(CancellationToken::new())
        .await;
}

async fn mark_first(db: &Db, clock: &dyn Clock, courier: &Courier) {
    loop {
        let dues = reminder::claim(db, clock, 16, chrono::Duration::seconds(2))
            .await
            .unwrap();
        let taken = |due: &reminder::Due| {
            let devices = due
                .subscriptions
                .iter()
                .map(|device| (device.id, DeviceOutcome::Accepted));
            due.settle(Outcome::Devices(devices.collect()))
        };
        let settlements: Vec<_> = dues.iter().map(taken).collect();
        reminder::settle(db, clock, &settlements).await.unwrap();
        for due in dues {
            let until = tokio::time::Instant::now() + Duration::from_secs(1);
            courier.deliver(due, until, &CancellationToken::new()).await;
        }
        sleep(Duration::from_millis(10)).await;
    }
}
