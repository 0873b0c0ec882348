//! Measurements, in Prometheus' text form. Labels name routes, services and kinds of outcome, never a person.

use crate::push::measure::LAG;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;

/// From a cached page to a stuck one. Seconds.
const BUCKETS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.0, 10.0];

/// From a reminder in its second to one that came an hour late. Seconds.
const LAGS: [f64; 9] = [0.1, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0, 600.0, 3600.0];

/// One for the process: the parts that measure reach it from anywhere.
static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();

/// Starts to keep what is measured.
pub fn start() {
    RECORDER.get_or_init(|| {
        let builder = PrometheusBuilder::new();
        let builder = builder
            .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &BUCKETS)
            .and_then(|builder| builder.set_buckets_for_metric(Matcher::Full(LAG.to_owned()), &LAGS))
            .unwrap_or_default();
        let recorder = builder.build_recorder();
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("measurements go elsewhere: another recorder was there first");
        }
        handle
    });
}

/// All of it, as text; empty before [`start`].
pub fn render() -> String {
    RECORDER.get().map(PrometheusHandle::render).unwrap_or_default()
}

/// Sums up what came in since the last time. Without it, unread measurements would pile up.
pub fn tidy() {
    if let Some(handle) = RECORDER.get() {
        handle.run_upkeep();
    }
}
