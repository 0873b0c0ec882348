use super::{Answers, Symptom};
use crate::typed::Typed;
use serde::{Deserialize, Serialize};

pub(super) const LONGEST_QUESTION: usize = 1_000;

/// A check-in as typed: a step's key for each symptom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckInDraft {
    pub redness: String,
    pub swelling: String,
    pub warmth: String,
    pub pain: String,
    pub itch: String,
    pub scabs: String,
    pub weeping: String,
    pub spread: String,
    pub fever: String,
    /// The protocol's check-in that asked, as `SESSION/KEY`; empty where something worries.
    pub asked: String,
}

impl CheckInDraft {
    pub fn answered(answers: &Answers) -> Self {
        let mut draft = Self::default();
        for symptom in Symptom::ALL.iter().copied() {
            answers.key(symptom).clone_into(draft.field(symptom));
        }
        draft
    }

    pub fn typed(&self, symptom: Symptom) -> &str {
        match symptom {
            Symptom::Redness => &self.redness,
            Symptom::Swelling => &self.swelling,
            Symptom::Warmth => &self.warmth,
            Symptom::Pain => &self.pain,
            Symptom::Itch => &self.itch,
            Symptom::Scabs => &self.scabs,
            Symptom::Weeping => &self.weeping,
            Symptom::Spread => &self.spread,
            Symptom::Fever => &self.fever,
        }
    }

    fn field(&mut self, symptom: Symptom) -> &mut String {
        match symptom {
            Symptom::Redness => &mut self.redness,
            Symptom::Swelling => &mut self.swelling,
            Symptom::Warmth => &mut self.warmth,
            Symptom::Pain => &mut self.pain,
            Symptom::Itch => &mut self.itch,
            Symptom::Scabs => &mut self.scabs,
            Symptom::Weeping => &mut self.weeping,
            Symptom::Spread => &mut self.spread,
            Symptom::Fever => &mut self.fever,
        }
    }

    /// A symptom left open is a mistake: silence is no "none".
    pub(super) fn read(&self, typed: &mut Typed) -> Answers {
        let mut answers = Answers::NOTHING;
        for symptom in Symptom::ALL.iter().copied() {
            if !answers.set(symptom, self.typed(symptom)) {
                typed.problems.add(symptom.key(), "problem-symptom");
            }
        }
        answers
    }
}
