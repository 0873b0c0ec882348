//! Where pages hand photos in. What happens to the bytes is the server's business.

mod form;

pub use form::{MOST_AT_ONCE, Sent};

use bytes::Bytes;
use care::{Actor, Error, ids::PhotoId, photo::SentWith, protocol::Angle};
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
}

impl<E: Into<Error>> From<E> for NotTaken {
    fn from(error: E) -> Self {
        Self::Care(error.into())
    }
}

/// A photo on its way out.
pub type Deleting<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;

pub type Taking<'a> = Pin<Box<dyn Future<Output = Result<PhotoId, NotTaken>> + Send + 'a>>;

/// The photo store, as pages know it.
pub trait Photos: Send + Sync {
    /// Once it answers with an id, the photo is kept for good; the id is another where the same photo was there already.
    fn take<'a>(&'a self, actor: &'a Actor, arriving: Arriving, bytes: Bytes) -> Taking<'a>;

    /// By the patient whose photo it is: gone for everybody.
    fn delete<'a>(&'a self, actor: &'a Actor, id: PhotoId) -> Deleting<'a>;
}
