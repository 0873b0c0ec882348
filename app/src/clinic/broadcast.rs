//! `/clinic/broadcasts/{id}`: what was written to whom, and whom it has not reached.

pub(super) mod named;
pub mod new;
mod silent;

use super::{When, broadcasts::HERE, done::Noted};
use crate::{
    access::Staff,
    page::{Fail, Id, Page},
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
    actor::Permission,
    broadcast::{Broadcast, Unreached, find},
    ids::BroadcastId,
};
use leptos::prelude::*;
use std::collections::BTreeMap;

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<BroadcastId>,
    Query(noted): Query<Noted>,
) -> Result<Response, Fail> {
    staff.must(Permission::Own)?;
    let w = staff.words();
    let (sent, texts, unreached) = find(&app.db, &staff.actor, id).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let title = named::audience(w, &sent.audience);
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Reminders), title);
    Ok(page.show(|| body(w, &sent, &texts, &unreached, when, &noted)))
}

fn body(
    w: &'static Words,
    sent: &Broadcast,
    texts: &BTreeMap<String, String>,
    unreached: &[Unreached],
    when: When,
    noted: &Noted,
) -> impl IntoView + use<> {
    let by = [
        ("name", sent.by.as_str().into()),
        ("when", when.instant(sent.sent_at).into()),
    ];
    let lead = w.say_with("broadcast-by", &by);
    let figures = [
        ("broadcast-figure-patients", sent.patients),
        ("broadcast-figure-delivered", sent.fate.delivered),
        ("broadcast-figure-opened", sent.fate.opened),
        ("broadcast-figure-read", sent.fate.read),
        ("broadcast-figure-failed", sent.fate.failed),
    ];
    let figures = figures.map(|(key, count)| {
        view! { <Figure name=w.say(key) value=w.number(count) note=w.say(&format!("{key}-note"))/> }
    });
    let figures = figures.into_iter().collect_view();
    let waiting = sent.fate.waiting;
    let waiting = (waiting > 0).then(|| {
        let title = w.say_with("broadcast-waiting", &[("count", waiting.into())]);
        view! { <Banner tone=Tone::Info title/> }
    });
    let texts: Vec<(&str, &str)> = texts
        .iter()
        .map(|(tag, words)| (tag.as_str(), words.as_str()))
        .collect();
    let words = named::words(&texts);
    let silent = silent::list(w, unreached);
    let banner = noted.banner(w, super::Back::Board);
    let title = named::audience(w, &sent.audience);
    view! {
        <BackLink href=HERE label=w.say("broadcasts-title")/>
        <PageHead title lead/>
        <div class="stack far">
            <Stack>{banner}{waiting}</Stack>
            <Figures label=w.say("broadcast-figures")>{figures}</Figures>
            <Section title=w.say("broadcast-words-title") quiet=true>{words}</Section>
            {silent}
        </div>
    }
}
