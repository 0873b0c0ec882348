//! One table, one file.

pub(crate) mod arrival;
pub(crate) mod climb;
pub(crate) mod delivery;
pub(crate) mod fence;
pub(crate) mod lease;
pub(crate) mod recipient;
pub(crate) mod reminder;
pub(crate) mod subscription;
pub(crate) mod told;
pub(crate) mod unreached;
pub(crate) mod unread;
