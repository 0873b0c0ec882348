use crate::protocol::keyed;
use serde::{Deserialize, Serialize};

keyed! {
    /// What is asked, in this order.
    Symptom {
        Redness = "redness",
        Swelling = "swelling",
        Warmth = "warmth",
        Pain = "pain",
        Itch = "itch",
        Scabs = "scabs",
        Weeping = "weeping",
        Spread = "spread",
        Fever = "fever",
    }
}

keyed! {
    Redness { None = "none", Slight = "slight", Clear = "clear", Strong = "strong" }
}
keyed! {
    Swelling { None = "none", Slight = "slight", Clear = "clear", Face = "face" }
}
keyed! {
    Warmth { None = "none", Warm = "warm", Hot = "hot" }
}
keyed! {
    Itch { None = "none", Slight = "slight", Strong = "strong" }
}
keyed! {
    Scabs { None = "none", Flakes = "flakes", Thick = "thick" }
}
keyed! {
    Weeping { None = "none", Clear = "clear", Pus = "pus" }
}
keyed! {
    /// Whether what is red grows, against the day before.
    Spread { None = "none", Slight = "slight", Clear = "clear" }
}
keyed! {
    YesNo { No = "no", Yes = "yes" }
}

/// From nothing, 0, to the worst that one can think of, 10.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Pain(u8);

const WORST: u8 = 10;
const PAINS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

impl Pain {
    pub const fn new(pain: u8) -> Option<Self> {
        if pain <= WORST { Some(Self(pain)) } else { None }
    }

    pub const fn get(self) -> u8 {
        self.0
    }

    fn key(self) -> &'static str {
        PAINS[usize::from(self.0)]
    }
}

impl TryFrom<u8> for Pain {
    type Error = &'static str;

    fn try_from(pain: u8) -> Result<Self, Self::Error> {
        Self::new(pain).ok_or("pain goes from 0 to 10")
    }
}

impl From<Pain> for u8 {
    fn from(Pain(pain): Pain) -> Self {
        pain
    }
}

/// How the scalp is. Each answer is one of a few steps that grow graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    pub redness: Redness,
    pub swelling: Swelling,
    pub warmth: Warmth,
    pub pain: Pain,
    pub itch: Itch,
    pub scabs: Scabs,
    pub weeping: Weeping,
    pub spread: Spread,
    pub fever: YesNo,
}

impl Answers {
    /// Nothing of anything.
    pub const NOTHING: Self = Self {
        redness: Redness::None,
        swelling: Swelling::None,
        warmth: Warmth::None,
        pain: Pain(0),
        itch: Itch::None,
        scabs: Scabs::None,
        weeping: Weeping::None,
        spread: Spread::None,
        fever: YesNo::No,
    };

    /// The key of what was answered.
    pub fn key(&self, symptom: Symptom) -> &'static str {
        match symptom {
            Symptom::Redness => self.redness.key(),
            Symptom::Swelling => self.swelling.key(),
            Symptom::Warmth => self.warmth.key(),
            Symptom::Pain => self.pain.key(),
            Symptom::Itch => self.itch.key(),
            Symptom::Scabs => self.scabs.key(),
            Symptom::Weeping => self.weeping.key(),
            Symptom::Spread => self.spread.key(),
            Symptom::Fever => self.fever.key(),
        }
    }

    /// Takes an answer by its key; whether there is such a one.
    #[must_use]
    pub fn set(&mut self, symptom: Symptom, key: &str) -> bool {
        fn put<T>(place: &mut T, found: Option<T>) -> bool {
            found.map(|found| *place = found).is_some()
        }
        match symptom {
            Symptom::Redness => put(&mut self.redness, Redness::from_key(key)),
            Symptom::Swelling => put(&mut self.swelling, Swelling::from_key(key)),
            Symptom::Warmth => put(&mut self.warmth, Warmth::from_key(key)),
            Symptom::Pain => put(&mut self.pain, key.parse().ok().and_then(Pain::new)),
            Symptom::Itch => put(&mut self.itch, Itch::from_key(key)),
            Symptom::Scabs => put(&mut self.scabs, Scabs::from_key(key)),
            Symptom::Weeping => put(&mut self.weeping, Weeping::from_key(key)),
            Symptom::Spread => put(&mut self.spread, Spread::from_key(key)),
            Symptom::Fever => put(&mut self.fever, YesNo::from_key(key)),
        }
    }

    /// How grave an answer is, from 0; only answers on the same symptom compare.
    pub fn step(&self, symptom: Symptom) -> usize {
        let key = self.key(symptom);
        symptom.steps().iter().position(|step| *step == key).unwrap_or_default()
    }
}

impl Symptom {
    /// The keys of what may be answered, the mildest first.
    pub fn steps(self) -> Vec<&'static str> {
        match self {
            Self::Redness => Redness::ALL.iter().map(|step| step.key()).collect(),
            Self::Swelling => Swelling::ALL.iter().map(|step| step.key()).collect(),
            Self::Warmth => Warmth::ALL.iter().map(|step| step.key()).collect(),
            Self::Pain => PAINS.to_vec(),
            Self::Itch => Itch::ALL.iter().map(|step| step.key()).collect(),
            Self::Scabs => Scabs::ALL.iter().map(|step| step.key()).collect(),
            Self::Weeping => Weeping::ALL.iter().map(|step| step.key()).collect(),
            Self::Spread => Spread::ALL.iter().map(|step| step.key()).collect(),
            Self::Fever => YesNo::ALL.iter().map(|step| step.key()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_taken_and_given_back_by_its_key() {
        for symptom in Symptom::ALL.iter().copied() {
            for (step, key) in symptom.steps().into_iter().enumerate() {
                let mut answers = Answers::NOTHING;
                assert!(answers.set(symptom, key), "{symptom:?} {key}");
                assert_eq!((answers.key(symptom), answers.step(symptom)), (key, step));
            }
            assert!(!{ Answers::NOTHING }.set(symptom, "11"), "{symptom:?}");
        }
    }

    #[test]
    fn answers_are_stored_and_read_again_and_nothing_else_is_read() {
        let mut answers = Answers::NOTHING;
        assert!(answers.set(Symptom::Pain, "10") && answers.set(Symptom::Weeping, "pus"));
        let stored = serde_json::to_string(&answers).unwrap();
        assert_eq!(serde_json::from_str::<Answers>(&stored).unwrap(), answers);
        for damaged in [
            stored.replace("10", "11"),
            stored.replace("pus", "milk"),
            "{}".to_owned(),
        ] {
            assert!(serde_json::from_str::<Answers>(&damaged).is_err(), "{damaged}");
        }
    }
}
