//! The process that sends is killed, again and again, at random instants. What it had in hand goes again when its lease is over, under the same
//! name: nothing is lost, and no phone shows anything twice.
//!
//! `STIPPLE_KILLS`, `STIPPLE_DUE` and `STIPPLE_SEED` ask for more, or for another run.

use crate::{
    clinic::{Clinic, at},
    dispatch::{BASE_URL, CONTACT},
    phone::Phone,
    service::{Answer, Service},
};
use care::{
    clock::{Clock, ShiftedClock},
    reminder::{self, DeviceOutcome, Outcome},
    store::Db,
};
use chrono::{DateTime, Utc};
use rand::{Rng, SeedableRng, rngs::StdRng};
use server::push::{
    allowed::Allowed,
    client::{Client, Patience},
    delivery::Courier,
    dispatcher::{Dispatcher, Pace},
    vapid::{Key, Vapid},
};
use std::{
    collections::BTreeSet,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use url::Url;

const DUE: &str = "2026-03-02 19:00";
const SEED: u64 = 0x5719_91E7;
const KILLS: u32 = 25;
const PHONES: u32 = 250;
/// After that the test gives up waiting for what is lost.
const PATIENCE: Duration = Duration::from_mins(1);
/// What a sender is told, in its environment.
const TOLD: [&str; 4] = [
    "STIPPLE_SENDER_DATABASE",
    "STIPPLE_SENDER_ORIGIN",
    "STIPPLE_SENDER_START",
    "STIPPLE_SENDER_MODE",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Ours,
    /// The control: says "sent" before it sends.
    MarksFirst,
}

fn number<T: std::str::FromStr>(variable: &str, otherwise: T) -> T {
    std::env::var(variable)
        .ok()
        .and_then(|told| told.parse().ok())
        .unwrap_or(otherwise)
}

struct Trial {
    clinic: Clinic,
    service: Service,
    phones: Vec<Phone>,
    mode: Mode,
    began: Instant,
}

struct Result {
    lost: usize,
    twice: usize,
    repeated: usize,
    kills: u32,
}

impl std::fmt::Display for Result {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            lost,
            twice,
            repeated,
            kills,
        } = self;
        write!(
            f,
            "{kills} kills: lost {lost}, shown twice {twice}, sent again under the same name {repeated}"
        )
    }
}

impl Trial {
    async fn open(clinic: Clinic, mode: Mode, phones: u32) -> Self {
        let service = Service::plain().await;
        let phones: Vec<_> = (0..phones).map(|n| service.phone(&n.to_string())).collect();
        for phone in &phones {
            // Long enough that a kill falls between a post and its answer.
            service.order(phone, Answer::Late(Duration::from_millis(15)));
            clinic.patient_with(phone).await;
        }
        Self {
            clinic,
            service,
            phones,
            mode,
            began: Instant::now(),
        }
    }

    fn now(&self) -> DateTime<Utc> {
        at(DUE) + self.began.elapsed()
    }

    /// This program once more, as nothing but a sender.
    fn sender(&self) -> Child {
        let told = [
            self.clinic.url.clone(),
            self.service.origin.clone(),
            self.now().timestamp_micros().to_string(),
            format!("{:?}", self.mode),
        ];
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kill::sender", "--ignored"])
            .envs(TOLD.into_iter().zip(told))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    async fn run(mut self, senders: usize, kills: u32) -> Result {
        let mut dice = StdRng::seed_from_u64(number("STIPPLE_SEED", SEED));
        self.began = Instant::now();
        let mut running: Vec<Child> = (0..senders).map(|_| self.sender()).collect();
        for _ in 0..kills {
            sleep(Duration::from_millis(dice.random_range(60..400))).await;
            let victim = dice.random_range(0..senders);
            kill(&mut running[victim]);
            running[victim] = self.sender();
        }
        let given_up = Instant::now() + PATIENCE;
        while self.silent() > 0 && self.may_come().await && Instant::now() < given_up {
            sleep(Duration::from_millis(50)).await;
        }
        running.iter_mut().for_each(kill);
        self.result(kills)
    }

    fn silent(&self) -> usize {
        self.phones
            .iter()
            .filter(|phone| self.service.received_by(phone).is_empty())
            .count()
    }

    /// Whether anything of that evening is still to be tried.
    async fn may_come(&self) -> bool {
        let next = reminder::next_due(&self.clinic.db).await.unwrap();
        next.is_some_and(|next| next < at(DUE) + chrono::Duration::hours(1))
    }

    fn result(&self, kills: u32) -> Result {
        let mut result = Result {
            lost: 0,
            twice: 0,
            repeated: 0,
            kills,
        };
        for phone in &self.phones {
            let received = self.service.received_by(phone);
            let names: BTreeSet<&str> = received.iter().map(|push| push.header("topic")).collect();
            result.lost += usize::from(received.is_empty());
            result.twice += usize::from(names.len() > 1);
            result.repeated += received.len().saturating_sub(1);
        }
        result
    }
}

fn kill(sender: &mut Child) {
    // SIGKILL.
    sender.kill().unwrap();
    sender.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_again_and_again_it_loses_nothing_and_shows_nothing_twice() {
    let trial = Trial::open(Clinic::open().await, Mode::Ours, number("STIPPLE_DUE", PHONES)).await;
    let result = trial.run(1, number("STIPPLE_KILLS", KILLS)).await;
    println!("SQLite, {result}");
    assert_eq!((result.lost, result.twice), (0, 0), "{result}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_several_on_postgresql_any_may_be_killed() {
    let Some(clinic) = Clinic::on_postgres("killed").await else {
        eprintln!("not run: STIPPLE_TEST_POSTGRES names no server");
        return;
    };
    let trial = Trial::open(clinic, Mode::Ours, number("STIPPLE_DUE", PHONES)).await;
    let result = trial.run(2, number("STIPPLE_KILLS", KILLS)).await;
    println!("PostgreSQL, two senders, {result}");
    assert_eq!((result.lost, result.twice), (0, 0), "{result}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_marks_before_it_sends_is_caught_losing() {
    let result = Trial::open(Clinic::open().await, Mode::MarksFirst, 60)
        .await
        .run(1, 6)
        .await;
    assert!(result.lost > 0, "{result}");
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
        in_hand: 64,
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
