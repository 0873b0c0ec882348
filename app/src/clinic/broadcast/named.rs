//! A broadcast's audience and words, as staff read them.

use crate::{
    ui::prelude::*,
    words::{Language, Words},
};
use care::{broadcast::Audience, material::Pigment};
use leptos::prelude::*;

pub fn audience(w: &'static Words, audience: &Audience) -> String {
    match audience {
        Audience::All => w.say("broadcast-to-all"),
        Audience::Treatment(treatment) => {
            let treatment = w.say_of("treatment", treatment.key(), "");
            w.say_with("broadcast-to-treatment", &[("treatment", treatment.into())])
        }
        Audience::Lot(lot) => w.say_with("broadcast-to-lot", &[("pigment", pigment(w, lot).into())]),
    }
}

/// Maker, shade and lot, as the card for a doctor says them.
fn pigment(w: &'static Words, pigment: &Pigment) -> String {
    let lot = w.say_with("card-lot", &[("lot", pigment.lot.as_str().into())]);
    format!("{} · {} · {lot}", w.apart(&pigment.maker), w.apart(&pigment.shade))
}

/// Tags and texts, by the languages' own names.
pub fn words(texts: &[(&str, &str)]) -> impl IntoView + use<> {
    let texts: Vec<_> = texts
        .iter()
        .filter_map(|(tag, text)| Some((Language::from_tag(tag)?, (*text).to_owned())))
        .collect();
    let quotes = texts.into_iter().map(|(language, text)| {
        view! {
            <InLanguage lang=language.tag() dir=language.dir().attribute()>
                <p class="soft small">{language.name()}</p>
                <Quote text/>
            </InLanguage>
        }
    });
    view! { <Stack>{quotes.collect_view()}</Stack> }
}
