//! Many durations as one number of milliseconds.

use std::time::Duration;

pub fn middle_ms(times: Vec<Duration>) -> f64 {
    at_ms(times, 50)
}

/// The slowest in a hundred.
pub fn p99_ms(times: Vec<Duration>) -> f64 {
    at_ms(times, 99)
}

fn at_ms(mut times: Vec<Duration>, percent: usize) -> f64 {
    times.sort_unstable();
    times[times.len() * percent / 100].as_secs_f64() * 1000.0
}
