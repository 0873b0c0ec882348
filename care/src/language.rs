//! The languages that the words exist in.

/// By their BCP 47 tags; the first stands where nothing else is known.
pub const LANGUAGES: [&str; 3] = ["en", "es", "ar"];
