//! One protocol, whole, as patients receive it; an owner signs it here.

pub mod facts;
pub mod tables;
mod texts;
mod versions;

use super::{
    Back, Done, Noted, When,
    draft::at,
    protocols::{chip, signature},
};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go},
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
    clinic::{ProtocolView, protocol, sign_off},
    draft::{Version, versions},
    ids::ProtocolId,
    protocol::Protocol,
};
use leptos::prelude::*;
use tables::Lead;

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<ProtocolId>,
    Query(noted): Query<Noted>,
) -> Result<Response, Fail> {
    let w = staff.words();
    let (view, protocol) = protocol(&app.db, &staff.actor, id).await?;
    let versions = versions(&app.db, &staff.actor, view.treatment).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let title = w.say_of("treatment", view.treatment.key(), "");
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Protocols), title);
    Ok(page.show(|| body(&staff, &view, &protocol, &versions, when, &noted)))
}

pub async fn post(State(app): State<App>, staff: Staff, Id(id): Id<ProtocolId>) -> Result<Response, Fail> {
    sign_off(&app.db, &*app.clock, &staff.actor, id).await?;
    Ok(go(&Done::Signed.at(&format!("/clinic/protocols/{id}"))))
}

fn body(
    staff: &Staff,
    view: &ProtocolView,
    protocol: &Protocol,
    versions: &[Version],
    when: When,
    noted: &Noted,
) -> impl IntoView + use<> {
    let w = staff.words();
    let newest = versions.first().is_none_or(|version| version.view.id == view.id);
    let sign = (newest && view.signed_at.is_none()).then(|| sign(staff));
    let restore = (!newest && staff.may(Permission::Own)).then(|| versions::restore(w, view));
    let read = Lead::Nowhere;
    let parts = [
        (
            "protocol-stages",
            tables::stages(w, protocol, read),
            texts::stages(w, protocol),
        ),
        (
            "protocol-activities",
            tables::activities(w, protocol, read),
            texts::activities(w, protocol),
        ),
        (
            "protocol-check-ins",
            tables::check_ins(w, protocol, read),
            texts::check_ins(w, protocol),
        ),
        (
            "protocol-rules",
            tables::rules(w, protocol, read),
            texts::rules(w, protocol),
        ),
    ];
    let sections = parts.map(|(key, table, texts)| {
        let about = w.say(&format!("{key}-about"));
        view! { <Section title=w.say(key)><Stack><p>{about}</p>{table}{texts}</Stack></Section> }
    });
    let (chip, buttons) = (chip(w, view), buttons(w, view));
    view! {
        <BackLink href="/clinic/protocols" label=w.say("protocols-title")/>
        <PageHead title=w.say_of("treatment", view.treatment.key(), "") lead=signature(w, view, when)>
            {chip}
            {buttons}
        </PageHead>
        {noted.banner(w, Back::Board)}
        {sections.collect_view()}
        {sign}
        {versions::section(w, view, versions, when)}
        {restore}
    }
}

fn buttons(w: &'static Words, view: &ProtocolView) -> impl IntoView + use<> {
    view! {
        <ButtonLink
            href=at::draft(view.treatment)
            label=w.say("draft-edit")
            kind=ButtonKind::Quiet
            size=ButtonSize::Small
            icon=Icon::Pencil
        />
        <ButtonLink
            href=format!("/clinic/protocols/{}/protocol.toml", view.id)
            label=w.say("draft-export")
            kind=ButtonKind::Quiet
            size=ButtonSize::Small
        />
    }
}

/// At the end, below what is signed for. Others than owners are told whom to ask.
fn sign(staff: &Staff) -> impl IntoView + use<> {
    let w = staff.words();
    let label = w.say_with("protocol-sign", &[("name", staff.signed.name.as_str().into())]);
    let inside = if staff.may(Permission::Own) {
        view! {
            <p>{w.say("protocol-sign-about")}</p>
            <Form>
                <Buttons>
                    <Button label/>
                </Buttons>
            </Form>
        }
        .into_any()
    } else {
        view! { <p>{w.say("protocol-sign-others")}</p> }.into_any()
    };
    view! { <Section title=w.say("protocol-sign-title")><Card><Stack>{inside}</Stack></Card></Section> }
}
