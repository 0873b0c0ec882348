//! Courses and their sessions.

mod booking;
mod confirm;
mod decline;
mod end;
mod preview;
