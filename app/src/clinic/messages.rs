//! `/clinic/messages`: who wrote. Those that wait stand first, and of them what nobody has read.

use super::{When, waits};
use crate::{
    access::Staff,
    page::{Fail, Page},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::{
    clinic::settings,
    message::{ThreadLine, ThreadList, threads},
};
use leptos::prelude::*;
use serde::Deserialize;

/// What a list has room for. Letters.
const LONGEST: usize = 160;

/// From 1.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    page: u32,
}

pub async fn get(State(app): State<App>, staff: Staff, Query(wanted): Query<Wanted>) -> Result<Response, Fail> {
    let w = staff.words();
    let settings = settings(&app.db, &staff.actor).await?;
    let when = When::new(w, settings.zone, app.clock.now());
    let list = threads(&app.db, &staff.actor, wanted.page.saturating_sub(1)).await?;
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Messages), w.say("place-messages"));
    Ok(page.show(|| body(w, &list, when, settings.promise_hours)))
}

fn body(w: &'static Words, list: &ThreadList, when: When, hours: u16) -> impl IntoView + use<> {
    let lead = w.say_with("messages-clinic-lead", &[("count", list.waiting.into())]);
    let rows: Vec<_> = list.rows.iter().map(|line| item(w, line, when, hours)).collect();
    let rows = if rows.is_empty() {
        let (title, note) = (w.say("messages-clinic-none-title"), w.say("messages-clinic-none"));
        view! { <Card><Empty title note>""</Empty></Card> }.into_any()
    } else {
        view! { <Queue>{rows}</Queue> }.into_any()
    };
    let pager = (list.pages > 1).then(|| pager(w, list));
    let promised = w.say_with("review-promised", &[("hours", hours.into())]);
    view! {
        <PageHead title=w.say("place-messages") lead/>
        <Stack>
            {rows}
            {pager}
            <p class="soft small">{promised}</p>
        </Stack>
    }
}

fn pager(w: &'static Words, list: &ThreadList) -> impl IntoView + use<> {
    let at = |page: u32| format!("/clinic/messages?page={}", page + 1);
    let place = [("page", (list.page + 1).into()), ("pages", list.pages.into())];
    let earlier = list.page.checked_sub(1).map(at);
    let later = (list.page + 1 < list.pages).then(|| at(list.page + 1));
    view! {
        <Pager
            label=w.say("pager")
            place=w.say_with("messages-clinic-place", &place)
            earlier=earlier.map(|href| (href, w.say("pager-earlier")))
            later=later.map(|href| (href, w.say("pager-later")))
        />
    }
}

/// A thread, as a line of a list.
pub(super) fn item(w: &'static Words, line: &ThreadLine, when: When, hours: u16) -> impl IntoView + use<> {
    let waited = line.waiting_since.map(|since| when.now - since);
    let said = shortened(&line.words);
    let said = match (said.is_empty(), line.from_clinic) {
        (true, _) => w.say_with("messages-clinic-photos", &[("count", line.photos.into())]),
        (false, true) => w.say_with("messages-clinic-ours", &[("words", said.into())]),
        (false, false) => w.apart(&said),
    };
    let (tone, status) = match (line.unread, line.waiting_since, line.from_clinic, line.read) {
        (1.., ..) => (
            Tone::Amber,
            w.say_with("messages-clinic-unread", &[("count", line.unread.into())]),
        ),
        (0, Some(_), ..) => (Tone::Amber, w.say("messages-clinic-waits")),
        (0, None, true, true) => (Tone::Good, w.say("messages-clinic-read")),
        (0, None, true, false) => (Tone::Info, w.say("messages-clinic-not-read")),
        (0, None, false, _) => (Tone::Info, w.say("messages-clinic-settled")),
    };
    let (at, bar) = match waited {
        Some(since) => {
            let waited = waits::waited(w, since);
            let args = [("waited", waited.clone().into()), ("hours", hours.into())];
            let (used, label) = (waits::used(since, hours), w.say_with("review-promise", &args));
            (waited, Some(view! { <Wait used label/> }))
        }
        None => (when.instant(line.last_at), None),
    };
    view! {
        <QueueItem
            href=format!("/clinic/patients/{}/messages#latest", line.patient)
            name=line.name.clone()
            lines=vec![said, at]
            status=move || view! { <Chip tone label=status.clone()/> }
        >
            {bar}
        </QueueItem>
    }
}

/// On one line, cut where it is long.
fn shortened(words: &str) -> String {
    let line: Vec<_> = words.split_whitespace().collect();
    let line = line.join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}…", &line[..cut]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_message_is_cut_between_letters() {
        assert_eq!(shortened(" May I\n\nswim? "), "May I swim?");
        let cut = shortened(&"é".repeat(500));
        assert_eq!((cut.chars().count(), cut.ends_with('…')), (LONGEST + 1, true));
    }
}
