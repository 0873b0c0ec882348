//! Messages: one thread between a patient and the clinic, in words and photos.
//!
//! - [`send`] by the patient, [`reply`] by staff; a message of the patient's may also begin with a photo
//! - [`thread`]: what was written; [`read`]: that it was seen
//! - [`threads`]: those of a clinic, who waits first; [`settle`]: no answer is needed

mod draft;
mod queue;
mod read;
mod record;
mod send;
mod settle;
pub(crate) mod store;
mod waits;

pub use draft::MessageDraft;
pub use queue::{ThreadLine, ThreadList, threads};
pub use read::read;
pub use record::{Author, Message, Thread, thread};
pub use send::{reply, send};
pub use settle::settle;

pub(crate) use {queue::waiting, record::find_own, send::begin};
