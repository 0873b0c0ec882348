//! The database is locked, full, starts anew or cannot be reached while reminders go out. Whoever sends waits, and goes on by itself: nothing is lost,
//! and nothing that was written down goes again. A sender that gives up is seen to leave something lying.
//!
//! `STIPPLE_OUTAGE` asks for longer ones, in seconds.

use crate::{
    clinic::{Clinic, at},
    dispatch::{Dispatch, Tempo},
    kill::{self, Mode, sender_of},
    line::{Line, State},
    trial::{DUE, Found, Trial, number},
};
use care::{clock::ShiftedClock, store::Db};
use sqlx::{Connection, SqliteConnection};
use std::{
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::time::{sleep, timeout};

const PHONES: u32 = 80;
/// Before something goes wrong: some have been sent by then, and not all.
const A_WHILE: Duration = Duration::from_millis(120);
/// What is claimed already goes out in an outage; no more than this.
const IN_HAND: usize = 8;

fn outage(seconds: u64) -> Duration {
    Duration::from_secs(number("STIPPLE_OUTAGE", seconds))
}

/// So slow that an outage finds it at work.
fn tempo() -> Tempo {
    let mut tempo = Tempo::default();
    tempo.pace.batch = IN_HAND / 2;
    tempo.pace.in_hand = IN_HAND;
    tempo
}

fn start(trial: &Trial, db: Db) -> Dispatch {
    let clock = Arc::new(ShiftedClock::starting_at(at(DUE)));
    Dispatch::start_on(db, clock, &[&trial.service], tempo())
}

/// Waits for as long as the outage lasts. It did hit the sender: what was in hand is all that still came.
async fn endured(trial: &Trial, outage: Duration, in_hand: usize) {
    let before = trial.silent();
    sleep(outage).await;
    let after = trial.silent();
    assert!(after > 0, "all had been sent before");
    assert!(
        before - after <= in_hand,
        "{} were sent without a database",
        before - after
    );
}

/// All comes, and by itself.
async fn recovers(trial: &Trial, what: &str) -> Found {
    trial.until_written().await;
    let found = trial.found();
    println!("{what}: {found}");
    assert_eq!((found.lost, found.twice), (0, 0), "{found}");
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_locked_holds_reminders_up_and_loses_none() {
    let trial = Trial::open(Clinic::open().await, PHONES).await;
    let dispatch = start(&trial, Db::open(&trial.clinic.url).await.unwrap());
    let mut other = SqliteConnection::connect(&trial.clinic.url).await.unwrap();
    sleep(A_WHILE).await;
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    // Longer than anybody waits for their turn.
    endured(&trial, outage(12), IN_HAND).await;
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await.unwrap();
    let found = recovers(&trial, "SQLite, locked").await;
    assert_eq!(
        found.repeated, 0,
        "what was sent meanwhile was written down as soon as that was possible"
    );
    dispatch.stop().await;
}

/// Ended with its test, however that ends.
struct Sender(Child);

impl Drop for Sender {
    fn drop(&mut self) {
        kill::kill(&mut self.0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_holds_reminders_up_and_loses_none() {
    let trial = Trial::open(Clinic::open().await, 3 * PHONES).await;
    let sender = sender_of(&trial, Instant::now(), Mode::Ours);
    let mut told = Command::new("sh");
    told.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(sender.get_program())
        .args(sender.get_args())
        .envs(sender.get_envs().filter_map(|(name, told)| Some((name, told?))))
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut sender = Sender(told.spawn().unwrap());
    while trial.silent() == 3 * PHONES as usize {
        sleep(Duration::from_millis(5)).await;
    }
    // No file of its takes anything beyond this: to the process it is a disk without room.
    let room = |bytes: &str| {
        let id = sender.0.id().to_string();
        let set = Command::new("prlimit")
            .args([&format!("--fsize={bytes}:"), "--pid", &id])
            .status();
        assert!(set.unwrap().success());
    };
    room("512");
    endured(&trial, outage(5), kill::IN_HAND).await;
    room("unlimited");
    recovers(&trial, "SQLite, a full disk").await;
    assert_eq!(sender.0.try_wait().unwrap(), None, "it lived on");
}

/// A clinic on PostgreSQL, and a sender at the other end of a line.
async fn at_a_distance(schema: &str) -> Option<(Trial, Line, Dispatch)> {
    let clinic = Clinic::on_postgres(schema).await?;
    let line = Line::to(&clinic.url).await;
    let trial = Trial::open(clinic, PHONES).await;
    let dispatch = start(&trial, Db::open(&line.url).await.unwrap());
    sleep(A_WHILE).await;
    Some((trial, line, dispatch))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgresql_may_start_anew() {
    let Some((trial, line, dispatch)) = at_a_distance("starts_anew").await else {
        return;
    };
    line.set(State::Closed);
    endured(&trial, outage(5), IN_HAND).await;
    line.set(State::Open);
    let found = recovers(&trial, "PostgreSQL, starting anew").await;
    assert_eq!(
        found.repeated, 0,
        "what was sent meanwhile was written down as soon as that was possible"
    );
    dispatch.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_network_to_postgresql_may_be_cut() {
    let Some((trial, line, dispatch)) = at_a_distance("cut_off").await else {
        return;
    };
    line.set(State::Still);
    endured(&trial, outage(5), IN_HAND).await;
    line.set(State::Open);
    let found = recovers(&trial, "PostgreSQL, cut off").await;
    assert_eq!(
        found.repeated, 0,
        "what was sent meanwhile was written down as soon as that was possible"
    );
    dispatch.stop().await;
}

/// The control: whoever stops at the first refusal of the database leaves reminders lying.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_gives_up_is_caught() {
    let trial = Trial::open(Clinic::open().await, PHONES).await;
    let dispatch = start(&trial, Db::open(&trial.clinic.url).await.unwrap());
    sleep(A_WHILE).await;
    dispatch.stop().await;
    let waited = timeout(Duration::from_secs(2), trial.until_written()).await;
    assert!(waited.is_err() && trial.found().lost > 0);
}
