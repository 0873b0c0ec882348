//! Reminders that are all due in the same minute, from the claim to the last settlement, in a process of their own that sends to a sink in this one.

use crate::{
    child::{self, Child},
    crowd::{Crowd, noon},
    sink::Sink,
    table::Row,
};
use care::{
    clock::{Clock, ManualClock, ShiftedClock, SystemClock},
    reminder,
    store::Db,
};
use chrono::{Duration as Span, Timelike};
use rustls::pki_types::CertificateDer;
use server::push::{
    allowed::Allowed,
    client::{Client, Patience},
    delivery::Courier,
    dispatcher::{Dispatcher, Pace},
    vapid::{Key, Vapid},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use url::Url;

const COUNT: u32 = 10_000;
/// What a reminder may take of memory however many there are.
const MEMORY_MB: f64 = 200.0;
const PATIENCE: Duration = Duration::from_mins(5);

pub async fn run(folder: &Path) -> Vec<Row> {
    let file = folder.join("reminders.db");
    let sink = Sink::open().await;
    let clock = ManualClock::at(noon(SystemClock.now()));
    Crowd::gather(&file, &clock, COUNT, &sink.origin).await;
    let certificate = folder.join("sink.der");
    std::fs::write(&certificate, &sink.certificate).expect("a certificate");

    let db = Db::open(&format!("sqlite://{}", file.display()))
        .await
        .expect("the database");
    let mut sender = Child::start(
        "deliver",
        &[file.as_os_str(), sink.origin.as_ref(), certificate.as_os_str()],
    );
    sender.until_ready().await;
    let started = Instant::now();
    sender.tell("go");
    let took = settled(&db, &sink, started).await;
    let peak = sender.finish().await;

    let seconds = took.as_secs_f64();
    let taken = sink.taken();
    assert!(taken == COUNT as usize, "{taken} of {COUNT} pushes came");
    vec![
        Row::told(
            format!("reminders due at once: claimed to settled, N = {COUNT}"),
            seconds,
            "s",
        ),
        Row::told("the same, by the second", f64::from(COUNT) / seconds, "/s"),
        Row::at_most("the same: memory at its highest", peak, MEMORY_MB, "MB"),
    ]
}

/// Until the sink has them all and the database says so.
async fn settled(db: &Db, sink: &Sink, started: Instant) -> Duration {
    while sink.taken() < COUNT as usize
        || reminder::next_due(db)
            .await
            .expect("a time")
            .is_some_and(|next| next <= evening())
    {
        assert!(
            started.elapsed() < PATIENCE,
            "{} of {COUNT} after {PATIENCE:?}",
            sink.taken()
        );
        sleep(Duration::from_millis(10)).await;
    }
    started.elapsed()
}

/// When the first evening's reminder is due; no other is planned before its lease ends.
fn evening() -> chrono::DateTime<chrono::Utc> {
    noon(SystemClock.now()).with_hour(19).expect("an evening") + Span::minutes(5)
}

/// The process that sends: `deliver DATABASE ORIGIN CERTIFICATE`.
pub async fn deliver(arguments: Vec<String>) {
    let [file, origin, certificate] = <[String; 3]>::try_from(arguments).expect("three arguments");
    let db = Db::open(&format!("sqlite://{file}")).await.expect("the database");
    let origin: Url = origin.parse().expect("an origin");
    let authority = CertificateDer::from(std::fs::read(PathBuf::from(certificate)).expect("a certificate"));
    let allowed = Arc::new(Allowed::from_iter([&origin]));
    let stop = CancellationToken::new();
    child::ready("ready");
    child::told().await;
    let clock = Arc::new(ShiftedClock::starting_at(
        noon(SystemClock.now()).with_hour(19).expect("an evening"),
    ));
    let courier = Courier {
        client: Client::new(allowed.clone(), Patience::default(), &[authority]).expect("a client"),
        vapid: Vapid::new(Key::new().expect("a key"), "mailto:push@clinic.example".into()),
        allowed,
        clock: clock.clone(),
        base_url: "https://clinic.example".into(),
    };
    let dispatcher = Dispatcher::new(db, clock, Arc::new(courier), Pace::default());
    let running = tokio::spawn(dispatcher.run(stop.clone()));
    child::told().await;
    stop.cancel();
    running.await.expect("a dispatcher");
}
