//! Who was called to it and what became of that, for whoever asks why nobody came.

use super::Seen;
use crate::{ui::prelude::*, words::Words};
use care::reminder::{Called, ReminderState};
use leptos::prelude::*;

pub fn view(w: &'static Words, seen: &Seen) -> Option<impl IntoView + use<>> {
    (!seen.called.is_empty()).then(|| {
        let rows = seen.called.iter().map(|called| row(w, seen, called)).collect_view();
        view! { <Section title=w.say("called-title") quiet=true><Links>{rows}</Links></Section> }
    })
}

fn row(w: &'static Words, seen: &Seen, called: &Called) -> impl IntoView + use<> {
    let why = called.call.map_or("handed-over", |call| call.rung.key());
    let note = format!("{} · {}", w.say_of("called", why, ""), seen.when.instant(called.due_at));
    let (tone, key) = became(called);
    view! {
        <LinkRow title=called.name.clone() note icon=Icon::Bell>
            <Chip tone label=w.say(key)/>
        </LinkRow>
    }
}

fn became(called: &Called) -> (Tone, &'static str) {
    match called.state {
        ReminderState::Accepted if called.opened_at.is_some() => (Tone::Good, "called-opened"),
        ReminderState::Accepted => (Tone::Good, "called-arrived"),
        ReminderState::Planned | ReminderState::Withdrawn => (Tone::Info, "called-planned"),
        ReminderState::Skipped => (Tone::Amber, "called-missed"),
    }
}
