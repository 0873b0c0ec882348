//! What the store promises, on SQLite in a temporary file and, where `STIPPLE_TEST_POSTGRES` names a server (`postgres://…`), on PostgreSQL
//! in a schema of the test's own. Each `promise!` is a test on each.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod world;

mod access;
mod audit;
mod broadcast;
mod calendar;
mod check_in;
mod clinic;
mod course;
mod draft;
mod material;
mod message;
mod migration;
mod patient;
mod photo;
mod profile;
mod question;
mod reminder;
mod simulation;
mod skin_check;
mod template;
mod tenancy;
mod transfer;
