//! A clinic's next version of a protocol, while it is being written: one a treatment, changed by several people, published by an owner.
//!
//! - [`begin`], [`discard`], [`find`], [`versions`]: where a draft comes from, and how it stands
//! - [`save`] makes one [`Edit`]; on a draft that somebody changed meanwhile it shows [`Meanwhile`] what changed, and writes nothing
//! - [`dry_run`], [`publish`]: what a publish does, taken back or for good

mod begin;
mod edit;
mod look;
mod publish;
mod save;
pub(crate) mod store;

pub use begin::{begin, discard};
pub use edit::{
    Edit, STAGE_FIELDS, TypedActivity, TypedCheckIn, TypedImport, TypedRule, TypedStages, TypedTexts, TypedWhole,
    new_activities, new_check_ins, new_rules, text_field,
};
pub use look::{Draft, Version, find, list, versions};
pub use publish::{Published, Running, dry_run, publish};
pub use save::{Meanwhile, Saved, save};
