//! Reminders: planned by every change that moves them, claimed when due, sent by whoever claimed them, settled once it is known what became
//! of them. Accepted is final for an identity; nothing says "sent" before a push service or a mail server took it.
//!
//! What one way does not take climbs to the next, as far as its rule allows ([`climb`] decides, and nothing else):
//!
//! ```text
//!             due                  not there: at once              not there: at once
//!  planned ─────────▶  PUSH  ───────────────────────────▶  MAIL  ───────────────────────────▶  STAFF
//!                      │  ▲ │  failing for its patience    │  ▲ │  failing for as long again   a task on the board:
//!                      │  └─┘  try again (backoff)         │  └─┘  try again (backoff)         skipped (unreachable)
//!                taken │                             taken │    refused for good: the address  │
//!                      ▼                                   ▼    is retired, then as "not there"▼
//!                   accepted: final, climbs no more     accepted                       called, or not needed
//!
//!  on every rung: quiet hours → it waits there; its use is over → skipped (expired); no longer wanted → withdrawn;
//!  nothing above that the rule allows → skipped (unreachable, undeliverable)
//!
//!  not there: PUSH without a live device; MAIL without a mail server, a confirmed address, or the patient's wish.
//!  A patient who wants mail in place of pushes starts at MAIL.
//! ```
//!
//! A crash anywhere: the rung is written down before anything is sent from it, so the reminder goes again from there when its lease is over,
//! with the same `Topic` and `tag`, or the same `Message-ID`. A retry goes to those devices only that have not taken it.

mod answered;
mod arrivals;
mod backlog;
mod call;
pub(crate) mod channel;
mod claim;
mod climb;
mod confirmation;
mod due;
mod horizon;
mod inbox;
mod key;
mod list;
mod notice;
pub(crate) mod reach;
mod reason;
mod receipt;
mod replan;
mod republish;
mod settle;
mod settlement;
mod sort;
pub(crate) mod store;
mod subscribe;
mod test_push;
pub(crate) mod unreached;

pub use arrivals::{Arrivals, Arrived, arrivals};
pub use backlog::{Backlog, backlog};
pub use call::{Call, Called, Cause, Rung, called_to, tell_unreachable};
pub use channel::Channel;
pub use claim::{claim, next_due};
pub use due::{Due, Letter, Letterbox, Subscription};
pub use horizon::extend;
pub use inbox::{Place, seen};
pub use key::PushKey;
pub use list::{ReminderView, Said, list_for};
pub use reach::{PushPermission, Reach, ReachState, Unreachable, reach, report_device, unreachable};
pub use reason::{Reason, ReminderState};
pub use receipt::{Receipt, receipt};
pub use republish::{Counts, Effect};
pub use settle::{Written, settle};
pub use settlement::{DeviceOutcome, MailOutcome, Outcome, Settlement};
pub use subscribe::{SubscriptionDraft, subscribe, unsubscribe};
pub use test_push::test_push;
pub use unreached::{Ended, Unreached, Untold, end_unreached};

pub(crate) use {
    answered::{messages_read, tell_answered, tell_message},
    call::{
        end_check_in, end_messages, follow_check_in, follow_team, hold_team, message_waits, tell_colleague,
        withdraw_of_staff,
    },
    confirmation::{plan_confirmation, withdraw_confirmation},
    horizon::list_whole,
    replan::replan,
    republish::republish,
};

/// The rule key of "your plan changed".
pub const PLAN_CHANGED: &str = "plan_changed";
/// The rule key of a push that a patient asks for, to see one arrive.
pub const TEST: &str = "test";
/// The rule key of "there is an answer to what you sent".
pub const ANSWERED: &str = "answered";
/// The rule key of "there is a message for you".
pub const MESSAGE: &str = "message";
/// The rule key of what the owner wrote to many.
pub const BROADCAST: &str = "broadcast";
/// The rule key of "somebody cannot be reached", to the owner.
pub const UNREACHABLE: &str = "unreachable_patients";
/// The rule key of "a colleague asks you to answer". Other calls to staff: [`Call`].
pub const HANDED_OVER: &str = "handed_over";
