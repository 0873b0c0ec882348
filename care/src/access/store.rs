//! One table, one file.

pub(crate) mod attempt;
pub(crate) mod invite;
pub(crate) mod sign_in;
