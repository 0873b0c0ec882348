//! Whom no phone tells, to be told in another way.

use crate::{ui::prelude::*, words::Words};
use care::broadcast::Unreached;
use leptos::prelude::*;

/// More than anybody calls in a day.
const SHOWN: usize = 100;

pub fn list(w: &'static Words, unreached: &[Unreached]) -> Option<impl IntoView + use<>> {
    if unreached.is_empty() {
        return None;
    }
    let rows = unreached.iter().take(SHOWN).map(|one| {
        let telephone = match one.telephone.as_str() {
            "" => w.say("board-no-telephone"),
            number => w.apart(number),
        };
        let (tone, label) = if one.joined {
            (Tone::Amber, w.say("broadcast-in-inbox"))
        } else {
            (Tone::Red, w.say("broadcast-not-joined"))
        };
        view! {
            <LinkRow href=format!("/clinic/patients/{}", one.patient) title=one.name.clone() note=telephone>
                <Chip tone label/>
            </LinkRow>
        }
    });
    let rows = rows.collect_view();
    let more = unreached.len().saturating_sub(SHOWN);
    let more = (more > 0)
        .then(|| view! { <p class="soft small">{w.say_with("arrivals-more", &[("count", more.into())])}</p> });
    let title = w.say_with("broadcast-silent", &[("count", unreached.len().into())]);
    let about = w.say("broadcast-silent-about");
    Some(view! {
        <Section title quiet=true>
            <Stack>
                <p>{about}</p>
                <Links>{rows}</Links>
                {more}
            </Stack>
        </Section>
    })
}
