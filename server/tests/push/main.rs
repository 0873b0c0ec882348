//! Delivery, from a real store to a push service of our own. Time is a manual clock where it matters; each wait is for a condition.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a panic is a test's way to fail")]

mod answers;
mod arrives;
mod clinic;
mod crash;
mod dispatch;
mod held;
mod hostile;
mod kill;
mod line;
mod mail;
mod mailbox;
mod outage;
mod phone;
mod postgres;
mod service;
mod trial;
mod wakes;
