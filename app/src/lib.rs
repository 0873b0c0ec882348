//! What people see: pages, islands, words.
//!
//! - [`shell`]: the document around a page; [`ui`]: the parts pages are made of
//! - [`words`]: every visible word, dates included
//! - [`routes`]: the one table of pages
//! - [`patient`], [`clinic`], [`open`]: one page, one file
//! - [`access`], [`page`], [`state`]: who is here, how a handler answers, what it may reach
//! - [`photos`]: where photos are handed in
//! - [`island`]: the few parts that run in the browser

// Views are types within types; a page with an island and a form is deeper than the usual limit.
#![recursion_limit = "256"]

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod clinic;
#[cfg(feature = "ssr")]
mod ics;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub mod island;
#[cfg(feature = "ssr")]
pub mod open;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod patient;
#[cfg(feature = "ssr")]
pub mod photos;
#[cfg(feature = "ssr")]
mod qr;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod state;
pub mod ui;
#[cfg(feature = "ssr")]
pub mod words;
