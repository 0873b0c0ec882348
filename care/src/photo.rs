//! Photos, of a check-in or of a message: consent to them, what is kept of each, who may see one. The bytes lie in a photo store that only the server knows; here is what
//! stands about them in the database.
//!
//! A photo is taken in three steps: [`expect`] says whether it may come, the server stores its bytes, [`keep`] writes its row. What has a
//! row has its bytes; bytes without a row are swept away ([`unknown`]).

mod consent;
mod delete;
mod keep;
mod key;
mod see;
pub(crate) mod store;
mod sweep;

pub use consent::{CONSENT_VERSION, Consent, consent, give_consent, withdraw_consent};
pub use delete::delete;
pub use keep::{Expected, NewPhoto, expect, keep};
pub use key::{WrappedKey, keep_key};
pub(crate) use see::may_look;
pub use see::{Seen, Series, list_deleted, list_for_check_in, list_for_patient, see};
pub use sweep::{everything, unknown};

use crate::{
    ids::{CheckInId, ClinicId, MessageId, PatientId, PhotoId},
    protocol::Angle,
};
use chrono::{DateTime, Utc};

/// A photo that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    pub id: PhotoId,
    pub patient: PatientId,
    pub sent_with: SentWith,
    pub angle: Angle,
    /// Pixels.
    pub width: u32,
    pub height: u32,
    pub received_at: DateTime<Utc>,
}

/// What a photo came with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentWith {
    CheckIn(CheckInId),
    Message(MessageId),
}

impl SentWith {
    pub const fn check_in(self) -> Option<CheckInId> {
        match self {
            Self::CheckIn(id) => Some(id),
            Self::Message(_) => None,
        }
    }

    pub const fn message(self) -> Option<MessageId> {
        match self {
            Self::Message(id) => Some(id),
            Self::CheckIn(_) => None,
        }
    }
}

/// Where a photo's bytes lie, and what they are bound to: moved elsewhere, they cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhotoPlace {
    pub clinic: ClinicId,
    pub patient: PatientId,
    pub photo: PhotoId,
}
