//! How values lie in columns: the same text or number on both engines.

use crate::{
    actor::Role,
    course::{CourseState, SessionState},
    ids::{
        AddressId, BroadcastId, CheckInId, ClinicId, CourseId, DeviceId, InviteId, MessageId, PatientId, PhotoId,
        ProtocolId, ReminderId, ReviewId, RevisionId, SessionId, StaffId, SubscriptionId,
    },
    protocol::{Lock, Treatment},
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

/// An instant: BIGINT, microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At(pub DateTime<Utc>);

/// A local day: TEXT, `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub NaiveDate);

/// A wall time: TEXT, `HH:MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wall(pub NaiveTime);

const WALL: &str = "%H:%M";

/// Stores `$name` as `$raw`, generically over the engine: `$out` makes the raw value, `$back` reads it.
macro_rules! stored {
    ($name:ty as $raw:ty, $out:expr, $back:expr) => {
        impl<DB: sqlx::Database> sqlx::Type<DB> for $name
        where
            $raw: sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <$raw as sqlx::Type<DB>>::type_info()
            }

            fn compatible(ty: &DB::TypeInfo) -> bool {
                <$raw as sqlx::Type<DB>>::compatible(ty)
            }
        }

        impl<'q, DB: sqlx::Database> sqlx::Encode<'q, DB> for $name
        where
            $raw: sqlx::Encode<'q, DB>,
        {
            fn encode_by_ref(
                &self,
                buf: &mut DB::ArgumentBuffer,
            ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
                let out: fn(&$name) -> $raw = $out;
                <$raw as sqlx::Encode<'q, DB>>::encode(out(self), buf)
            }
        }

        impl<'r, DB: sqlx::Database> sqlx::Decode<'r, DB> for $name
        where
            $raw: sqlx::Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
                let back: fn(&$raw) -> Option<$name> = $back;
                let raw = <$raw as sqlx::Decode<'r, DB>>::decode(value)?;
                back(&raw).ok_or_else(|| concat!("not a stored ", stringify!($name)).into())
            }
        }
    };
}

/// Stores types that write themselves as text and read it back.
macro_rules! texts_stored {
    ($($name:ty),* $(,)?) => {$( stored!($name as String, ToString::to_string, |raw| raw.parse().ok()); )*};
}

/// Stores enums by their keys.
macro_rules! keys_stored {
    ($($name:ty),* $(,)?) => {$( $crate::store::stored!($name as String, |value| value.key().to_owned(), |raw| <$name>::from_key(raw)); )*};
}

pub(crate) use {keys_stored, stored};

stored!(At as i64, |at| at.0.timestamp_micros(), |raw| {
    DateTime::from_timestamp_micros(*raw).map(At)
});
stored!(Day as String, |day| day.0.to_string(), |raw| raw.parse().ok().map(Day));
stored!(Wall as String, |wall| wall.0.format(WALL).to_string(), |raw| {
    NaiveTime::parse_from_str(raw, WALL).ok().map(Wall)
});
texts_stored!(
    ClinicId,
    StaffId,
    PatientId,
    CourseId,
    SessionId,
    ProtocolId,
    ReminderId,
    RevisionId,
    DeviceId,
    SubscriptionId,
    AddressId,
    InviteId,
    CheckInId,
    ReviewId,
    MessageId,
    BroadcastId,
    PhotoId
);

/// A zone has to be spelt out: its `to_string` and its `from_str` are another crate's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone(pub Tz);
stored!(Zone as String, |zone| zone.0.name().to_owned(), |raw| raw
    .parse()
    .ok()
    .map(Zone));

keys_stored!(Role, Treatment, Lock, CourseState, SessionState);
