//! What Stipple brings: the built-in protocols hold together, and every word that they imply exists in every language.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a panic is a test's way to fail")]

mod articles;
mod dictionary;
mod facts;
mod languages;
mod protocols;
mod questions;
mod sources;
mod words;

use care::protocol::{Protocol, Treatment};

fn built_in() -> impl Iterator<Item = Protocol> {
    Treatment::ALL
        .iter()
        .map(|treatment| Protocol::built_in(*treatment).expect("a built-in protocol"))
}
