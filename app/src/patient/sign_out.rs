//! `/you/sign-out`: says what ends, then ends it.

use crate::{
    access::{Cookie, Patient},
    page::{Fail, Page, go},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, header},
    response::Response,
};
use care::access::sign_out;
use leptos::prelude::*;

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

#[allow(clippy::unused_async, reason = "a handler")]
pub async fn get(State(app): State<App>, patient: Patient) -> Response {
    let words = patient.words();
    let page = Page::patient(&app, &patient, None, words.say("sign-out-title")).at_oneself();
    page.show(|| view(words))
}

pub async fn post(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    sign_out(&app.db, &*app.clock, &patient.actor).await?;
    let mut response = go("/");
    let headers = response.headers_mut();
    headers.insert(header::SET_COOKIE, Cookie::Patient.clear(&app));
    // Not "storage": that would unregister the worker, and end the push of whoever signs in here next.
    headers.insert(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
    Ok(response)
}

pub fn view(words: &'static Words) -> impl IntoView {
    let ends = ["sign-out-end-1", "sign-out-end-2", "sign-out-end-3"]
        .map(|key| words.say(key))
        .into();
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("sign-out-title") lead=words.say("sign-out-lead")/>
        <Stack>
            <Ticks items=ends leave=true/>
            <p class="soft">{words.say("sign-out-back")}</p>
            // Shown by a script where photos or messages have not arrived yet: they live on this phone, and end with the sign-in.
            <div data-unsent hidden><Banner tone=Tone::Amber title=words.say("sign-out-unsent")/></div>
            <Form>
                <Buttons>
                    <Button label=words.say("sign-out-button") kind=ButtonKind::Sure/>
                    <ButtonLink href="/you" label=words.say("sign-out-stay") kind=ButtonKind::Quiet/>
                </Buttons>
            </Form>
        </Stack>
    }
}
