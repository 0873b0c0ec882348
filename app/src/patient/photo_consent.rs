//! `/you/photos`: whether the clinic may see photos. Asked once, before the first; taken back at any time.

use super::Telling;
use crate::{
    access::Patient,
    page::{Fail, Page, go},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    Form as Typed,
    extract::{Query, State},
    response::Response,
};
use care::{
    Error,
    ids::CheckInId,
    patient::aftercare,
    photo::{self, CONSENT_VERSION, Consent},
    zone,
};
use leptos::prelude::*;
use serde::Deserialize;

/// What photos are to be added to: consent leads on to it. `?check_in=ID`, or `?messages`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct For {
    check_in: String,
    messages: Option<String>,
}

impl For {
    fn check_in(&self) -> Option<CheckInId> {
        self.check_in.parse().ok()
    }

    /// Where photos are added; `None` where it was not asked for.
    fn leads_on(&self) -> Option<String> {
        match (self.check_in(), &self.messages) {
            (Some(check_in), _) => Some(format!("/check-in/{check_in}/photos")),
            (None, Some(_)) => Some("/messages".to_owned()),
            (None, None) => None,
        }
    }

    /// The page one came from, and what it is called.
    fn back(&self, words: &Words) -> (String, String) {
        match (self.check_in(), &self.messages) {
            (Some(check_in), _) => (format!("/check-in/{check_in}"), words.say("feedback-title")),
            (None, Some(_)) => ("/messages".to_owned(), words.say("place-messages")),
            (None, None) => ("/you".to_owned(), words.say("place-you")),
        }
    }

    /// Goes along with the form.
    fn hidden(&self) -> impl IntoView + use<> {
        let check_in = view! { <input type="hidden" name="check_in" value=self.check_in.clone()/> };
        let messages = self
            .messages
            .as_ref()
            .map(|_| view! { <input type="hidden" name="messages"/> });
        (check_in, messages)
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Said {
    /// The wording that was read; absent where it is taken back.
    agree: Option<u32>,
    #[serde(flatten)]
    wanted: For,
}

pub async fn get(State(app): State<App>, patient: Patient, Query(wanted): Query<For>) -> Result<Response, Fail> {
    show(&app, &patient, &wanted, None).await
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(said): Typed<Said>) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &patient.actor);
    let done = match said.agree {
        Some(version) => photo::give_consent(db, clock, actor, version).await,
        None => photo::withdraw_consent(db, clock, actor).await,
    };
    match done {
        Ok(()) => {
            let on = said.wanted.leads_on().filter(|_| said.agree.is_some());
            Ok(go(on.as_deref().unwrap_or("/you/photos")))
        }
        Err(Error::Invalid(problems)) => {
            let wrong = crate::page::problem(patient.words(), Some(&problems), "consent");
            show(&app, &patient, &said.wanted, wrong).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn show(app: &App, patient: &Patient, wanted: &For, wrong: Option<String>) -> Result<Response, Fail> {
    let words = patient.words();
    let consent = photo::consent(&app.db, &patient.actor, patient.id).await?;
    let consent = consent.filter(Consent::counts);
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let telling = Telling::new(words, &care);
    let given = consent.map(|consent| {
        let day = zone::day(consent.given_at, care.zone);
        words.say_with("photo-consent-given", &[("date", telling.long_day(day).into())])
    });
    let page = Page::patient(app, patient, None, words.say("photo-consent-title")).at_oneself();
    let page = if wrong.is_some() { page.invalid() } else { page };
    Ok(page.show(|| view(words, given, wanted, wrong)))
}

fn view(words: &'static Words, given: Option<String>, wanted: &For, wrong: Option<String>) -> impl IntoView + use<> {
    let points = ["care", "safe", "seen", "back", "own"].map(|point| words.say_of("photo-consent", point, ""));
    let back = wanted.back(words);
    let (not_now, hidden) = (back.0.clone(), wanted.hidden());
    let decide = match given {
        None => view! {
            <Form wrong>
                <input type="hidden" name="agree" value=CONSENT_VERSION.to_string()/>
                {hidden}
                <Button label=words.say("photo-consent-agree") size=ButtonSize::Whole/>
                <ButtonLink href=not_now label=words.say("photo-consent-not") kind=ButtonKind::Plain size=ButtonSize::Whole/>
            </Form>
        }
        .into_any(),
        Some(given) => view! {
            <Banner tone=Tone::Good title=given/>
            <Form>
                <Button label=words.say("photo-consent-withdraw") kind=ButtonKind::Danger/>
            </Form>
        }
        .into_any(),
    };
    view! {
        <BackLink href=back.0 label=back.1/>
        <PageHead title=words.say("photo-consent-title") lead=words.say("photo-consent-lead")/>
        <Stack>
            <Ticks items=points.into()/>
            {decide}
        </Stack>
    }
}
