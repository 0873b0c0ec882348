//! The server as a whole: a real one on a free port of this machine, with its own folder, a clock that stands still, and nobody
//! on the other end of a push.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test stops at what should not be"
)]

mod body;
mod calls;
mod card;
mod clock;
mod command_line;
mod error_pages;
mod harness;
mod health;
mod inbox;
mod joining;
mod languages;
mod mail;
#[allow(dead_code, reason = "what only the tests of delivery use")]
#[path = "../push/mailbox.rs"]
mod mailbox;
mod messages;
mod origin;
mod pages;
mod photos;
#[path = "../push/postgres.rs"]
mod postgres;
mod protocols;
mod push_api;
mod rate;
mod shutdown;
mod signing_in;
mod static_files;
mod tenants;
mod worker;
