use super::{Profile, Said, Shaving, Skin, Sun, Sweat};
use crate::typed::Typed;
use serde::{Deserialize, Serialize};

const LONGEST_ALLERGY: usize = 300;

/// Skin and habits as typed: keys of the answers, empty where one would rather not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProfileDraft {
    pub skin: String,
    pub sun: String,
    pub shaving: String,
    pub sweat: String,
    pub smoking: String,
    pub sensitive: String,
    pub scars: String,
    pub minoxidil: String,
    pub retinoid: String,
    pub allergy: String,
}

impl ProfileDraft {
    /// What was typed into the field of one of [`Profile::choices`].
    pub fn typed(&self, field: &str) -> &str {
        match field {
            "skin" => &self.skin,
            "sun" => &self.sun,
            "shaving" => &self.shaving,
            "sweat" => &self.sweat,
            "smoking" => &self.smoking,
            "sensitive" => &self.sensitive,
            "scars" => &self.scars,
            "minoxidil" => &self.minoxidil,
            "retinoid" => &self.retinoid,
            _ => "",
        }
    }

    pub(super) fn read(&self, typed: &mut Typed) -> Profile {
        Profile {
            skin: one_of(typed, "skin", &self.skin, Skin::from_key),
            sun: one_of(typed, "sun", &self.sun, Sun::from_key),
            shaving: one_of(typed, "shaving", &self.shaving, Shaving::from_key),
            sweat: one_of(typed, "sweat", &self.sweat, Sweat::from_key),
            smoking: one_of(typed, "smoking", &self.smoking, Said::from_key),
            sensitive: one_of(typed, "sensitive", &self.sensitive, Said::from_key),
            scars: one_of(typed, "scars", &self.scars, Said::from_key),
            minoxidil: one_of(typed, "minoxidil", &self.minoxidil, Said::from_key),
            retinoid: one_of(typed, "retinoid", &self.retinoid, Said::from_key),
            allergy: typed.words("allergy", &self.allergy, LONGEST_ALLERGY),
        }
    }
}

/// Nothing is an answer, too.
fn one_of<T>(typed: &mut Typed, field: &'static str, text: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
    if text.is_empty() {
        return None;
    }
    typed.key(field, "problem-choice", known(text).map(Some), None)
}

impl From<&Profile> for ProfileDraft {
    fn from(profile: &Profile) -> Self {
        let typed = |field| profile.answer(field).unwrap_or_default().to_owned();
        Self {
            skin: typed("skin"),
            sun: typed("sun"),
            shaving: typed("shaving"),
            sweat: typed("sweat"),
            smoking: typed("smoking"),
            sensitive: typed("sensitive"),
            scars: typed("scars"),
            minoxidil: typed("minoxidil"),
            retinoid: typed("retinoid"),
            allergy: profile.allergy.clone(),
        }
    }
}
