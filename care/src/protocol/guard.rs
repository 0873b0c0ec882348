//! Guard rails: what must not reach a patient, and what deserves a second look, before anybody signs a protocol.
//!
//! - [`structure`]: what makes it a protocol at all · [`size`]: how much of it there may be
//! - [`order`]: nothing opens before its gentler sibling
//! - [`reminders`]: each says something true on its day, and can be heard · [`promises`]: what Stipple's own reminders say
//! - [`ranges`]: numbers beside what is common
//! - [`wording`]: no text is missing, none is for nothing

mod order;
mod promises;
mod ranges;
mod reminders;
mod size;
mod structure;
mod wording;

use super::Protocol;
use crate::zone::QuietHours;
use chrono::NaiveTime;

pub use order::gentler_than;

/// What of a clinic bears on its protocols.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    pub quiet: QuietHours,
    /// That its patients read, by their tags.
    pub languages: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub weight: Weight,
    pub place: Place,
    /// The name of the form's field that mends it, where there is one.
    pub field: Option<&'static str>,
    pub what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Nobody can publish it like this.
    Stop,
    Warn,
}

/// Where it is to be mended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The treatment as a whole: how many sessions, how far apart, how much there is of everything.
    Whole,
    Stages,
    Activity(String),
    CheckIn(String),
    Rule(String),
    /// A text, by its language and the words' key.
    Text {
        language: String,
        key: String,
    },
}

/// What is wrong. Days are days from the session's day; keys are those of the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Stages start on day 0, follow each other without a gap, and have no end at the end.
    StagesDoNotFollow,
    SameKey,
    /// Small letters, digits and underscores only.
    BadKey,
    TooMany {
        most: usize,
    },
    /// A number beyond what any aftercare needs.
    TooFar {
        most: u32,
    },
    /// An activity needs a day from which it is allowed, or an answer that no day changes; not both.
    NoAnswer,
    CarefulAfterYes,
    NoAngles,
    SameAngle,
    /// Two check-ins on one day: a patient would see one.
    SameDay {
        other: String,
    },
    UnknownActivity {
        activity: String,
    },
    UnknownRule {
        rule: String,
    },
    /// A rule that is over before it is due.
    ExpiresBeforeDue,
    /// Limits that a rule's own day is outside of, or that begin before the session.
    OutsideLimits,
    /// A rule whose day never comes for its kind of session.
    NeverFires,
    /// Another rule speaks whenever it would.
    AlwaysSilent {
        by: String,
    },
    /// Rules that silence one another.
    Circle,
    /// Quiet hours cover all of its use.
    AlwaysQuiet,
    /// Quiet hours put it off, or forward.
    QuietMoves {
        to: NaiveTime,
    },

    /// Allowed while what is gentler is not.
    BeforeGentler {
        gentler: String,
    },
    /// Only a prescriber may answer.
    PrescriberDecides,

    /// A reminder of what is never allowed, or must be asked first.
    Forbidden {
        activity: String,
    },
    /// A reminder of what opens only later.
    NotYet {
        activity: String,
        opens: u32,
    },
    /// A reminder, before a session, of what is closed by then.
    Paused {
        activity: String,
    },
    /// A reminder that something opened, some days after it did.
    Late {
        activity: String,
        opens: u32,
    },
    /// Stipple's words for this reminder speak of an activity, so it has to be tied to it.
    MustSpeakOf {
        activity: String,
    },
    /// Its words ask to leave something out, and on that day it is not closed.
    NotPaused {
        activity: String,
    },
    /// Its words fit another kind of day only: see the built-in rule.
    OtherOccasion,
    /// It announces a check-in that is not there.
    NoCheckIn {
        check_in: String,
    },
    /// It announces a check-in of another day.
    OtherDay {
        check_in: String,
        day: u32,
    },
    /// A check-in that nothing announces.
    Unannounced,
    /// Its words speak of a session to come, and it would still be told once that has come.
    OutlivesSession,
    /// The note on the pale phase comes when the phase is there, or is still told then.
    PaleTooLate {
        shedding: u32,
    },
    NoPaleNote,
    /// Before a session it would have to go again when that moves; after one it must not.
    Repeats,

    /// Outside what clinics were seen to say.
    Outside {
        from: u32,
        to: u32,
    },
    /// Elsewhere it counts from the final session, which is stricter.
    CountsFromEach,
    /// Elsewhere it closes before a session.
    NoPause {
        days: u32,
    },
    /// Nobody looks in the first week.
    NoEarlyLook,

    /// Nobody has words for it.
    NoWords {
        part: &'static str,
    },
    /// The clinic's own words exist in another language only.
    OnlyElsewhere,
    /// Words for something that the protocol does not hold.
    NotItsWords,
    UnknownLanguage,
    TooLong {
        most: usize,
    },
    /// Characters that no text needs.
    Unprintable,
    /// The built-in text names a date, and this one does not.
    NoDate,
}

/// Everything that is found, what stops first, each in the protocol's order.
pub fn guard(protocol: &Protocol, practice: &Practice) -> Vec<Finding> {
    let mut findings = faults(protocol);
    order::find(protocol, &mut findings);
    reminders::find(protocol, practice, &mut findings);
    promises::find(protocol, &mut findings);
    ranges::find(protocol, &mut findings);
    wording::find(protocol, practice, &mut findings);
    findings.sort_by_key(|finding| finding.weight);
    findings
}

/// What keeps it from being a protocol at all: gaps, doubles, contradictions within one entry, too much.
pub fn faults(protocol: &Protocol) -> Vec<Finding> {
    let mut findings = Vec::new();
    size::find(protocol, &mut findings);
    structure::find(protocol, &mut findings);
    findings
}

pub fn stops(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.weight == Weight::Stop)
}

impl Finding {
    fn new(weight: Weight, place: Place, field: impl Into<Option<&'static str>>, what: What) -> Self {
        Self {
            weight,
            place,
            field: field.into(),
            what,
        }
    }

    fn stop(place: Place, field: impl Into<Option<&'static str>>, what: What) -> Self {
        Self::new(Weight::Stop, place, field, what)
    }

    fn warn(place: Place, field: impl Into<Option<&'static str>>, what: What) -> Self {
        Self::new(Weight::Warn, place, field, what)
    }
}

#[cfg(test)]
mod tests;
