//! What answers mean on a day. Only answers are looked at: no picture is, so none can clear anything.

use super::{Answers, Normal, Spread, Swelling, Symptom, Warmth, Weeping, YesNo};
use crate::protocol::keyed;

keyed! {
    /// How urgent it is, the mildest first.
    Level {
        /// Normal for the day.
        Green = "green",
        /// The clinic looks the same day.
        Amber = "amber",
        /// Medical care now; an answer here would come too late.
        Red = "red",
    }
}

keyed! {
    /// Why it is not green, the gravest first: signs of `content/warning_signs.toml`, then symptoms beyond what is normal.
    Reason {
        Fever = "fever",
        Face = "face",
        Pus = "pus",
        Spreading = "spreading",
        HotSwelling = "hot_swelling",
        Redness = "redness",
        Swelling = "swelling",
        Warmth = "warmth",
        Pain = "pain",
        Itch = "itch",
        Scabs = "scabs",
        Weeping = "weeping",
        Spread = "spread",
    }
}

/// Redness that spreads is an emergency once it hurts this much.
const HURTS: u8 = 4;
/// And a hot, hard swelling once it hurts this much.
const VERY_PAINFUL: u8 = 6;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triage {
    pub level: Level,
    /// Empty where all is normal.
    pub reasons: Vec<Reason>,
}

impl Triage {
    /// The reasons for its level: beside a sign that is red, what is only amber says nothing more.
    pub fn pressing(&self) -> impl Iterator<Item = Reason> {
        self.reasons
            .iter()
            .copied()
            .filter(|reason| reason.level() == self.level)
    }
}

impl Reason {
    pub const fn level(self) -> Level {
        match self {
            Self::Fever | Self::Face | Self::Pus | Self::Spreading | Self::HotSwelling => Level::Red,
            _ => Level::Amber,
        }
    }

    /// The symptom that is beyond what is normal.
    const fn beyond(self) -> Option<Symptom> {
        match self {
            Self::Redness => Some(Symptom::Redness),
            Self::Swelling => Some(Symptom::Swelling),
            Self::Warmth => Some(Symptom::Warmth),
            Self::Pain => Some(Symptom::Pain),
            Self::Itch => Some(Symptom::Itch),
            Self::Scabs => Some(Symptom::Scabs),
            Self::Weeping => Some(Symptom::Weeping),
            Self::Spread => Some(Symptom::Spread),
            _ => None,
        }
    }

    fn holds(self, answers: &Answers, normal: Option<&Normal>) -> bool {
        let hurts = |least: u8| answers.pain.get() >= least;
        match self {
            Self::Fever => answers.fever == YesNo::Yes,
            Self::Face => answers.swelling == Swelling::Face,
            Self::Pus => answers.weeping == Weeping::Pus,
            Self::Spreading => answers.spread > Spread::None && hurts(HURTS),
            Self::HotSwelling => {
                answers.swelling >= Swelling::Clear && answers.warmth == Warmth::Hot && hurts(VERY_PAINFUL)
            }
            _ => self.beyond().is_some_and(|symptom| match normal {
                Some(normal) => !normal.holds(answers, symptom),
                None => answers.step(symptom) > 0,
            }),
        }
    }
}

/// `normal`: what is normal on that day; without it anything at all is looked at the same day.
pub fn triage(answers: &Answers, normal: Option<&Normal>) -> Triage {
    let reasons: Vec<_> = Reason::ALL
        .iter()
        .copied()
        .filter(|reason| reason.holds(answers, normal))
        .collect();
    let level = reasons
        .iter()
        .map(|reason| reason.level())
        .max()
        .unwrap_or(Level::Green);
    Triage { level, reasons }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check_in::{Itch, Pain, Redness, Scabs, normal};
    use proptest::prelude::*;

    fn on(day: u32, answers: Answers) -> Triage {
        triage(&answers, normal(None, day))
    }

    fn any_answers() -> impl Strategy<Value = Answers> {
        let step = |symptom: Symptom| proptest::sample::select(symptom.steps());
        let all: Vec<_> = Symptom::ALL.iter().map(|symptom| step(*symptom)).collect();
        all.prop_map(|keys| {
            let mut answers = Answers::NOTHING;
            for (symptom, key) in Symptom::ALL.iter().zip(keys) {
                assert!(answers.set(*symptom, key));
            }
            answers
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn one_answer_graver_never_lowers_the_level(answers in any_answers(), day in 0u32..400, symptom in proptest::sample::select(Symptom::ALL)) {
            let before = on(day, answers);
            for key in symptom.steps().into_iter().skip(answers.step(symptom)) {
                let mut graver = answers;
                prop_assert!(graver.set(symptom, key));
                let after = on(day, graver);
                prop_assert!(after.level >= before.level, "{graver:?} on day {day}");
                prop_assert!(before.reasons.iter().all(|reason| after.reasons.contains(reason)), "no reason is lost: {graver:?}");
            }
        }

        #[test]
        fn a_red_sign_is_red_whatever_else_is_answered(answers in any_answers(), day in 0u32..400, sign in 0usize..5) {
            let (mut red, strong) = (answers, Pain::new(7).unwrap());
            match sign {
                0 => red.fever = YesNo::Yes,
                1 => red.swelling = Swelling::Face,
                2 => red.weeping = Weeping::Pus,
                3 => (red.spread, red.pain) = (red.spread.max(Spread::Slight), red.pain.max(strong)),
                _ => (red.swelling, red.warmth, red.pain) = (red.swelling.max(Swelling::Clear), Warmth::Hot, red.pain.max(strong)),
            }
            prop_assert_eq!(on(day, red).level, Level::Red);
        }

        #[test]
        fn a_later_stage_never_allows_more(answers in any_answers(), day in 0u32..100, later in 0u32..100) {
            prop_assert!(on(day + later, answers).level >= on(day, answers).level);
        }

        #[test]
        fn there_is_a_reason_exactly_when_it_is_not_green(answers in any_answers(), day in 0u32..400) {
            let Triage { level, reasons } = on(day, answers);
            prop_assert_eq!(reasons.is_empty(), level == Level::Green);
            prop_assert!(reasons.is_sorted() && reasons.iter().all(|reason| reason.level() <= level));
        }
    }

    #[test]
    fn what_the_facts_call_normal_is_green() {
        let sunburn = Answers {
            redness: Redness::Clear,
            pain: Pain::new(3).unwrap(),
            ..Answers::NOTHING
        };
        let flaking = Answers {
            scabs: Scabs::Flakes,
            itch: Itch::Slight,
            ..Answers::NOTHING
        };
        assert_eq!(on(0, sunburn).level, Level::Green);
        assert_eq!(on(6, flaking).level, Level::Green);
        assert_eq!(on(365, Answers::NOTHING).level, Level::Green);
    }

    #[test]
    fn the_amber_signs_are_amber() {
        let amber = |day, answers| {
            let Triage { level, reasons } = on(day, answers);
            assert_eq!(level, Level::Amber, "{answers:?}");
            reasons
        };
        let grows = Answers {
            spread: Spread::Slight,
            ..Answers::NOTHING
        };
        assert_eq!(amber(3, grows), [Reason::Spread]);
        let weeps = Answers {
            weeping: Weeping::Clear,
            ..Answers::NOTHING
        };
        assert_eq!(amber(3, weeps), [Reason::Weeping]);
        assert_eq!(on(1, weeps).level, Level::Green);
        let itches = Answers {
            itch: Itch::Strong,
            ..Answers::NOTHING
        };
        assert_eq!(amber(0, itches), [Reason::Itch]);
        let late = Answers {
            redness: Redness::Slight,
            ..Answers::NOTHING
        };
        assert_eq!(amber(30, late), [Reason::Redness]);
    }

    #[test]
    fn without_a_row_anything_at_all_is_looked_at() {
        let little = Answers {
            itch: Itch::Slight,
            ..Answers::NOTHING
        };
        assert_eq!(triage(&little, None).level, Level::Amber);
        assert_eq!(triage(&Answers::NOTHING, None).level, Level::Green);
    }
}
