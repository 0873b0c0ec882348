//! What runs: HTTP, push, the command line. A library too, so that tests and benches start it in their own process.
//!
//! - [`config`]: the settings, one file each
//! - [`push`]: delivery, from a reminder that is due to a push service that took it
//! - [`site`]: scripts, styles and icons, embedded in the binary

pub mod config;
pub mod push;
pub mod site;
