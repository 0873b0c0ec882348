//! One who waits for an answer, as a line of a list.

use super::review::{Cut, Looking};
use crate::{patient::level_tone, ui::prelude::*, words::Words};
use care::check_in::{Level, Waiting};
use chrono::Duration;
use leptos::prelude::*;

/// How much of the promised time is used, in percent.
pub fn used(waited: Duration, hours: u16) -> u32 {
    let promised = Duration::hours(hours.max(1).into()).num_seconds();
    u32::try_from(waited.num_seconds().max(0) * 100 / promised).unwrap_or(u32::MAX)
}

/// "waits for 3 hours".
pub fn waited(w: &Words, waited: Duration) -> String {
    if waited < Duration::hours(1) {
        w.say_with(
            "review-waited-minutes",
            &[("count", waited.num_minutes().max(0).into())],
        )
    } else {
        w.say_with("review-waited-hours", &[("count", waited.num_hours().into())])
    }
}

pub fn level(w: &Words, level: Level) -> impl IntoView + use<> {
    view! { <Chip tone=level_tone(level) label=w.say_of("review-level", level.key(), "")/> }
}

/// `cut`: what of the queue is shown, and goes along to the check-in.
pub fn item(w: &'static Words, waiting: &Waiting, cut: Cut, looking: Looking) -> impl IntoView + use<> {
    let Looking { me, when, hours } = looking;
    let check_in = &waiting.check_in;
    let treatment = w.say_of("treatment", waiting.treatment.key(), "");
    let day = w.say_with("review-day", &[("day", check_in.day.into())]);
    let photos = (waiting.photos > 0).then(|| w.say_with("review-photos", &[("count", waiting.photos.into())]));
    let asks = (!check_in.question.is_empty()).then(|| w.say("review-asks"));
    let about = [Some(treatment), Some(day), photos, asks]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ");
    let reasons: Vec<_> = check_in
        .triage
        .pressing()
        .map(|reason| w.say_of("reason", reason.key(), ""))
        .collect();
    let reasons = (!reasons.is_empty()).then(|| reasons.join(" · "));
    let claimed = check_in
        .claimed_by_another(me, when.now)
        .map(|claim| w.say_with("review-claimed", &[("name", claim.by.as_str().into())]));
    let since = waiting.waited(when.now);
    let waited = waited(w, since);
    let label = w.say_with(
        "review-promise",
        &[("waited", waited.clone().into()), ("hours", hours.into())],
    );
    let used = used(since, hours);
    let lines = [Some(about), reasons, claimed, Some(waited)]
        .into_iter()
        .flatten()
        .collect();
    let of = check_in.triage.level;
    view! {
        <QueueItem
            href=cut.one(check_in.id)
            name=waiting.patient_name.clone()
            lines
            status=move || level(w, of)
        >
            <Wait used label/>
        </QueueItem>
    }
}
