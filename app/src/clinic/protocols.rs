//! What the clinic tells its patients, treatment by treatment, and who answers for it.

use super::{When, draft::at};
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
    clinic::{ProtocolView, protocols},
    draft,
    protocol::Treatment,
    zone,
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    let w = staff.words();
    let protocols = protocols(&app.db, &staff.actor).await?;
    let drafts = draft::list(&app.db, &staff.actor).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Protocols), w.say("protocols-title"));
    Ok(page.show(|| {
        let rows = protocols.iter().map(|protocol| {
            let chip = chip(w, protocol);
            let draft = drafts.iter().any(|(treatment, ..)| *treatment == protocol.treatment);
            let draft = draft.then(|| view! { <Chip label=w.say("draft-open") icon=Icon::Pencil/> });
            view! {
                <LinkRow
                    href=format!("/clinic/protocols/{}", protocol.id)
                    title=w.say_of("treatment", protocol.treatment.key(), "")
                    note=signature(w, protocol, when)
                    icon=Icon::List
                >
                    {draft}
                    {chip}
                </LinkRow>
            }
        });
        let rows = rows.collect_view();
        view! {
            <PageHead title=w.say("protocols-title") lead=w.say("protocols-lead")>
                <ButtonLink href="/clinic/questions" label=w.say("faq-title") icon=Icon::Question kind=ButtonKind::Quiet/>
            </PageHead>
            <Links>{rows}</Links>
            {going_on(w, &drafts, when)}
        }
    }))
}

/// The drafts that somebody is writing, each with who changed it last.
fn going_on(w: &'static Words, drafts: &[(Treatment, String, DateTime<Utc>)], when: When) -> Option<AnyView> {
    if drafts.is_empty() {
        return None;
    }
    let rows = drafts.iter().map(|(treatment, name, at)| {
        let by = w.say_with("draft-by", &[("name", name.as_str().into())]);
        let note = format!("{by} · {}", when.instant(*at));
        let title = w.say_of("treatment", treatment.key(), "");
        view! { <LinkRow title note href=at::draft(*treatment) icon=Icon::Pencil/> }
    });
    let rows = rows.collect_view();
    Some(view! { <Section title=w.say("drafts-title")><Links>{rows}</Links></Section> }.into_any())
}

pub fn chip(w: &'static Words, protocol: &ProtocolView) -> impl IntoView + use<> {
    let (tone, key) = match protocol.signed_at {
        Some(_) => (Tone::Good, "protocol-signed"),
        None => (Tone::Amber, "protocol-unsigned"),
    };
    view! { <Chip tone label=w.say(key)/> }
}

/// Which version, and who signed it when.
pub fn signature(w: &'static Words, protocol: &ProtocolView, when: When) -> String {
    let version = ("version", protocol.version.into());
    match (&protocol.signed_by, protocol.signed_at) {
        (Some(name), Some(at)) => {
            let day = when.day(zone::day(at, when.zone));
            w.say_with(
                "protocol-signed-by",
                &[version, ("name", name.as_str().into()), ("day", day.into())],
            )
        }
        _ => w.say_with("protocol-version", &[version]),
    }
}
