//! What runs: HTTP, push, the command line. A library too, so that tests and benches start it in their own process.
//!
//! - [`config`]: the settings, one file each
//! - [`push`]: delivery, from a reminder that is due to a push service that took it

pub mod config;
pub mod push;
