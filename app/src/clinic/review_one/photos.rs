//! The photos, each beside the last of its angle.

use super::Seen;
use crate::{ui::prelude::*, words::Words};
use care::photo::Photo;
use leptos::prelude::*;

pub fn view(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let none = match (seen.agrees, seen.photos.is_empty()) {
        (_, false) => None,
        (true, true) => Some("review-photos-none"),
        (false, true) => Some("review-photos-refused"),
    };
    let none = none.map(|key| view! { <p class="soft">{w.say(key)}</p> });
    let pairs = seen.photos.iter().map(|series| {
        let angle = w.say_of("angle", series.photo.angle.key(), "");
        let before = series.before.as_ref().map(|before| {
            let when = ("when", seen.when.instant(before.received_at).into());
            let caption = w.say_with("review-before", &[when]);
            let (src, alt) = (whole(before), format!("{angle}: {caption}"));
            view! { <Framed caption src alt/> }
        });
        let alt = format!("{angle}: {}", w.say("review-now"));
        let src = whole(&series.photo);
        view! {
            <Section title=angle quiet=true>
                <Beside>
                    <Framed caption=w.say("review-now") src alt/>
                    {before}
                </Beside>
            </Section>
        }
    });
    let pairs = pairs.collect_view();
    view! { <Card title=w.say("review-photos-title")><Stack>{none}{pairs}</Stack></Card> }
}

fn whole(photo: &Photo) -> String {
    format!("/api/photos/{}", photo.id)
}
