//! What anybody may see: the ways in and out, and that there is no connection.

pub mod join;
pub mod join_link;
pub mod offline;
pub mod set_up;
pub mod sign_in;
pub mod sign_out;
pub mod start;

mod entering;
