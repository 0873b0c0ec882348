//! "Can I …?", answered: the largest words on the page.

use leptos::prelude::*;

use super::{DayLine, Icon};

/// An activity's status on a day, as the plan has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Yes,
    Careful,
    NotYet,
    Ask,
    Never,
}

impl Verdict {
    const fn class(self) -> &'static str {
        match self {
            Self::Yes => "answer yes",
            Self::Careful => "answer careful",
            Self::NotYet => "answer not-yet",
            Self::Ask => "answer ask",
            Self::Never => "answer never",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Yes => Icon::Check,
            Self::Careful => Icon::Hand,
            Self::NotYet => Icon::Clock,
            Self::Ask => Icon::Question,
            Self::Never => Icon::NotYet,
        }
    }
}

/// `headline` is the answer ("Not yet"), `when` its date ("from Wednesday, 30 December"), children the why
/// in paragraphs. `waited` of `wait` days draws the days between as dots.
#[component]
pub fn Answer(
    verdict: Verdict,
    #[prop(into)] headline: String,
    #[prop(optional_no_strip, into)] when: Option<String>,
    #[prop(optional)] waited: u32,
    #[prop(optional)] wait: u32,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class=verdict.class()>
            <Icon name=verdict.icon()/>
            <b>{headline}</b>
            {when.map(|when| view! { <span class="when">{when}</span> })}
            {children.map(|children| children())}
            {(wait > 0).then(|| view! { <DayLine done=waited total=wait/> })}
        </div>
    }
}
