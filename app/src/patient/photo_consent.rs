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

/// The check-in that photos are to be added to: consent leads on to it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct For {
    check_in: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Said {
    /// The wording that was read; absent where it is taken back.
    agree: Option<u32>,
    check_in: String,
}

pub async fn get(State(app): State<App>, patient: Patient, Query(wanted): Query<For>) -> Result<Response, Fail> {
    let check_in = wanted.check_in.parse().ok();
    show(&app, &patient, check_in, None).await
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(said): Typed<Said>) -> Result<Response, Fail> {
    let check_in: Option<CheckInId> = said.check_in.parse().ok();
    let (db, clock, actor) = (&app.db, &*app.clock, &patient.actor);
    let done = match said.agree {
        Some(version) => photo::give_consent(db, clock, actor, version).await,
        None => photo::withdraw_consent(db, clock, actor).await,
    };
    match (done, check_in) {
        (Ok(()), Some(check_in)) if said.agree.is_some() => Ok(go(&format!("/check-in/{check_in}/photos"))),
        (Ok(()), _) => Ok(go("/you/photos")),
        (Err(Error::Invalid(problems)), _) => {
            let wrong = crate::page::problem(patient.words(), Some(&problems), "consent");
            show(&app, &patient, check_in, wrong).await
        }
        (Err(error), _) => Err(error.into()),
    }
}

async fn show(
    app: &App,
    patient: &Patient,
    check_in: Option<CheckInId>,
    wrong: Option<String>,
) -> Result<Response, Fail> {
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
    Ok(page.show(|| view(words, given, check_in, wrong)))
}

fn view(
    words: &'static Words,
    given: Option<String>,
    check_in: Option<CheckInId>,
    wrong: Option<String>,
) -> impl IntoView {
    let points = ["care", "safe", "seen", "back", "own"].map(|point| words.say_of("photo-consent", point, ""));
    let back = match check_in {
        Some(check_in) => (format!("/check-in/{check_in}"), words.say("feedback-title")),
        None => ("/you".to_owned(), words.say("place-you")),
    };
    let (not_now, hidden) = (back.0.clone(), check_in.map(|id| id.to_string()).unwrap_or_default());
    let decide = match given {
        None => view! {
            <Form wrong>
                <input type="hidden" name="agree" value=CONSENT_VERSION.to_string()/>
                <input type="hidden" name="check_in" value=hidden/>
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
