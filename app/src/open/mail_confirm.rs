//! `/mail/confirm/{secret}`: whoever reads this mailbox says that notes may come there. Without a sign-in, for mail is often read elsewhere.
//! Looking at it confirms nothing, for scanners follow links too; the button does.

use crate::{
    access::Reader,
    page::{Fail, Page},
    state::App,
    ui::{Button, ButtonSize, Door, Form, PageHead, Stipple},
    words::{Language, Words, words},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use care::{
    Error,
    ids::{AddressId, ClinicId},
    mail::{Link, Whose, confirm, may_confirm},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, reader: Reader, Path(secret): Path<String>) -> Response {
    match find(&app, &secret).await {
        Ok((.., words)) => {
            let (title, lead) = (words.say("mail-confirm-title"), words.say("mail-confirm-lead"));
            Page::open(&app, words, title.clone()).without_languages().show(|| {
                view! {
                    <Door>
                        <Stipple/>
                        <PageHead title lead/>
                        <Form><Button label=words.say("mail-confirm-button") size=ButtonSize::Whole/></Form>
                    </Door>
                }
            })
        }
        Err(Error::NotFound) => over(&app, reader),
        Err(error) => Fail::from(error).into_response(),
    }
}

pub async fn post(State(app): State<App>, reader: Reader, Path(secret): Path<String>) -> Response {
    match confirmed(&app, &secret).await {
        Ok(words) => {
            let (title, lead) = (words.say("mail-confirmed-title"), words.say("mail-confirmed-lead"));
            Page::open(&app, words, title.clone())
                .without_languages()
                .show(|| view! { <Door><Stipple/><PageHead title lead/></Door> })
        }
        Err(Error::NotFound) => over(&app, reader),
        Err(error) => Fail::from(error).into_response(),
    }
}

async fn confirmed(app: &App, secret: &str) -> care::Result<&'static Words> {
    let (clinic, address, words) = find(app, secret).await?;
    confirm(&app.db, &*app.clock, clinic, address).await?;
    Ok(words)
}

async fn find(app: &App, secret: &str) -> care::Result<(ClinicId, AddressId, &'static Words)> {
    let Some(Whose::Patient(clinic, address)) = app.seal.read(Link::Confirm, secret) else {
        return Err(Error::NotFound);
    };
    let language = may_confirm(&app.db, &*app.clock, clinic, address).await?;
    Ok((
        clinic,
        address,
        words(Language::from_tag(&language).unwrap_or_default()),
    ))
}

/// Used, ended, replaced and wrong links look alike.
fn over(app: &App, reader: Reader) -> Response {
    let words = reader.words();
    let (title, lead) = (words.say("mail-over-title"), words.say("mail-over-lead"));
    Page::open(app, words, title.clone())
        .status(StatusCode::NOT_FOUND)
        .show(|| view! { <Door><Stipple/><PageHead title lead/></Door> })
}
