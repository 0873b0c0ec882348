//! One table, one file.

pub(crate) mod delivery;
pub(crate) mod fence;
pub(crate) mod lease;
pub(crate) mod recipient;
pub(crate) mod reminder;
pub(crate) mod subscription;
