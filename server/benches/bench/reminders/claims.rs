//! What a database alone can do: claims and settlements one after the other, with nothing sent between.

use super::sender::evening;
use crate::{
    crowd::{Crowd, noon},
    table::Row,
};
use care::{
    clock::{Clock, ManualClock, SystemClock},
    reminder::{self, DeviceOutcome, Due, Outcome},
    store::Db,
};
use chrono::Duration;
use std::time::Instant;

const COUNT: u32 = 20_000;
/// As many as the program claims at once.
pub const BATCH: u32 = 256;

pub async fn run(url: &str, engine: &str) -> Row {
    let clock = ManualClock::at(noon(SystemClock.now()));
    Crowd::gather_in(url, &clock, COUNT, "https://push.example").await;
    clock.set(evening());
    let db = Db::open(url).await.expect("the database");
    let started = Instant::now();
    let mut settled = 0;
    while settled < COUNT {
        settled += one_batch(&db, &clock).await;
    }
    let took = started.elapsed().as_secs_f64();
    db.close().await;
    let what = format!("{engine}: claimed and settled one batch after the other, nothing sent, N = {COUNT}");
    Row::told(what, f64::from(COUNT) / took, "/s")
}

/// How many it was.
pub async fn one_batch(db: &Db, clock: &dyn Clock) -> u32 {
    let dues = reminder::claim(db, clock, BATCH, Duration::minutes(1))
        .await
        .expect("a claim");
    let taken = |due: &Due| {
        let devices = due
            .subscriptions
            .iter()
            .map(|device| (device.id, DeviceOutcome::Accepted));
        due.settle(Outcome::Devices(devices.collect()))
    };
    let settlements: Vec<_> = dues.iter().map(taken).collect();
    let written = reminder::settle(db, clock, &settlements).await;
    written.expect("a settlement").pushes
}
