//! Reminders: planned by every change that moves them, claimed when due, sent by whoever claimed them, settled once it is known what became
//! of them. Accepted is final for an identity; nothing says "sent" before a push service took it.

mod answered;
mod backlog;
mod call;
mod claim;
mod due;
mod horizon;
mod arrivals;
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

pub use backlog::{Backlog, backlog};
pub use claim::{claim, next_due};
pub use due::{Due, Subscription};
pub use horizon::extend;
pub use arrivals::{Arrivals, Arrived, arrivals};
pub use call::{Call, Called, Cause, Rung, called_to, tell_unreachable};
pub use inbox::{Place, seen};
pub use key::PushKey;
pub use list::{ReminderView, Said, list_for};
pub use reach::{PushPermission, Reach, ReachState, Unreachable, reach, report_device, unreachable};
pub use reason::{Reason, ReminderState};
pub use receipt::{Receipt, receipt};
pub use republish::{Counts, Effect};
pub use settle::settle;
pub use settlement::{DeviceOutcome, Outcome, Settlement};
pub use subscribe::{SubscriptionDraft, subscribe, unsubscribe};
pub use test_push::test_push;

pub(crate) use {
    answered::{tell_answered, tell_message, withdraw_messages},
    call::{
        end_check_in, end_messages, follow_check_in, follow_team, hold_team, message_waits, tell_colleague,
        withdraw_of_staff,
    },
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
