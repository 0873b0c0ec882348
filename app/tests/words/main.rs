//! Every visible word stands in the Fluent files, and every word there is used.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, reason = "a test stops at what should not be")]

mod source;

mod keys;
mod literals;
