//! How soon pigment is likely to fade, and so when a touch-up is looked at.

use super::{Profile, Said, Skin, Sun, Sweat};
use crate::protocol::keyed;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// So many reasons to one side go the whole way to the protocol's limit on that side; fewer go their share of it.
pub(crate) const WHOLE: i32 = 3;

/// Moves the rules of a protocol that say within which days they may be moved, and no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pace {
    /// From -3, as late as the protocol allows, to 3, as soon as it allows.
    lean: i8,
    /// The patient's day on which this was learnt: nothing is called for before it was known.
    since: NaiveDate,
}

keyed! {
    /// Why pigment fades sooner or later than usual.
    Reason {
        Oily = "oily",
        Sun = "sun",
        Sweat = "sweat",
        Smoking = "smoking",
        Scars = "scars",
        Dry = "dry",
        Covered = "covered",
    }
}

impl Reason {
    pub const fn is_sooner(self) -> bool {
        !matches!(self, Self::Dry | Self::Covered)
    }
}

impl Pace {
    pub const USUAL: Self = Self {
        lean: 0,
        since: NaiveDate::MIN,
    };

    /// `lean` beyond 3 to either side counts as 3.
    pub fn new(lean: i32, since: NaiveDate) -> Self {
        let lean = i8::try_from(lean.clamp(-WHOLE, WHOLE)).unwrap_or(0);
        Self { lean, since }
    }

    pub fn lean(self) -> i32 {
        self.lean.into()
    }

    pub const fn since(self) -> NaiveDate {
        self.since
    }
}

impl Profile {
    /// Reasons for both sides may stand against each other.
    pub fn reasons(&self) -> Vec<Reason> {
        let holds = |reason: &Reason| match reason {
            Reason::Oily => self.skin == Some(Skin::Oily),
            Reason::Dry => self.skin == Some(Skin::Dry),
            Reason::Sun => self.sun == Some(Sun::Outdoors),
            Reason::Covered => self.sun == Some(Sun::Little),
            Reason::Sweat => self.sweat == Some(Sweat::Much),
            Reason::Smoking => self.smoking == Some(Said::Yes),
            Reason::Scars => self.scars == Some(Said::Yes),
        };
        Reason::ALL.iter().copied().filter(holds).collect()
    }

    /// How many more reasons speak for sooner than for later.
    pub fn lean(&self) -> i32 {
        self.reasons()
            .iter()
            .map(|reason| if reason.is_sooner() { 1 } else { -1 })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_add_up_and_stand_against_each_other() {
        let oily_smoker = Profile {
            skin: Some(Skin::Oily),
            smoking: Some(Said::Yes),
            ..Profile::default()
        };
        assert_eq!(oily_smoker.lean(), 2);
        let under_a_hat = Profile {
            sun: Some(Sun::Little),
            ..oily_smoker
        };
        assert_eq!(under_a_hat.lean(), 1);
        let dry = Profile {
            skin: Some(Skin::Dry),
            sun: Some(Sun::Little),
            ..Profile::default()
        };
        assert_eq!(dry.lean(), -2);
        assert_eq!(Profile::default().lean(), 0);
    }

    #[test]
    fn no_patient_leans_further_than_the_limit() {
        assert_eq!(Pace::new(5, NaiveDate::MIN).lean(), 3);
        assert_eq!(Pace::new(-5, NaiveDate::MIN).lean(), -3);
    }
}
