//! A check-in: nine short answers on how the scalp is, photos, a question; what the answers mean on that day; and the clinic's reply.
//! Answers alone decide how urgent it is. A picture confirms worry, and never takes it away.
//!
//! - [`Answers`]: what is asked · [`normal`]: what is normal on a day · [`triage()`]: green, amber or red, and why
//! - [`open()`]: which check-in a plan asks for today
//!
//! With `store`: [`send`], [`ask`], [`find`] and [`list_for`] for the patient; [`queue`], [`measures`], [`claim`], [`answer`] for staff.

mod answers;
mod normal;
mod open;
mod triage;

#[cfg(feature = "store")]
mod ask;
#[cfg(feature = "store")]
mod claim;
#[cfg(feature = "store")]
mod draft;
#[cfg(feature = "store")]
mod measures;
#[cfg(feature = "store")]
mod queue;
#[cfg(feature = "store")]
mod record;
#[cfg(feature = "store")]
mod reply;
#[cfg(feature = "store")]
mod reply_draft;
#[cfg(feature = "store")]
mod send;
#[cfg(feature = "store")]
pub(crate) mod store;

#[cfg(feature = "store")]
pub(crate) use queue::waiting;

pub use answers::{Answers, Itch, Pain, Redness, Scabs, Spread, Swelling, Symptom, Warmth, Weeping, YesNo};
pub use normal::{Normal, normal};
pub use open::{Asked, angles, open};
pub use triage::{Level, Reason, Triage, triage};
#[cfg(feature = "store")]
pub use {
    ask::{QuestionDraft, ask},
    claim::{claim, release},
    draft::CheckInDraft,
    measures::{Measures, measures},
    queue::{Waiting, colleagues, queue},
    record::{CheckIn, Claim, find, list_for},
    reply::{Review, ReviewKind, answer},
    reply_draft::ReplyDraft,
    send::send,
};
