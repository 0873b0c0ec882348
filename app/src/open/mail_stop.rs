//! `/mail/stop/{secret}`: no more mail, without a sign-in (RFC 8058). Looking at it stops nothing, for scanners follow links too; the button
//! does, and so does a mail program that posts here by itself.

use crate::{
    page::{Fail, Page},
    state::App,
    ui::{Button, ButtonKind, Buttons, Door, Form, PageHead},
    words::{Language, Words, words},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use care::{
    Error,
    mail::{Link, Whose, stop, stop_language},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, Path(secret): Path<String>) -> Result<Response, Fail> {
    let (whose, words) = find(&app, &secret).await?;
    let (title, lead) = (words.say("mail-stop-title"), words.say(about(whose)));
    Ok(Page::open(&app, words, title.clone()).without_languages().show(|| {
        view! {
            <Door>
                <PageHead title lead/>
                <Form>
                    <Buttons>
                        <Button label=words.say("mail-stop-button") kind=ButtonKind::Sure/>
                    </Buttons>
                </Form>
            </Door>
        }
    }))
}

/// Answers with a page of its own: a mail program follows no redirect.
pub async fn post(State(app): State<App>, Path(secret): Path<String>) -> Result<Response, Fail> {
    let (whose, words) = find(&app, &secret).await?;
    stop(&app.db, &*app.clock, whose).await?;
    let (title, lead) = (words.say("mail-stopped-title"), words.say("mail-stopped-lead"));
    Ok(Page::open(&app, words, title.clone())
        .without_languages()
        .show(|| view! { <Door><PageHead title lead/></Door> }))
}

const fn about(whose: Whose) -> &'static str {
    match whose {
        Whose::Patient(..) => "mail-stop-lead",
        Whose::Staff(..) => "mail-stop-lead-staff",
    }
}

async fn find(app: &App, secret: &str) -> Result<(Whose, &'static Words), Fail> {
    let whose = app.seal.read(Link::Stop, secret).ok_or(Error::NotFound)?;
    let language = stop_language(&app.db, whose).await?;
    Ok((whose, words(Language::from_tag(&language).unwrap_or_default())))
}
