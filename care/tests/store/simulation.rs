//! A year of a clinic, by a clock that jumps from one event to the next: patients come and move, phones break, push services refuse, the process that
//! sends dies where it likes. After every step the promises of delivery are looked at. All that is random comes from one seed, so that a failing year
//! is printed and can be lived again:
//!
//! `STIPPLE_SEED=… STIPPLE_SIMULATED_PATIENTS=… cargo test --package care --features store --test store simulation`
//!
//! - [`year`]: what happens when · [`desk`]: what staff and patients do · [`transport`]: what becomes of a push · [`promises`]: what must hold

mod desk;
mod promises;
mod transport;
mod year;

use transport::Sender;
use year::Year;

const SEED: u64 = 0x5719_91E5;
/// Of a test run; `make soak` asks for more.
const PATIENTS: u32 = 60;

fn number<T: std::str::FromStr>(variable: &str, otherwise: T) -> T {
    let told = std::env::var(variable).ok();
    told.and_then(|told| told.parse().ok()).unwrap_or(otherwise)
}

/// Lives it, and says what was broken.
async fn live(sender: Sender) -> Result<year::Lived, String> {
    let seed = number("STIPPLE_SEED", SEED);
    let patients = number("STIPPLE_SIMULATED_PATIENTS", PATIENTS);
    let lived = Year::begin(seed, patients, sender).await.live().await;
    lived
        .map_err(|broken| format!("{broken}\nlive it again: STIPPLE_SEED={seed} STIPPLE_SIMULATED_PATIENTS={patients}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_year_of_accidents_nothing_is_lost_nothing_comes_twice_and_nothing_at_the_wrong_hour() {
    let lived = live(Sender::Ours).await.unwrap_or_else(|broken| panic!("{broken}"));
    println!("{lived}");
    assert!(lived.crashes > 20 && lived.refusals > 20, "accidents happened: {lived}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_marks_before_it_sends_is_caught() {
    let caught = live(Sender::MarksFirst).await.expect_err("nothing was lost");
    assert!(caught.contains("was never shown"), "{caught}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_oversleeps_is_caught() {
    let caught = live(Sender::Oversleeps).await.expect_err("nothing came late");
    assert!(caught.contains("late"), "{caught}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_does_not_look_at_the_clock_again_is_caught() {
    let caught = live(Sender::RingsAtNight).await.expect_err("nobody was woken");
    assert!(caught.contains("quiet"), "{caught}");
}
