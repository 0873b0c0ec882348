//! Calling staff to what waits for an answer: those on duty, then the owner. Each call is a reminder of its own, planned with what waits and
//! withdrawn with the answer; who is due when is worked out in one place.
//!
//! - [`steps`]: which calls, at which instants · [`team`]: to whom · [`follow`]: from what is planned to what is wanted ·
//!   [`called_to`]: what became of it · [`tell_unreachable`]: whom no reminder reaches

mod called;
mod follow;
mod matter;
mod steps;
mod team;
mod unreachable;

pub use {
    called::{Called, called_to},
    steps::{Call, Cause, Rung},
    unreachable::tell_unreachable,
};

pub(crate) use {
    follow::{
        end_check_in, end_messages, follow_check_in, follow_team, message_waits, tell_colleague, withdraw_of_staff,
    },
    team::hold_team,
};
