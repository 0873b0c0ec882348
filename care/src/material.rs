//! What was used at a session: pigments with maker, shade and lot, and what numbed the skin. Staff note it; the patient carries it on a card,
//! should a doctor ask.

mod draft;
mod list;
mod note;
mod store;

pub use draft::{MaterialDraft, PIGMENTS};
pub use list::list_for;
pub use note::note;

use crate::ids::SessionId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One colour, as it stands on the bottle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pigment {
    pub maker: String,
    pub shade: String,
    /// May be empty where the bottle is gone.
    pub lot: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    pub session: SessionId,
    pub pigments: Vec<Pigment>,
    /// In the clinic's words; may be empty.
    pub anaesthetic: String,
    /// The name of who noted it last.
    pub by: String,
    pub noted_at: DateTime<Utc>,
}
