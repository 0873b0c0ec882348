//! Mail: where a patient wants it, once that mailbox has said yes; the way out of it; and what stops it for good.
//!
//! - [`address`]: asking for a mailbox, confirming, removing it · [`channels`]: which ways a patient wants · [`stop`]: the way out, for
//!   patients and staff · [`seal`]: what stands in the links

mod address;
mod channels;
mod is_set;
mod seal;
mod stop;
pub(crate) mod store;

pub use address::{CONFIRM, Mailbox, ask, confirm, mailbox, may_confirm, remove};
pub use channels::{Channels, set_channels};
pub use is_set::{is_set, set};
pub use seal::{Link, Seal, Whose};
pub use stop::{MailStop, mail_stopped, resume, stop, stop_language};

pub(crate) use {is_set::is_set_in, stop::end};
