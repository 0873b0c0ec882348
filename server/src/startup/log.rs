//! Logs go to standard error: lines of JSON for a collector, plain lines on a terminal. They hold no personal data.

use crate::config::LogFilter;
use std::{
    io::{self, IsTerminal},
    panic,
};
use tracing_subscriber::fmt;

pub fn start(filter: &LogFilter) {
    let lines = fmt().with_env_filter(filter.filter()).with_writer(io::stderr);
    if io::stderr().is_terminal() {
        lines.with_target(false).init();
    } else {
        lines
            .json()
            .flatten_event(true)
            .with_current_span(true)
            .with_span_list(false)
            .init();
    }
    // A panic's message may quote what someone typed: only its place is told.
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}
