//! `/you/calendar`: the plan in the phone's own calendar, by an address that only its holder knows.

mod entries;

use super::{
    Telling,
    done::{Done, DoneBanner, Noted},
};
use crate::{
    access::Patient,
    ics,
    page::{Fail, Page, go},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    Form as Typed,
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use care::{access::Token, calendar, patient::Aftercare, zone};
pub(super) use entries::appointment;
use leptos::prelude::*;
use serde::Deserialize;

/// Which button was pressed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Act {
    act: String,
}

const CLOSE: &str = "close";

/// What the page says of the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Closed,
    /// The day it was made.
    Open(String),
    /// Made this moment, and told only now.
    New {
        address: String,
        subscribe: String,
    },
}

pub async fn get(State(app): State<App>, patient: Patient, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let words = patient.words();
    let told = match calendar::since(&app.db, &patient.actor).await? {
        Some(since) => {
            let care = care::patient::aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
            Told::Open(Telling::new(words, &care).long_day(zone::day(since, care.zone)))
        }
        None => Told::Closed,
    };
    let said = noted.said(words);
    Ok(page(&app, &patient).show(|| view(words, told, said)))
}

/// Answers a new address with the page itself: the address is known only now.
pub async fn post(State(app): State<App>, patient: Patient, Typed(act): Typed<Act>) -> Result<Response, Fail> {
    if act.act == CLOSE {
        calendar::close(&app.db, &*app.clock, &patient.actor).await?;
        return Ok(go(&Done::CalendarClosed.at("/you/calendar")));
    }
    let secret = calendar::open(&app.db, &*app.clock, &patient.actor).await?;
    let told = Told::new(app.link(&path(&secret)));
    Ok(page(&app, &patient).show(|| view(patient.words(), told, None)))
}

fn page<'a>(app: &'a App, patient: &Patient) -> Page<'a> {
    Page::patient(app, patient, None, patient.words().say("calendar-page-title")).at_oneself()
}

fn path(secret: &Token) -> String {
    format!("/calendar/{}/plan.ics", secret.as_str())
}

impl Told {
    fn new(address: String) -> Self {
        let (_, rest) = address.split_once("://").unwrap_or_default();
        Self::New {
            subscribe: format!("webcal://{rest}"),
            address,
        }
    }
}

/// What a calendar gets at the address.
pub fn feed(app: &App, words: &'static Words, care: &Aftercare) -> Response {
    let entries = entries::all(app, Telling::new(words, care));
    let headers = [(header::CONTENT_TYPE, ics::TYPE), (header::CACHE_CONTROL, "no-store")];
    (headers, ics::feed(&words.say("calendar-name"), entries, care.now)).into_response()
}

pub fn view(words: &'static Words, told: Told, said: Option<String>) -> impl IntoView {
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("calendar-page-title") lead=words.say("calendar-lead")/>
        <Stack>
            <DoneBanner said/>
            {match told {
                Told::Closed => view! { <Buttons>{open(words, "calendar-open", ButtonKind::Primary)}</Buttons> }.into_any(),
                Told::Open(since) => stands(words, since).into_any(),
                Told::New { address, subscribe } => made(words, address, subscribe).into_any(),
            }}
            <Section title=words.say("calendar-good-to-know") quiet=true>
                <Ticks items=["calendar-neutral", "calendar-secret", "calendar-late"].map(|key| words.say(key)).into()/>
            </Section>
        </Stack>
    }
}

fn open(words: &'static Words, key: &str, kind: ButtonKind) -> impl IntoView + use<> {
    view! { <PostButton action="/you/calendar" label=words.say(key) kind icon=Icon::Calendar/> }
}

fn close(words: &'static Words) -> impl IntoView {
    let hidden = vec![("act", CLOSE.to_owned())];
    view! { <PostButton action="/you/calendar" label=words.say("calendar-close") kind=ButtonKind::Danger hidden/> }
}

fn stands(words: &'static Words, since: String) -> impl IntoView {
    view! {
        <Card title=words.say_with("calendar-since", &[("date", since.into())])>
            <Stack>
                <p>{words.say("calendar-again")}</p>
                <Buttons>{open(words, "calendar-new", ButtonKind::Quiet)}{close(words)}</Buttons>
            </Stack>
        </Card>
    }
}

fn made(words: &'static Words, address: String, subscribe: String) -> impl IntoView {
    view! {
        <Card title=words.say("calendar-made")>
            <Stack>
                <p>{words.say("calendar-once")}</p>
                <ButtonLink href=subscribe label=words.say("calendar-add") size=ButtonSize::Whole icon=Icon::Calendar/>
                <ReadOut label=words.say("calendar-address") value=address/>
                <p class="soft small">{words.say("calendar-elsewhere")}</p>
            </Stack>
        </Card>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_program_is_asked_by_its_own_scheme() {
        let Told::New { subscribe, address } = Told::new("https://clinic.example/calendar/x/plan.ics".into()) else {
            unreachable!("it is new");
        };
        assert_eq!(subscribe, "webcal://clinic.example/calendar/x/plan.ics");
        assert!(address.starts_with("https://"));
    }
}
