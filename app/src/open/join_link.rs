//! `/join/{secret}`: the link from the clinic, mostly as a QR code. Looking at it spends nothing, for scanners and previews follow
//! links too; the button does.

use super::entering::enter;
use crate::{
    access::{DeviceLabel, Patient, Reader, Source},
    page::{Fail, Page, go, retry_later},
    state::App,
    ui::{Button, ButtonKind, ButtonLink, ButtonSize, Door, Form, PageHead, Stipple},
    words::Words,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use care::{
    Error,
    access::{InviteKind, InviteView, Secret, find_invite},
};
use leptos::prelude::*;

pub async fn get(
    State(app): State<App>,
    reader: Reader,
    patient: Option<Patient>,
    Path(secret): Path<String>,
) -> Response {
    match find(&app, &secret).await {
        Ok(invite) => {
            let words = reader.words_for(&invite.language);
            Page::open(&app, words, words.say("join-link-title")).show(|| open(words, &invite))
        }
        // Followed a second time, mostly: whoever is in goes on.
        Err(Error::NotFound) if patient.is_some() => go("/today"),
        Err(Error::NotFound) => over(&app, reader),
        Err(error) => Fail::from(error).into_response(),
    }
}

pub async fn post(
    State(app): State<App>,
    reader: Reader,
    patient: Option<Patient>,
    source: Source,
    label: DeviceLabel,
    Path(secret): Path<String>,
) -> Response {
    // A link is followed, never typed: what is no secret must not be tried as a code.
    if Secret::parse(&secret).is_none() {
        return over(&app, reader);
    }
    match enter(&app, patient, &secret, &source, &label).await {
        Ok(response) => response,
        Err(Error::Invalid(_)) => over(&app, reader),
        Err(Error::Limited { retry_after_s }) => retry_later(over(&app, reader), retry_after_s),
        Err(error) => Fail::from(error).into_response(),
    }
}

/// The invitation, if it is one for patients.
async fn find(app: &App, secret: &str) -> care::Result<InviteView> {
    let secret = Secret::parse(secret).ok_or(Error::NotFound)?;
    let invite = find_invite(&app.db, &*app.clock, &secret).await?;
    if invite.kind == InviteKind::PatientJoin {
        Ok(invite)
    } else {
        Err(Error::NotFound)
    }
}

fn open(words: &Words, invite: &InviteView) -> impl IntoView + use<> {
    let title = words.say("join-link-title");
    let lead = words.say_with("join-link-lead", &[("clinic", invite.clinic_name.as_str().into())]);
    let (button, note) = (words.say("join-link-button"), words.say("join-link-note"));
    view! {
        <Door>
            <Stipple/>
            <PageHead title lead/>
            <Form>
                <Button label=button size=ButtonSize::Whole/>
            </Form>
            <p><small>{note}</small></p>
        </Door>
    }
}

/// Used, ended and wrong links look alike.
fn over(app: &App, reader: Reader) -> Response {
    let words = reader.words();
    let title = words.say("join-over-title");
    Page::open(app, words, title.clone())
        .status(StatusCode::NOT_FOUND)
        .show(|| {
            let (lead, code) = (words.say("join-over-lead"), words.say("join-over-code"));
            view! {
                <Door>
                    <Stipple/>
                    <PageHead title lead/>
                    <ButtonLink href="/join" label=code kind=ButtonKind::Quiet size=ButtonSize::Whole/>
                </Door>
            }
        })
}
