//! `/you/new-phone`: a way in for the patient's next device, and what to do about a lost one. The pass is made when the button is
//! pressed: looking at the page ends no pass that is still good.

use super::Telling;
use crate::{
    access::Patient,
    page::{Fail, Page},
    qr,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{
    access::{JoinPass, issue_join},
    patient::aftercare,
    zone,
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

/// A pass in words and as a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// `None` where the address is too long for any code.
    pub qr: Option<String>,
    pub code: String,
    pub address: String,
    pub code_until: String,
    pub link_until: String,
}

#[allow(clippy::unused_async, reason = "a handler")]
pub async fn get(State(app): State<App>, patient: Patient) -> Response {
    page(&app, &patient).show(|| view(patient.words(), None))
}

/// Answers with the page itself: the pass is known only now, and nowhere kept.
pub async fn post(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let pass = issue_join(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let shown = Shown::of(Telling::new(words, &care), &app, &pass);
    Ok(page(&app, &patient).show(|| view(words, Some(shown))))
}

fn page<'a>(app: &'a App, patient: &Patient) -> Page<'a> {
    Page::patient(app, patient, None, patient.words().say("new-phone-title")).at_oneself()
}

impl Shown {
    fn of(telling: Telling, app: &App, pass: &JoinPass) -> Self {
        let until = |at: DateTime<Utc>| {
            let wall = zone::wall(at, telling.care.zone);
            let args = [
                ("date", telling.day(wall.date()).into()),
                ("time", telling.words.time(wall.time()).into()),
            ];
            telling.words.say_with("day-and-time", &args)
        };
        Self {
            qr: qr::svg(&app.link(&format!("/join/{}", pass.secret.as_str()))),
            code: pass.code.clone(),
            address: app.link("/join"),
            code_until: until(pass.code_expires_at),
            link_until: until(pass.expires_at),
        }
    }
}

pub fn view(words: &'static Words, shown: Option<Shown>) -> impl IntoView {
    let steps = ["new-phone-step-1", "new-phone-step-2", "new-phone-step-3"]
        .map(|key| words.say(key))
        .into();
    let lost = ["new-phone-lost-1", "new-phone-lost-2", "new-phone-lost-3"]
        .map(|key| words.say(key))
        .into();
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("new-phone-title") lead=words.say("new-phone-lead")/>
        <Stack>
            {match shown {
                Some(shown) => pass(words, shown).into_any(),
                None => view! { <Form><Button label=words.say("new-phone-button") icon=Icon::Qr/></Form> }.into_any(),
            }}
            <Section title=words.say("new-phone-how") quiet=true><Steps items=steps/></Section>
            <Section title=words.say("new-phone-lost")>
                <Steps items=lost/>
                <p><a href="/you/devices">{words.say("devices-title")}</a></p>
            </Section>
        </Stack>
    }
}

fn pass(
    words: &'static Words,
    Shown {
        qr,
        code,
        address,
        code_until,
        link_until,
    }: Shown,
) -> impl IntoView {
    // Letter by letter for a screen reader, which would read a word otherwise.
    let spoken: Vec<_> = code.chars().filter(|c| *c != '-').map(String::from).collect();
    let spoken = spoken.join(" ");
    view! {
        <Card>
            <div class="stack centre">
                {qr.map(|svg| view! { <QrCode svg label=words.say("new-phone-qr")/> })}
                <p>{words.say_with("new-phone-type", &[("address", address.into())])}</p>
                <p><JoinCode code spoken/></p>
                <p class="soft small">
                    {words.say_with("new-phone-until", &[("code", code_until.into()), ("link", link_until.into())])}
                </p>
            </div>
        </Card>
    }
}
