//! How much a protocol may hold, and how far its days reach: beyond these it is a slip of the hand or an attack, never an aftercare.

pub const STAGES: usize = 20;
pub const ACTIVITIES: usize = 60;
pub const CHECK_INS: usize = 20;
pub const RULES: usize = 80;
/// Letters of a key, of an icon's name, of a source.
pub const KEY: usize = 40;
/// Letters of one text in the clinic's own words.
pub const TEXT: usize = 1_500;
/// Bytes of a protocol as TOML: a built-in one has about 15,000; texts of its own in three languages may be ten times that.
pub const TOML: usize = 256 * 1024;

/// The last day on which an activity may open: two years.
pub const OPENS: u32 = 730;
pub const BEFORE: u32 = 60;
/// Ten years.
pub const STAGE_DAY: u32 = 3_650;
pub const CHECK_IN_DAY: u32 = 1_095;
pub const OFFSET: std::ops::RangeInclusive<i32> = -60..=3_650;
pub const EXPIRES: u32 = 60;
/// Minutes.
pub const PATIENCE: std::ops::RangeInclusive<u32> = 5..=720;
pub const SESSIONS: std::ops::RangeInclusive<u16> = 1..=12;
pub const GAP: std::ops::RangeInclusive<u16> = 1..=365;
