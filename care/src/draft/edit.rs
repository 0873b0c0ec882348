//! Changes of a draft, as they are typed into forms.

mod activity;
mod check_in;
mod import;
mod rule;
mod stages;
mod texts;
mod whole;

pub use activity::{TypedActivity, new_activities};
pub use check_in::{TypedCheckIn, new_check_ins};
pub use import::TypedImport;
pub use rule::{TypedRule, new_rules};
pub use stages::{STAGE_FIELDS, TypedStages};
pub use texts::{TypedTexts, field as text_field};
pub use whole::TypedWhole;

use crate::{
    error::{Error, Result},
    protocol::{Protocol, text::every_text},
};
use std::collections::HashSet;

/// One change. Keys are those of the protocol.
#[derive(Clone, Debug)]
pub enum Edit {
    Whole(TypedWhole),
    Stages(TypedStages),
    Activity {
        key: String,
        typed: TypedActivity,
    },
    AddActivity(String),
    /// With its reminders.
    RemoveActivity(String),
    CheckIn {
        key: String,
        typed: TypedCheckIn,
    },
    AddCheckIn {
        key: String,
        typed: TypedCheckIn,
    },
    /// With its reminder.
    RemoveCheckIn(String),
    Rule {
        key: String,
        typed: TypedRule,
    },
    AddRule(String),
    RemoveRule(String),
    Texts(TypedTexts),
    /// Everything at once.
    Import(TypedImport),
}

impl Edit {
    /// The protocol after the change. What it speaks of and is not there is "not found".
    pub(super) fn apply(&self, before: &Protocol) -> Result<Protocol> {
        let mut protocol = before.clone();
        match self {
            Self::Whole(typed) => typed.apply(&mut protocol)?,
            Self::Stages(typed) => typed.apply(&mut protocol)?,
            Self::Activity { key, typed } => typed.apply(key, &mut protocol)?,
            Self::AddActivity(key) => activity::add(key, &mut protocol)?,
            Self::RemoveActivity(key) => activity::remove(key, &mut protocol)?,
            Self::CheckIn { key, typed } => typed.apply(key, &mut protocol)?,
            Self::AddCheckIn { key, typed } => check_in::add(key, typed, &mut protocol)?,
            Self::RemoveCheckIn(key) => check_in::remove(key, &mut protocol)?,
            Self::Rule { key, typed } => typed.apply(key, &mut protocol)?,
            Self::AddRule(key) => rule::add(key, &mut protocol)?,
            Self::RemoveRule(key) => rule::remove(key, &mut protocol)?,
            Self::Texts(typed) => typed.apply(&mut protocol)?,
            Self::Import(typed) => protocol = typed.read(before)?,
        }
        forget_texts(&mut protocol);
        Ok(protocol)
    }
}

/// What is no longer there needs no words.
fn forget_texts(protocol: &mut Protocol) {
    let known: HashSet<String> = every_text(protocol).iter().map(crate::protocol::Text::key).collect();
    protocol.words.retain(|key| known.contains(key));
}

/// The thing of that key, to be changed.
fn find<T>(all: &mut [T], wanted: impl Fn(&T) -> bool) -> Result<&mut T> {
    all.iter_mut().find(|thing| wanted(thing)).ok_or(Error::NotFound)
}
