//! `/clinic/broadcasts`: what the owner wrote to many, and what became of it.

use super::{When, broadcast::named};
use crate::{
    access::Staff,
    page::{Fail, Page},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{
    actor::Permission,
    broadcast::{Broadcast, list},
};
use leptos::prelude::*;

pub const HERE: &str = "/clinic/broadcasts";

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    staff.must(Permission::Own)?;
    let w = staff.words();
    let sent = list(&app.db, &staff.actor).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Reminders), w.say("broadcasts-title"));
    Ok(page.show(|| body(w, &sent, when)))
}

fn body(w: &'static Words, sent: &[Broadcast], when: When) -> impl IntoView + use<> {
    let rows = sent.iter().map(|broadcast| row(w, broadcast, when)).collect_view();
    let list = if sent.is_empty() {
        let (title, note) = (w.say("broadcasts-none-title"), w.say("broadcasts-none"));
        view! { <Card><Empty title note>""</Empty></Card> }.into_any()
    } else {
        view! { <Links>{rows}</Links> }.into_any()
    };
    view! {
        <BackLink href="/clinic/reminders" label=w.say("place-reminders")/>
        <PageHead title=w.say("broadcasts-title") lead=w.say("broadcasts-lead")>
            <ButtonLink href="/clinic/broadcasts/new" label=w.say("broadcast-new") icon=Icon::Plus/>
        </PageHead>
        {list}
    }
}

fn row(w: &'static Words, broadcast: &Broadcast, when: When) -> impl IntoView + use<> {
    let fate = broadcast.fate;
    let parts = [
        ("broadcast-patients", broadcast.patients),
        ("broadcast-delivered", fate.delivered),
        ("broadcast-opened", fate.opened),
        ("broadcast-failed", fate.failed),
    ];
    let counts = parts.map(|(key, count)| w.say_with(key, &[("count", count.into())]));
    let note = format!("{} · {}", when.instant(broadcast.sent_at), counts.join(" · "));
    view! {
        <LinkRow
            title=named::audience(w, &broadcast.audience)
            note
            href=format!("{HERE}/{}", broadcast.id)
            icon=Icon::Chat
        />
    }
}
