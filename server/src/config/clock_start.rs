use super::Setting;
use chrono::{DateTime, Utc};

/// The instant a demo's or a test's clock shows at its first start; it runs on from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockStart(pub DateTime<Utc>);

impl Setting for ClockStart {
    const NAME: &'static str = "CLOCK";
    const EXPECTED: &'static str = "an instant with its offset, such as 2026-03-01T08:59:00Z";

    fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text)
            .ok()
            .map(|instant| Self(instant.to_utc()))
    }
}
