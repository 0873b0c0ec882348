//! What this patient has received, and what comes next: every reminder with what became of it, in the patient's own time.

use super::Seen;
use crate::{
    clinic::changes::reason,
    ui::prelude::*,
    words::{Spoken, Words},
};
use care::{
    ids::CourseId,
    reminder::{ReminderState, ReminderView},
};
use leptos::prelude::*;

/// Rows that are shown before the rest folds away.
const SHOWN: usize = 5;

pub fn card(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    // What will be skipped stands among what comes: whoever asks why nothing will arrive finds it there.
    let comes = |reminder: &&ReminderView| reminder.state == ReminderState::Planned || reminder.due_at > seen.here.now;
    let (coming, mut past): (Vec<_>, Vec<_>) = seen.reminders.iter().partition(comes);
    past.reverse();
    let zone = w.say_with(
        "record-reminders-zone",
        &[("zone", seen.there.zone.name().replace('_', " ").into())],
    );
    let foreign = (seen.there.zone != seen.here.zone).then(|| view! { <p>{zone}</p> });
    let lists = (
        list(w, seen, "record-reminders-coming", &coming),
        list(w, seen, "record-reminders-past", &past),
    );
    view! { <Card title=w.say("record-reminders-title")><Stack>{foreign}{lists}</Stack></Card> }
}

fn list(w: &'static Words, seen: &Seen, key: &str, reminders: &[&ReminderView]) -> impl IntoView + use<> {
    let (first, rest) = reminders.split_at(reminders.len().min(SHOWN));
    let none = w.say(&format!("{key}-none"));
    let first = if first.is_empty() {
        view! { <p>{none}</p> }.into_any()
    } else {
        rows(w, seen, first).into_any()
    };
    let rest = (!rest.is_empty()).then(|| {
        let summary = w.say_with("record-reminders-more", &[("count", rest.len().into())]);
        let rest = rows(w, seen, rest);
        view! { <div><Details summary>{rest}</Details></div> }
    });
    view! { <Section title=w.say(key) quiet=true><Stack>{first}{rest}</Stack></Section> }
}

fn rows(w: &'static Words, seen: &Seen, reminders: &[&ReminderView]) -> impl IntoView + use<> {
    let rows = reminders.iter().map(|reminder| row(w, seen, reminder)).collect_view();
    view! { <Links>{rows}</Links> }
}

fn row(w: &'static Words, seen: &Seen, reminder: &ReminderView) -> impl IntoView + use<> {
    let (tone, key, note) = became(w, seen, reminder);
    let when = seen.there.instant(reminder.due_at);
    let note = note.map_or_else(|| when.clone(), |note| format!("{when} · {note}"));
    let title = spoken(w, seen, reminder.course).say_of("rule", &reminder.rule_key, "-title");
    view! {
        <LinkRow title note>
            <Chip tone label=w.say(key)/>
        </LinkRow>
    }
}

/// In the words of the course a reminder belongs to; a notice belongs to none.
fn spoken<'a>(w: &'static Words, seen: &'a Seen, course: Option<CourseId>) -> Spoken<'a> {
    let courses = &seen.record.courses;
    let course = courses.iter().find(|record| Some(record.course.id) == course);
    Spoken::new(w, course.map(|record| &*record.course.protocol))
}

/// The word for a reminder's state, and what else is known of it.
fn became(w: &'static Words, seen: &Seen, reminder: &ReminderView) -> (Tone, &'static str, Option<String>) {
    match reminder.state {
        ReminderState::Planned => (Tone::Info, "reminder-planned", None),
        ReminderState::Accepted => match (reminder.opened_at, reminder.shown_at) {
            (Some(at), _) => {
                let when = [("when", seen.there.instant(at).into())];
                (
                    Tone::Good,
                    "reminder-opened",
                    Some(w.say_with("reminder-opened-at", &when)),
                )
            }
            (None, Some(_)) => (Tone::Good, "reminder-shown", None),
            (None, None) => (Tone::Good, "reminder-accepted", None),
        },
        ReminderState::Skipped => {
            let spoken = spoken(w, seen, reminder.course);
            let why = reminder.reason.as_ref().map(|why| reason(spoken, why));
            (Tone::Amber, "reminder-skipped", why)
        }
        ReminderState::Withdrawn => (Tone::Info, "reminder-withdrawn", None),
    }
}
