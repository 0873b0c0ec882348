//! Reminders that are all due in the same minute, from the claim to the last settlement, in a process of their own that sends to a sink in this one; held
//! against the bare encryption of as many messages on the same cores.

mod bare;
pub mod claims;
mod peers;
pub mod sender;

use crate::{
    child::Child,
    crowd::{Crowd, in_file, noon},
    encryption::{PAYLOAD, subscription},
    raw::Raw,
    sink::Sink,
    table::Row,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use care::{
    clock::{Clock, ManualClock, SystemClock},
    reminder,
    store::Db,
};
use chrono::Duration as Span;
use sender::evening;
use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};
use tokio::time::sleep;

const COUNT: u32 = 100_000;
/// What a reminder may take of memory however many there are.
const MEMORY_MB: f64 = 200.0;
const PATIENCE: Duration = Duration::from_mins(10);
/// How long a push service takes to answer.
const ANSWERS_AFTER: Duration = Duration::from_millis(20);
/// And one that is what everybody waits for.
const ANSWERS_LATE: Duration = Duration::from_millis(400);
/// Long enough that the gates' slow opening at the start counts for little.
const LATE_COUNT: u32 = 16_000;

pub async fn run(folder: &Path) -> Vec<Row> {
    let keys = subscription().keys;
    let public_key = BASE64_URL_SAFE_NO_PAD.decode(&keys.p256dh).expect("a key");
    let floor = bare::rate(&PAYLOAD, &public_key);
    let mut rows = all_at_once(&in_file(&folder.join("reminders.db")), "SQLite", floor, folder).await;
    match std::env::var("STIPPLE_TEST_POSTGRES") {
        Ok(server) => {
            rows.extend(all_at_once(&schema(&server, "reminders").await, "PostgreSQL", floor, folder).await);
            rows.push(two_workers(&server, folder).await);
            rows.push(claims::run(&schema(&server, "claims").await, "PostgreSQL").await);
        }
        Err(_) => eprintln!("· no PostgreSQL: its rows are left out"),
    }
    rows.push(claims::run(&in_file(&folder.join("claims.db")), "SQLite").await);
    rows.extend(peers::run(folder).await);
    rows
}

/// An empty schema of its own.
pub async fn schema(server: &str, name: &str) -> String {
    let raw = Raw::open(server).await;
    raw.run(format!("DROP SCHEMA IF EXISTS {name} CASCADE")).await;
    raw.run(format!("CREATE SCHEMA {name}")).await;
    raw.close().await;
    format!("{server}?options[search_path]={name}")
}

async fn all_at_once(url: &str, engine: &str, floor: f64, folder: &Path) -> Vec<Row> {
    let sink = Sink::open(ANSWERS_AFTER).await;
    let sent = send(url, &sink, COUNT, 1, folder).await;
    let rate = f64::from(COUNT) / sent.took.as_secs_f64();
    let raw = Raw::open(url).await;
    let lags = raw
        .numbers("SELECT accepted_at - due_at FROM reminder WHERE accepted_at IS NOT NULL ORDER BY 1")
        .await;
    raw.close().await;
    let lag = |percent: usize| {
        let micros = lags[(lags.len() - 1) * percent / 100];
        Span::microseconds(micros).as_seconds_f64()
    };
    vec![
        Row::times_at_least(
            format!("{engine}: reminders due in one minute, claimed to settled, N = {COUNT}"),
            rate,
            floor,
            0.15,
            "/s",
        ),
        Row::told("the same: from due to accepted, the middle one", lag(50), "s"),
        Row::told("the same: from due to accepted, p99", lag(99), "s"),
        Row::at_most("the same: memory at its highest", sent.peak, MEMORY_MB, "MB"),
    ]
}

/// Where the push service, and not the cores, is what everybody waits for.
async fn two_workers(server: &str, folder: &Path) -> Row {
    let mut rates = Vec::new();
    for workers in [1, 2] {
        let url = schema(server, "workers").await;
        let sink = Sink::open(ANSWERS_LATE).await;
        let sent = send(&url, &sink, LATE_COUNT, workers, folder).await;
        rates.push(f64::from(LATE_COUNT) / sent.took.as_secs_f64());
    }
    Row::times_at_least(
        format!("PostgreSQL: two workers against one, a sink of 400 ms, N = {LATE_COUNT}"),
        rates[1],
        rates[0],
        1.7,
        "/s",
    )
}

struct Sent {
    took: Duration,
    peak: f64,
}

/// All that is due, by so many processes: each message comes to the sink once.
async fn send(url: &str, sink: &Sink, count: u32, workers: usize, folder: &Path) -> Sent {
    let clock = ManualClock::at(noon(SystemClock.now()));
    Crowd::gather_in(url, &clock, count, &sink.origin).await;
    let certificate = certificate(sink, folder);
    let db = Db::open(url).await.expect("the database");
    let mut senders = Vec::new();
    for _ in 0..workers {
        let mut sender = Child::start(
            "deliver",
            &[url.as_ref(), sink.origin.as_ref(), certificate.as_os_str()],
        );
        sender.until_ready().await;
        senders.push(sender);
    }
    let started = Instant::now();
    for sender in &mut senders {
        sender.tell("go");
    }
    let took = settled(&db, sink, count, started).await;
    let mut peak: f64 = 0.0;
    for sender in senders {
        peak = peak.max(sender.finish().await);
    }
    db.close().await;
    assert!(
        sink.taken() == count as usize,
        "{} of {count} pushes came",
        sink.taken()
    );
    Sent { took, peak }
}

pub fn certificate(sink: &Sink, folder: &Path) -> PathBuf {
    let path = folder.join("sink.der");
    std::fs::write(&path, &sink.certificate).expect("a certificate");
    path
}

/// Until the sink has them all and the database says so.
async fn settled(db: &Db, sink: &Sink, count: u32, started: Instant) -> Duration {
    while sink.taken() < count as usize || any_due(db).await {
        assert!(
            started.elapsed() < PATIENCE,
            "{} of {count} after {PATIENCE:?}",
            sink.taken()
        );
        sleep(Duration::from_millis(20)).await;
    }
    started.elapsed()
}

/// Whether something of this evening is left. No other reminder is planned before its last lease ends.
async fn any_due(db: &Db) -> bool {
    let next = reminder::next_due(db).await.expect("a time");
    next.is_some_and(|next| next <= evening() + Span::minutes(20))
}
