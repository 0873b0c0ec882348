//! A patient's way in for one phone: a code to scan, the same as a link, and one to type. Issued when the button is pressed, so that opening
//! the page ends no pass that is still good.

use super::When;
use crate::{
    access::Staff,
    page::{Fail, Id, Page},
    qr,
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{
    access::{JoinPass, issue_join},
    ids::PatientId,
    patient::{self, PatientRecord},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<PatientId>) -> Result<Response, Fail> {
    let w = staff.words();
    let record = patient::get(&app.db, &staff.actor, id).await?;
    Ok(page(&app, &staff).show(|| {
        view! {
            {head(w, &record)}
            <Desk side=lost_phone(w, &record).into_any()>
                <Card>
                    <Stack>
                        <p>{w.say("invite-before")}</p>
                        <Form>
                            <Buttons>
                                <Button label=w.say("invite-button")/>
                            </Buttons>
                        </Form>
                    </Stack>
                </Card>
            </Desk>
        }
    }))
}

pub async fn post(State(app): State<App>, staff: Staff, Id(id): Id<PatientId>) -> Result<Response, Fail> {
    let w = staff.words();
    let record = patient::get(&app.db, &staff.actor, id).await?;
    let pass = issue_join(&app.db, &*app.clock, &staff.actor, id).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let link = app.link(&format!("/join/{}", pass.secret.as_str()));
    Ok(page(&app, &staff).show(|| {
        let side = (steps(w), lost_phone(w, &record)).into_any();
        let shown = shown(w, &app, &link, &pass, when);
        view! {
            {head(w, &record)}
            <Desk side>{shown}</Desk>
        }
    }))
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Patients),
        staff.words().say("invite-title"),
    )
}

fn head(w: &'static Words, record: &PatientRecord) -> impl IntoView + use<> {
    view! {
        <BackLink href=format!("/clinic/patients/{}", record.id) label=record.name.clone()/>
        <PageHead title=w.say("invite-title") lead=w.say("invite-lead")/>
    }
}

fn shown(w: &'static Words, app: &App, link: &str, pass: &JoinPass, when: When) -> impl IntoView + use<> {
    // Letter by letter for a screen reader, which would read a word otherwise.
    let spoken: Vec<_> = pass.code.chars().filter(|c| *c != '-').map(String::from).collect();
    let qr = qr::svg(link).map(|svg| view! { <QrCode svg label=w.say("invite-qr")/> });
    let typed = w.say_with("invite-type", &[("address", app.link("/join").into())]);
    let (code, link, href) = (pass.code.clone(), link.to_owned(), link.to_owned());
    let until = (when.instant(pass.code_expires_at), when.instant(pass.expires_at));
    view! {
        <Card>
            <Stack>
                {qr}
                <p>{typed}</p>
                <p><JoinCode code spoken=spoken.join(" ")/></p>
                <Rows facts=true>
                    <Row name=w.say("invite-code-until") value=until.0/>
                    <Row name=w.say("invite-link-until") value=until.1/>
                    <Row name=w.say("invite-link")><a href=href>{link}</a></Row>
                </Rows>
            </Stack>
        </Card>
    }
}

fn steps(w: &'static Words) -> impl IntoView + use<> {
    let items = ["invite-step-1", "invite-step-2", "invite-step-3", "invite-step-4"]
        .map(|key| w.say(key))
        .into();
    view! { <Card title=w.say("invite-steps")><Steps items/></Card> }
}

fn lost_phone(w: &'static Words, record: &PatientRecord) -> impl IntoView + use<> {
    let patient = format!("/clinic/patients/{}", record.id);
    view! {
        <Card title=w.say("invite-lost")>
            <Stack>
                <p>{w.say("invite-lost-about")}</p>
                <ButtonLink href=patient label=w.say("invite-devices") kind=ButtonKind::Quiet/>
            </Stack>
        </Card>
    }
}
