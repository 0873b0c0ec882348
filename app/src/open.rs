//! What anybody may see: the ways in and out, that there is no connection, and what a calendar asks with a secret address.

pub mod calendar;
pub mod join;
pub mod join_link;
pub mod mail_confirm;
pub mod mail_stop;
pub mod offline;
pub mod set_up;
pub mod sign_in;
pub mod sign_out;
pub mod start;

mod entering;
