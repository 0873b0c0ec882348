//! The photos, each beside the last of its angle and that of the same day after the session before.

use super::Seen;
use crate::{
    island::{CompareWords, PhotoCompare, Shot},
    ui::prelude::*,
    words::Words,
};
use care::photo::{Photo, Series};
use leptos::prelude::*;

/// Whether there is something to compare with: only then is an island on the page.
pub fn compares(seen: &Seen) -> bool {
    seen.photos.iter().any(|series| series.before.is_some())
}

pub fn view(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let none = match (seen.agrees, seen.photos.is_empty()) {
        (_, false) => None,
        (true, true) if !seen.deleted.is_empty() => None,
        (true, true) => Some("review-photos-none"),
        (false, true) => Some("review-photos-refused"),
    };
    let none = none.map(|key| view! { <p class="soft">{w.say(key)}</p> });
    let deleted = (!seen.deleted.is_empty()).then(|| {
        let angles: Vec<_> = seen
            .deleted
            .iter()
            .map(|angle| w.say_of("angle", angle.key(), ""))
            .collect();
        let args = [("count", angles.len().into()), ("angles", w.list(&angles).into())];
        view! { <p class="soft">{w.say_with("review-photos-deleted", &args)}</p> }
    });
    let pairs = seen.photos.iter().map(|series| of_angle(w, seen, series));
    let pairs = pairs.collect_view();
    view! { <Card title=w.say("review-photos-title")><Stack>{none}{deleted}{pairs}</Stack></Card> }
}

fn of_angle(w: &'static Words, seen: &Seen, series: &Series) -> impl IntoView + use<> {
    let angle = w.say_of("angle", series.photo.angle.key(), "");
    let shot = |photo: &Photo, caption: String| Shot {
        src: format!("/api/photos/{}", photo.id),
        alt: format!("{angle}: {caption}"),
        caption,
    };
    let earlier = |key: &str, photo: &Photo| {
        let when = ("when", seen.when.instant(photo.received_at).into());
        shot(photo, w.say_with(key, &[when]))
    };
    let same_day = series.same_day.as_ref();
    // Often the last photo is that of the same day: then it is offered once.
    let same_day = same_day.filter(|photo| series.before.as_ref().is_none_or(|before| before.id != photo.id));
    let last = series.before.as_ref().map(|photo| earlier("review-before", photo));
    let before: Vec<_> = last
        .into_iter()
        .chain(same_day.map(|photo| earlier("review-same-day", photo)))
        .collect();
    let now = shot(&series.photo, w.say("review-now"));
    let photos = if before.is_empty() {
        let Shot { src, caption, alt } = now;
        view! { <Beside><Framed caption src alt/></Beside> }.into_any()
    } else {
        let id = format!("compare-{}", series.photo.id);
        let tall = series.photo.height > series.photo.width;
        view! { <PhotoCompare id now before tall words=CompareWords::said(|key| w.say(key))/> }.into_any()
    };
    view! { <Section title=angle quiet=true>{photos}</Section> }
}
