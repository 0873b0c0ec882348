//! What a patient sees: one page, one file.
//!
//! - [`today`], [`timeline`]: the days · [`can_i`], [`activity`], [`share`]: what may be done · [`questions`], [`question`]: what everybody
//!   asks · [`read`], [`article`]: more of it
//! - [`next_session`], [`skin_check`], [`appointment`]: the appointment · [`plan`]: all of it on [`paper`] ·
//!   [`calendar`]: in the phone's own calendar
//! - [`check_in`], [`check_in_photos`], [`check_in_sent`], [`check_ins`]; [`photo_consent`]: what the clinic is shown, and its answer
//! - [`messages`]: what the patient and the clinic write to each other · [`photos`]: over the months · [`card`]: for a doctor
//! - [`inbox`]: what came · [`you`], [`reminders`], [`mail`], [`devices`], [`new_phone`], [`install`], [`language`], [`place`], [`skin`], [`sign_out`]: oneself
//!
//! What a page says is put into words first, as plain data that tests can read (`Told`), and drawn after that.

pub mod activity;
pub mod appointment;
pub mod article;
pub mod calendar;
pub mod can_i;
pub mod card;
pub mod check_in;
pub mod check_in_photos;
pub mod check_in_sent;
pub mod check_ins;
pub mod devices;
pub mod inbox;
pub mod install;
pub mod language;
pub mod mail;
pub mod messages;
pub mod new_phone;
pub mod next_session;
pub mod paper;
pub mod photo_consent;
pub mod photos;
pub mod place;
pub mod plan;
pub mod question;
pub mod questions;
pub mod read;
pub mod reminders;
pub mod share;
pub mod sign_out;
pub mod skin;
pub mod skin_check;
pub mod timeline;
pub mod today;
pub mod you;

mod because;
mod contact;
mod done;
mod feedback;
mod next;
mod photo_strip;
mod search;
mod telling;
mod verdict;
mod worry;

#[cfg(test)]
pub(crate) mod sample;

pub use contact::{Contact, tel};
pub use feedback::tone as level_tone;
use photo_strip::photo_strip;
pub use telling::Telling;
