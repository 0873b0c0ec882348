//! What whoever treats a patient has to know before a session, in a word each.

use crate::{ui::prelude::*, words::Words};
use care::profile::{Caution, Profile};
use leptos::prelude::*;

/// "Allergy and Scars", if there is anything to know.
pub fn line(w: &Words, profile: &Profile) -> Option<String> {
    let words: Vec<_> = profile.cautions().into_iter().map(|caution| word(w, caution)).collect();
    (!words.is_empty()).then(|| w.list(&words))
}

pub fn chips(w: &'static Words, profile: &Profile) -> impl IntoView + use<> {
    let chip = |caution: Caution| {
        let tone = if caution == Caution::Allergy {
            Tone::Amber
        } else {
            Tone::Info
        };
        view! { <Chip tone label=word(w, caution)/> }
    };
    profile.cautions().into_iter().map(chip).collect_view()
}

fn word(w: &Words, caution: Caution) -> String {
    w.say_of("tailoring-caution", caution.key(), "")
}
