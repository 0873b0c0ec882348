//! What is counted of deliveries: services, outcomes and delays. Nothing of a person, an address or a message.

use super::{endpoint::Service, outcome::Outcome};
use care::reminder::{Backlog, ReminderState};
use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};

const ATTEMPTS: &str = "stipple_push_attempts_total";
const IN_HAND: &str = "stipple_push_in_hand";
pub const LAG: &str = "stipple_push_lag_seconds";
const SETTLED: &str = "stipple_reminders_settled_total";
const UNSETTLED: &str = "stipple_push_unsettled_total";
const DUE: &str = "stipple_reminders_due";
const OVERDUE: &str = "stipple_reminders_overdue_seconds";

/// Says once what each number means.
pub fn describe() {
    describe_counter!(
        ATTEMPTS,
        "Messages to one device, by push service and outcome; key_refused needs somebody to look at the key"
    );
    describe_gauge!(IN_HAND, "Pushes that are claimed and not settled yet");
    describe_histogram!(
        LAG,
        Unit::Seconds,
        "From when a push was due to when a push service took it"
    );
    describe_gauge!(DUE, "Reminders that are due and not on their way, of all clinics");
    describe_gauge!(
        OVERDUE,
        Unit::Seconds,
        "How long the oldest of them has waited: a sender that keeps up leaves none"
    );
    describe_counter!(
        SETTLED,
        "Reminders that were sent or tried, by what they are now: accepted, skipped, or planned where they are tried again"
    );
    describe_counter!(
        UNSETTLED,
        "Pushes whose outcome could not be written down: they go again when their lease is over"
    );
}

/// `service` is absent where the address was none.
pub fn attempt(service: Option<Service>, outcome: Outcome) {
    let service = service.map_or("none", Service::key);
    counter!(ATTEMPTS, "service" => service, "outcome" => outcome.key()).increment(1);
}

pub fn lag(lag: chrono::Duration) {
    #[allow(clippy::cast_precision_loss, reason = "milliseconds of a delay are far below 2^52")]
    histogram!(LAG).record(lag.num_milliseconds() as f64 / 1000.0);
}

pub fn in_hand(pushes: usize) {
    #[allow(clippy::cast_precision_loss, reason = "a few thousand at most")]
    gauge!(IN_HAND).set(pushes as f64);
}

/// The same from each process on a database.
pub fn backlog(backlog: Backlog) {
    #[allow(clippy::cast_precision_loss, reason = "counted up to a hundred thousand")]
    gauge!(DUE).set(backlog.due as f64);
    gauge!(OVERDUE).set(backlog.oldest.as_seconds_f64());
}

pub fn settled(reminders: &[ReminderState]) {
    for state in reminders {
        counter!(SETTLED, "state" => state.key()).increment(1);
    }
}

pub fn unsettled(pushes: usize) {
    counter!(UNSETTLED).increment(pushes as u64);
}
