use crate::{
    error::Result,
    protocol::{Protocol, limit},
    typed::Typed,
};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// How many sessions are usual, and how far apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedWhole {
    pub usual_sessions: String,
    pub usual_gap_days: String,
}

impl From<&Protocol> for TypedWhole {
    fn from(protocol: &Protocol) -> Self {
        Self {
            usual_sessions: protocol.usual_sessions.to_string(),
            usual_gap_days: protocol.usual_gap_days.to_string(),
        }
    }
}

impl TypedWhole {
    pub(super) fn apply(&self, protocol: &mut Protocol) -> Result<()> {
        let mut typed = Typed::default();
        let mut number = |field, text: &str, range: RangeInclusive<u16>| {
            let range = u32::from(*range.start())..=u32::from(*range.end());
            u16::try_from(typed.count(field, text, range)).unwrap_or(u16::MAX)
        };
        let sessions = number("usual_sessions", &self.usual_sessions, limit::SESSIONS);
        let gap = number("usual_gap_days", &self.usual_gap_days, limit::GAP);
        (protocol.usual_sessions, protocol.usual_gap_days) = typed.done((sessions, gap))?;
        Ok(())
    }
}
