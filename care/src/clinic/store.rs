//! One table, one file.

pub(crate) mod clinic;
pub(crate) mod protocol;
pub(crate) mod staff;
