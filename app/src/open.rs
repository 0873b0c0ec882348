//! What anybody may see: the way in.

pub mod join;
pub mod join_link;
pub mod start;

mod entering;
