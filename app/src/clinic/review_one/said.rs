//! What was answered before.

use super::Seen;
use crate::{ui::prelude::*, words::Words};
use care::check_in::{Review, ReviewKind};
use leptos::prelude::*;

pub fn view(w: &'static Words, seen: &Seen) -> Option<impl IntoView + use<>> {
    let reviews = &seen.check_in.reviews;
    (!reviews.is_empty()).then(|| {
        let rows = reviews.iter().rev().map(|review| {
            let title = format!("{} · {}", review.by, seen.when.instant(review.at));
            let what = what(w, seen, review);
            let words = (!review.words.is_empty()).then(|| view! { <Quote text=review.words.clone()/> });
            view! { <p><b>{title}</b>{what.map(|what| format!(": {what}"))}</p>{words} }
        });
        let rows = rows.collect_view();
        view! { <Section title=w.say("review-history") quiet=true><Stack>{rows}</Stack></Section> }
    })
}

fn what(w: &Words, seen: &Seen, review: &Review) -> Option<String> {
    let angle = || {
        review
            .angle
            .map(|angle| w.say_of("angle", angle.key(), ""))
            .unwrap_or_default()
    };
    let day = || review.follow_up.map(|day| seen.when.day(day)).unwrap_or_default();
    let colleague = || review.colleague.clone().unwrap_or_default();
    match review.kind {
        ReviewKind::Reviewed => Some(w.say("review-reviewed")),
        ReviewKind::Replied => None,
        ReviewKind::Called => Some(w.say("review-called")),
        ReviewKind::AnotherPhoto => Some(w.say_with("review-asked-photo", &[("angle", angle().into())])),
        ReviewKind::Concern => Some(w.say_with("review-followed", &[("date", day().into())])),
        ReviewKind::HandedOver => Some(w.say_with("review-handed", &[("name", colleague().into())])),
    }
}
