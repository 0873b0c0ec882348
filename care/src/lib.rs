//! What aftercare is. Pure by default; the feature `store` adds storage and the use cases.
//!
//! - [`clock`], [`ids`], [`actor`], [`error`], [`zone`]: the words everything else is said in
//! - [`protocol`]: stages, activities, check-ins and rules, as a clinic publishes them
//! - [`course`]: a treatment's run of sessions
//! - [`plan`]: from courses and protocols to today's card, the timeline, answers and reminders
//! - [`clinic`], [`patient`], [`reminder`], [`access`], [`audit`]: the use cases, each with its SQL beside it

pub mod actor;
pub mod clock;
pub mod course;
pub mod error;
pub mod ids;
pub mod plan;
pub mod protocol;
pub mod zone;

pub use actor::{Actor, Role};
pub use error::{Error, Problem, Problems, Result};
