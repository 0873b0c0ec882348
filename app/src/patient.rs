//! What a patient sees: one page, one file.

pub mod activity;
pub mod can_i;
pub mod today;

mod contact;
mod search;
mod telling;
mod verdict;
mod worry;

#[cfg(test)]
mod sample;

pub use contact::Contact;
pub use telling::Telling;
