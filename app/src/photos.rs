//! Where pages hand photos in. What happens to the bytes is the server's business.

mod form;

pub use form::{MOST_AT_ONCE, Sent};

use axum::http::StatusCode;
use bytes::Bytes;
use care::{Actor, Error, ids::PhotoId, photo::SentWith, protocol::Angle};
use futures_util::{Stream, stream};
use std::{future::Future, pin::Pin};

/// The most that one photo may weigh. Bytes.
pub const MOST: usize = 16 * 1024 * 1024;

/// A photo on its way in.
#[derive(Clone, Copy, Debug)]
pub struct Arriving {
    /// Made by the device: sent again, it is the same photo.
    pub id: PhotoId,
    pub sent_with: SentWith,
    pub angle: Angle,
}

/// Why a photo was not taken in. What is wrong with the photo itself is [`Error::Invalid`], with the field `photo`.
#[derive(Debug)]
pub enum NotTaken {
    Care(Error),
    /// There is no room for it.
    Full,
    /// Too many come at once.
    Busy,
    /// Where photos lie does not answer.
    Away,
    /// It weighs more than [`MOST`].
    TooLarge,
    /// It ended before its end.
    BrokeOff,
}

impl NotTaken {
    /// Where it is no fault of what was sent: the status, and the key of what is said.
    pub const fn fault(&self) -> Option<(StatusCode, &'static str)> {
        match self {
            Self::Full => Some((StatusCode::INSUFFICIENT_STORAGE, "problem-photo-full")),
            Self::Busy => Some((StatusCode::SERVICE_UNAVAILABLE, "problem-photo-busy")),
            Self::Away => Some((StatusCode::SERVICE_UNAVAILABLE, "problem-photo-away")),
            Self::Care(_) | Self::TooLarge | Self::BrokeOff => None,
        }
    }
}

impl<E: Into<Error>> From<E> for NotTaken {
    fn from(error: E) -> Self {
        Self::Care(error.into())
    }
}

/// A photo's bytes as they come, never all of them at once.
pub type Coming<'a> = Pin<Box<dyn Stream<Item = Result<Bytes, NotTaken>> + Send + 'a>>;

/// A photo that is there already.
pub fn at_hand(bytes: impl Into<Bytes>) -> Coming<'static> {
    let bytes = bytes.into();
    Box::pin(stream::once(async { Ok(bytes) }))
}

/// A photo on its way out.
pub type Deleting<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;

pub type Taking<'a> = Pin<Box<dyn Future<Output = Result<PhotoId, NotTaken>> + Send + 'a>>;

/// The photo store, as pages know it.
pub trait Photos: Send + Sync {
    /// Once it answers with an id, the photo is kept for good; the id is another where the same photo was there already.
    fn take<'a>(&'a self, actor: &'a Actor, arriving: Arriving, coming: Coming<'a>) -> Taking<'a>;

    /// By the patient whose photo it is: gone for everybody.
    fn delete<'a>(&'a self, actor: &'a Actor, id: PhotoId) -> Deleting<'a>;
}
