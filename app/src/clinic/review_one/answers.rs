//! What was answered, what of it is beyond normal, and what it was before.

use super::Seen;
use crate::{patient::level_tone, ui::prelude::*, words::Words};
use care::check_in::{CheckIn, Level, Reason, Symptom};
use leptos::prelude::*;

pub fn view(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let check_in = &seen.check_in;
    let rows = Symptom::ALL.iter().map(|symptom| {
        let value = step(w, check_in, *symptom);
        let before = seen
            .before
            .as_ref()
            .filter(|before| before.answers.key(*symptom) != check_in.answers.key(*symptom));
        let was = before.map(|before| w.say_with("review-was", &[("before", step(w, before, *symptom).into())]));
        let value = match was {
            Some(was) => format!("{value} · {was}"),
            None => value,
        };
        let chip = beyond(check_in, *symptom)
            .map(|level| view! { <Chip tone=level_tone(level) label=w.say("review-beyond")/> });
        let changed = before.map(|before| {
            let graver = check_in.answers.step(*symptom) > before.answers.step(*symptom);
            let (tone, key) = if graver {
                (Tone::Amber, "review-graver")
            } else {
                (Tone::Good, "review-milder")
            };
            view! { <Chip tone label=w.say(key)/> }
        });
        view! { <Row name=w.say_of("review-name", symptom.key(), "") value>{changed}{chip}</Row> }
    });
    let rows = rows.collect_view();
    let urgent: Vec<_> = check_in
        .triage
        .reasons
        .iter()
        .filter(|reason| reason.level() == Level::Red)
        .map(|reason| w.say_of("reason", reason.key(), ""))
        .collect();
    let urgent = (!urgent.is_empty()).then(|| view! { <Banner tone=Tone::Red title=urgent.join(" · ")/> });
    let since = seen.before.as_ref().map(|before| {
        let when = ("when", seen.when.instant(before.sent_at).into());
        view! { <p class="soft small">{w.say_with("review-since", &[when])}</p> }
    });
    view! {
        {urgent}
        <Section title=w.say("review-answers") quiet=true>
            <Stack>
                <Rows facts=true>{rows}</Rows>
                {since}
            </Stack>
        </Section>
    }
}

fn step(w: &Words, check_in: &CheckIn, symptom: Symptom) -> String {
    let key = check_in.answers.key(symptom);
    match key.parse::<i64>() {
        Ok(number) => w.number(number),
        Err(_) => w.say_of("symptom", symptom.key(), &format!("-{key}")),
    }
}

/// How urgent a symptom made it.
fn beyond(check_in: &CheckIn, symptom: Symptom) -> Option<Level> {
    let about = |reason: &&Reason| match **reason {
        Reason::Fever => symptom == Symptom::Fever,
        Reason::Face => symptom == Symptom::Swelling,
        Reason::Pus => symptom == Symptom::Weeping,
        Reason::Spreading => symptom == Symptom::Spread,
        Reason::HotSwelling => matches!(symptom, Symptom::Swelling | Symptom::Warmth),
        other => other.key() == symptom.key(),
    };
    check_in
        .triage
        .reasons
        .iter()
        .filter(about)
        .map(|reason| reason.level())
        .max()
}
