//! The plan: what a patient's days mean. Pure; every rule of design.md's "The rules of the plan" lives here and nowhere else.
//!
//! - [`status`]: may an activity be done on a day, and when does that change
//! - [`today`]: one day's card
//! - [`timeline`]: all days, past and coming
//! - [`occasion`]: which reminders fall on which days: days only, no zones
//! - [`reminders`]: from days to instants: zones, quiet hours, what was sent before
//! - [`missed`]: what is asked for once more
//!
//! Days first, instants after: all but the last knows nothing of zones.

mod local;
mod missed;
mod notice;
mod occasion;
mod reminders;
mod sending;
mod status;
mod timeline;
mod timing;
mod today;

pub use local::Local;
#[cfg(feature = "store")]
pub(crate) use missed::check_in_of;
pub use missed::{MISSED, Nudge, missed, nudges};
pub use notice::{NOTICE_WAIT, fingerprint, notice_due, promises_differ, terms, tightened};
pub use occasion::{Identity, Occasion, occasions};
pub use reminders::{Known, KnownState, Outcome, SkipReason, Wanted, reminders};
pub use sending::{Sending, sending};
pub use status::{Answer, Status, answer, answers};
pub use timeline::{Entry, What, timeline};
pub use timing::{Timing, timing};
pub use today::{DueCheckIn, Moment, Today, Unlock, check_ins, moment, today};
