//! "Something worries me": what is not normal now, the signs that need somebody, and whom to reach. It opens in place, for a page that
//! is here needs no connection any more.

use super::{Contact, contact::CallButton};
use crate::{
    ui::prelude::*,
    words::{Spoken, Words},
};
use care::warning;
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worry {
    /// What is not normal at this stage.
    pub not_normal: Option<String>,
    pub levels: Vec<Level>,
}

/// Signs of one level, and what to do about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    pub tone: Tone,
    pub title: String,
    pub signs: Vec<String>,
    pub say: String,
}

impl Worry {
    /// `stage` names the stage, `healing` the days since the latest session; ahead of it no sign can come from it.
    pub fn of(spoken: Spoken, stage: Option<&str>, healing: Option<u32>) -> Self {
        let not_normal = stage.map(|stage| spoken.say_of("stage", stage, "-not-normal"));
        Self {
            not_normal,
            levels: healing.map(|day| levels(spoken.words, day)).unwrap_or_default(),
        }
    }
}

/// The levels that matter on a day, the gravest first.
pub fn levels(words: &Words, day: u32) -> Vec<Level> {
    warning::levels()
        .iter()
        .filter(|level| level.from_day <= day)
        .map(|level| said(words, level))
        .collect()
}

fn said(words: &Words, level: &warning::Level) -> Level {
    let part = |part: &str| words.say_of("warning", &level.key, &format!("-{part}"));
    Level {
        tone: if level.key == "red" { Tone::Red } else { Tone::Amber },
        title: part("title"),
        signs: (1..=level.signs).map(|n| part(&n.to_string())).collect(),
        say: part("say"),
    }
}

#[component]
pub fn WorryBlock(words: &'static Words, worry: Worry, contact: Contact) -> impl IntoView {
    let Contact { answers, emergency, .. } = contact.clone();
    let call = contact.clone();
    let levels = worry.levels.into_iter().map(
        |Level {
             tone,
             title,
             signs,
             say,
         }| view! { <Signs tone title signs say/> },
    );
    view! {
        <Stack>
            <div>
                <Details summary=words.say("worry-title") id="worry".to_owned()>
                    {worry.not_normal.map(|not_normal| view! { <p>{not_normal}</p> })}
                    {levels.collect_view()}
                    <ButtonLink
                        href="/check-in?worry"
                        label=words.say("check-in-start")
                        size=ButtonSize::Whole
                        icon=Icon::Chat
                    />
                    <CallButton words contact=call kind=ButtonKind::Quiet size=ButtonSize::Whole/>
                </Details>
            </div>
            <p><a href="/check-ins">{words.say("check-in-all")}</a></p>
            <p class="soft small">{answers}" "{emergency}</p>
        </Stack>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::patient::Aftercare;

    fn spoken(care: &Aftercare) -> Spoken<'_> {
        telling(care).spoken(&care.courses[0])
    }

    #[test]
    fn the_gravest_signs_stand_first_and_late_ones_come_late() {
        let care = Sample::new().session(-5).care();
        let tones = |day| {
            Worry::of(spoken(&care), Some("shedding"), Some(day))
                .levels
                .iter()
                .map(|level| level.tone)
                .collect::<Vec<_>>()
        };
        assert_eq!(tones(5), [Tone::Red, Tone::Amber]);
        assert_eq!(tones(28), [Tone::Red, Tone::Amber, Tone::Amber]);
    }

    #[test]
    fn every_level_has_signs_and_says_what_to_do() {
        let care = Sample::new().session(-30).care();
        for level in Worry::of(spoken(&care), Some("settled"), Some(30)).levels {
            assert!(
                level.signs.len() >= 2 && !level.say.starts_with("warning-"),
                "{level:?}"
            );
        }
    }

    #[test]
    fn ahead_of_a_session_no_sign_can_come_from_it() {
        let care = Sample::new().session(3).care();
        let worry = Worry::of(spoken(&care), Some("prepare"), None);
        assert!(worry.levels.is_empty() && worry.not_normal.is_some());
    }
}
