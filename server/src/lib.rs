//! What runs: HTTP, push, the command line. A library too, so that tests and benches start it in their own process.
//!
//! - [`cli`]: the commands
//! - [`config`]: the settings, one file each
//! - [`startup`]: from settings to a running [`startup::Server`], and back to nothing
//! - [`http`]: what every request passes through, and the doors for machines (health, metrics)
//! - [`api`]: JSON for islands and the service worker
//! - [`photo`]: from what a phone sends to encrypted bytes, and back
//! - [`push`]: delivery, from a reminder that is due to a push service that took it
//! - [`site`]: scripts, styles and icons, embedded in the binary

pub mod api;
pub mod cli;
pub mod config;
pub mod demo;
pub mod http;
pub mod mail;
pub mod photo;
pub mod push;
mod secret_file;
pub mod site;
pub mod startup;
