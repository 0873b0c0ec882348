use super::Concern;
use crate::typed::Typed;
use serde::{Deserialize, Serialize};

const LONGEST_NOTE: usize = 500;

/// The answers as typed: `yes` or `no` to each question, and a note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SkinCheckDraft {
    pub infection: String,
    pub medicines: String,
    pub sunburn: String,
    pub allergy: String,
    pub wounds: String,
    pub fever: String,
    pub note: String,
}

impl SkinCheckDraft {
    /// With these answered yes and all others no.
    pub fn answered(said_yes: &[Concern], note: &str) -> Self {
        let said = |concern| if said_yes.contains(&concern) { "yes" } else { "no" }.to_owned();
        Self {
            infection: said(Concern::Infection),
            medicines: said(Concern::Medicines),
            sunburn: said(Concern::Sunburn),
            allergy: said(Concern::Allergy),
            wounds: said(Concern::Wounds),
            fever: said(Concern::Fever),
            note: note.to_owned(),
        }
    }

    pub fn typed(&self, concern: Concern) -> &str {
        match concern {
            Concern::Infection => &self.infection,
            Concern::Medicines => &self.medicines,
            Concern::Sunburn => &self.sunburn,
            Concern::Allergy => &self.allergy,
            Concern::Wounds => &self.wounds,
            Concern::Fever => &self.fever,
        }
    }

    /// What was answered with yes, and the note. A question left open is a mistake: silence is no "no".
    pub(super) fn read(&self, typed: &mut Typed) -> (Vec<Concern>, String) {
        let mut said_yes = Vec::new();
        for concern in Concern::ALL.iter().copied() {
            match self.typed(concern) {
                "yes" => said_yes.push(concern),
                "no" => {}
                _ => typed.problems.add(concern.key(), "problem-yes-no"),
            }
        }
        (said_yes, typed.words("note", &self.note, LONGEST_NOTE))
    }
}
