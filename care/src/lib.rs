//! What aftercare is. Pure by default; the feature `store` adds storage and the use cases.
//!
//! - [`clock`], [`ids`], [`actor`], [`error`], [`zone`], [`language`]: the words everything else is said in
//! - [`protocol`]: stages, activities, check-ins and rules, as a clinic publishes them
//! - [`course`]: a treatment's run of sessions · [`profile`]: the patient's skin and habits · [`question`]: the common questions ·
//!   [`article`]: to read in peace · [`warning`]: signs that need somebody · [`skin_check`]: the questions before a session ·
//!   [`check_in`]: those after it, and what the answers mean
//! - [`plan`]: from courses and protocols to today's card, the timeline, answers and reminders
//!
//! With `store`, the use cases, each with its SQL beside it. A use case authorises the actor, checks what was typed, and writes in one
//! transaction: the change, the reminders that follow from it, and the audit line.
//! - [`access`]: sign-ins, invitations, join codes, devices
//! - [`clinic`]: settings, team, protocols · [`draft`]: a protocol's next version · [`patient`]: the record, the list, aftercare
//! - [`material`]: what was used at a session
//! - [`course`]: booking, moving, confirming · [`reminder`]: planning, claiming, settling, reach · [`board`]: who needs staff now
//! - [`check_in`]: sending, reviewing · [`template`]: replies kept ready · [`photo`]: consent, keeping, seeing
//! - [`message`]: patient and clinic, in words · [`broadcast`]: the owner to many · [`mail`]: addresses, and the way out
//! - [`calendar`]: the plan in the patient's own · [`audit`]: who did what
//! - [`store`]: the database

#[cfg(feature = "store")]
pub mod access;
pub mod actor;
pub mod article;
#[cfg(feature = "store")]
pub mod audit;
#[cfg(feature = "store")]
pub mod board;
#[cfg(feature = "store")]
pub mod broadcast;
#[cfg(feature = "store")]
pub mod calendar;
pub mod check_in;
#[cfg(feature = "store")]
pub mod clinic;
pub mod clock;
pub mod course;
#[cfg(feature = "store")]
mod digest;
#[cfg(feature = "store")]
pub mod draft;
pub mod error;
pub mod ids;
pub mod language;
#[cfg(feature = "store")]
pub mod mail;
#[cfg(feature = "store")]
pub mod material;
#[cfg(feature = "store")]
pub mod message;
#[cfg(feature = "store")]
pub mod patient;
#[cfg(feature = "store")]
pub mod photo;
pub mod plan;
pub mod profile;
pub mod protocol;
pub mod question;
#[cfg(feature = "store")]
pub mod reminder;
pub mod skin_check;
#[cfg(feature = "store")]
pub mod store;
pub mod template;
#[cfg(feature = "store")]
pub mod typed;
pub mod warning;
pub mod zone;

pub use actor::{Actor, Role};
pub use error::{Error, Problem, Problems, Result};
