//! What a patient's skin and habits change: the order of things, notes with their reason, and when a touch-up is looked at. Never an answer
//! of the plan: nothing here opens an activity sooner. The types are pure; with `store` come the use cases.

mod because;
#[cfg(feature = "store")]
mod draft;
mod pace;
mod place;
#[cfg(feature = "store")]
mod save;
#[cfg(feature = "store")]
pub(crate) mod store;

pub use because::{Because, Caution};
pub(crate) use pace::WHOLE;
pub use pace::{Pace, Reason};
pub use place::Place;
#[cfg(feature = "store")]
pub use {
    draft::ProfileDraft,
    save::{Answered, get, save},
};

use crate::protocol::keyed;
use serde::{Deserialize, Serialize};

/// Everything may stay unsaid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Profile {
    pub skin: Option<Skin>,
    pub sun: Option<Sun>,
    pub shaving: Option<Shaving>,
    pub sweat: Option<Sweat>,
    pub smoking: Option<Said>,
    pub sensitive: Option<Said>,
    /// On the scalp.
    pub scars: Option<Said>,
    pub minoxidil: Option<Said>,
    pub retinoid: Option<Said>,
    /// In the patient's own words; empty where none is known.
    pub allergy: String,
}

keyed! {
    /// How oily the scalp is.
    Skin {
        Dry = "dry",
        Normal = "normal",
        Oily = "oily",
    }
}

keyed! {
    /// How much sun the head gets.
    Sun {
        Little = "little",
        Some = "some",
        Outdoors = "outdoors",
    }
}

keyed! {
    /// How often the head is shaved.
    Shaving {
        Daily = "daily",
        Weekly = "weekly",
        Seldom = "seldom",
        Never = "never",
    }
}

keyed! {
    /// At work or sport.
    Sweat {
        Little = "little",
        Some = "some",
        Much = "much",
    }
}

keyed! {
    Said {
        Yes = "yes",
        No = "no",
    }
}

/// A question with answers to choose from: its field, and the keys of its answers.
pub type Choice = (&'static str, Vec<&'static str>);

impl Profile {
    /// In the order they are asked; the allergy, in words of one's own, comes after them.
    pub fn choices() -> [Choice; 9] {
        let said = || Said::ALL.iter().map(|said| said.key()).collect();
        [
            ("skin", Skin::ALL.iter().map(|skin| skin.key()).collect()),
            ("sun", Sun::ALL.iter().map(|sun| sun.key()).collect()),
            ("shaving", Shaving::ALL.iter().map(|shaving| shaving.key()).collect()),
            ("sweat", Sweat::ALL.iter().map(|sweat| sweat.key()).collect()),
            ("smoking", said()),
            ("sensitive", said()),
            ("scars", said()),
            ("minoxidil", said()),
            ("retinoid", said()),
        ]
    }

    /// The key of what was answered to one of [`Profile::choices`].
    pub fn answer(&self, field: &str) -> Option<&'static str> {
        match field {
            "skin" => self.skin.map(Skin::key),
            "sun" => self.sun.map(Sun::key),
            "shaving" => self.shaving.map(Shaving::key),
            "sweat" => self.sweat.map(Sweat::key),
            "smoking" => self.smoking.map(Said::key),
            "sensitive" => self.sensitive.map(Said::key),
            "scars" => self.scars.map(Said::key),
            "minoxidil" => self.minoxidil.map(Said::key),
            "retinoid" => self.retinoid.map(Said::key),
            _ => None,
        }
    }

    /// Whether nothing at all was answered.
    pub fn is_silent(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_has_an_answer_that_it_gives_back() {
        let full = Profile {
            skin: Some(Skin::Oily),
            sun: Some(Sun::Outdoors),
            shaving: Some(Shaving::Never),
            sweat: Some(Sweat::Much),
            smoking: Some(Said::Yes),
            sensitive: Some(Said::No),
            scars: Some(Said::Yes),
            minoxidil: Some(Said::No),
            retinoid: Some(Said::Yes),
            allergy: String::new(),
        };
        for (field, answers) in Profile::choices() {
            assert!(answers.contains(&full.answer(field).unwrap()), "{field}");
            assert_eq!(Profile::default().answer(field), None);
        }
        assert!(Profile::default().is_silent() && !full.is_silent());
    }
}
