//! The demo clinic: one signed-off clinic and its patients at telling moments, relative to now.
//!
//! Nothing is written behind the use cases' back. The demo lives through the past, event by event, with a clock that it moves itself:
//! patients are added, sessions held, reminders planned, sent to pretended phones and settled, as they would have been.

mod cast;
mod clinic;
mod life;
mod links;
mod phone;
mod picture;
mod question;
mod stage;

pub use links::{Links, links};
pub use phone::is_pretended;

use crate::photo::Darkroom;
use care::{Result, clock::Clock, store::Db};
use std::sync::Arc;

/// Where an installation notes which of its clinics is the demo's.
const META: &str = "demo_clinic";

/// Fills an empty database. `clock` tells when the demo's now is; `developing` opens a darkroom by the clock that it is given, for photos of
/// the past.
pub async fn fill(db: &Db, clock: &dyn Clock, developing: impl Fn(Arc<dyn Clock>) -> Darkroom) -> Result<()> {
    life::live(db, clock.now(), developing).await
}
