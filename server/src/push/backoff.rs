//! How long to wait after a failure that nobody explained.

use chrono::Duration;

const FIRST: Duration = Duration::seconds(2);
const LONGEST: Duration = Duration::minutes(10);
/// A dice of zero is no reason to knock again at once.
const SHORTEST: Duration = Duration::seconds(1);

/// Full jitter: anywhere up to a bound that doubles with each attempt, so that those who failed together do not come back together.
/// `failed` counts the attempts before this one; `dice` is in 0 … 1.
pub fn backoff(failed: u32, dice: f64) -> Duration {
    let doubled = FIRST * 2_i32.pow(failed.min(16));
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "at most 600,000 milliseconds"
    )]
    let wait = (doubled.min(LONGEST).num_milliseconds() as f64 * dice.clamp(0.0, 1.0)) as i64;
    Duration::milliseconds(wait).max(SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_doubles_up_to_ten_minutes() {
        let bounds: Vec<_> = (0..10).map(|failed| backoff(failed, 1.0).num_seconds()).collect();
        assert_eq!(bounds, [2, 4, 8, 16, 32, 64, 128, 256, 512, 600]);
        assert_eq!(backoff(u32::MAX, 1.0), LONGEST);
    }

    #[test]
    fn the_dice_choose_within_the_bound() {
        assert_eq!(backoff(5, 0.5), Duration::seconds(32));
        assert_eq!(backoff(5, 0.0), SHORTEST);
    }
}
