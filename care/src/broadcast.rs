//! Broadcasts: the owner writes to many patients at once: to all, to those of one treatment, to those who got one lot of pigment. The words
//! lie in the inbox; the phone says no more than that there is a note. It goes through the engine that sends reminders, so quiet hours hold
//! and what cannot be pushed lies in the inbox all the same.
//!
//! - [`dry_run`]: whom it would reach · [`send`]: for good, a few a day · [`list`], [`find`]: what was sent, and what became of it
//! - [`lots`]: the pigments that were used · [`languages`]: what patients read

mod audience;
mod draft;
mod dry_run;
mod record;
mod send;
pub(crate) mod store;

pub use audience::{Audience, languages, lots};
pub use draft::BroadcastDraft;
pub use dry_run::{DryRun, Readers, Unreached, dry_run};
pub use record::{Broadcast, Fate, find, list};
pub use send::{A_DAY, send};
