//! Reminders.

mod plan;
