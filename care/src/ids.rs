//! One type for each kind of id, so that a patient's cannot stand where a session's belongs.
//!
//! Ids are UUIDs, version 7 where we make them, written as 32 lower-case hexadecimal digits, in the database and in URLs alike.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id, later in order than those made before it.
            #[cfg(feature = "store")]
            #[allow(clippy::new_without_default, reason = "an id is made on purpose, never by default")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// An id from a number: for tests and property tests.
            pub const fn from_u128(number: u128) -> Self {
                Self(Uuid::from_u128(number))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.simple().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.simple())
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::try_parse(text).map(Self)
            }
        }
    )*};
}

ids! {
    ClinicId;
    StaffId;
    PatientId;
    CourseId;
    SessionId;
    /// A published version of a clinic's protocol.
    ProtocolId;
    /// One state of a draft of a protocol: whoever changes a draft says which one they saw.
    RevisionId;
    ReminderId;
    /// A signed-in browser of a patient or a member of staff.
    DeviceId;
    SubscriptionId;
    InviteId;
    /// Where a patient wants mail.
    AddressId;
    /// A question that a clinic asks itself.
    QuestionId;
    /// Made by the device that sends it, so that sent twice it is the same.
    CheckInId;
    ReviewId;
    /// Made with the form that sends it, so that sent twice it is the same.
    MessageId;
    /// Made with the form that sends it, so that sent twice it is the same.
    BroadcastId;
    /// A reply that a clinic keeps ready.
    TemplateId;
    /// Made by the device that sends it, at random: an address that says nothing and cannot be guessed.
    PhotoId;
}

#[cfg(feature = "store")]
impl PhotoId {
    /// For a photo that comes without one. All but its version is chance, so that it cannot be guessed.
    pub fn random() -> Self {
        Self(uuid::Builder::from_random_bytes(rand::random()).into_uuid())
    }
}
