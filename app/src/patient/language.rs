//! `/you/language`: the language of every page and reminder, chosen by the patient.

use super::done::Done;
use crate::{
    access::Patient,
    page::{Fail, Page, go, problem},
    state::App,
    ui::prelude::*,
    words::{Language, Words},
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{Error, Problems, patient::set_language};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    language: String,
}

#[allow(clippy::unused_async, reason = "a handler")]
pub async fn get(State(app): State<App>, patient: Patient) -> Response {
    let chosen = patient.signed.language.clone();
    page(&app, &patient).show(|| view(patient.words(), chosen, None))
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(draft): Typed<Draft>) -> Result<Response, Fail> {
    match set_language(&app.db, &*app.clock, &patient.actor, patient.id, &draft.language).await {
        Ok(()) => Ok(go(&Done::LanguageSaved.at("/you"))),
        Err(Error::Invalid(problems)) => Ok(page(&app, &patient)
            .invalid()
            .show(|| view(patient.words(), draft.language, Some(&problems)))),
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, patient: &Patient) -> Page<'a> {
    Page::patient(app, patient, None, patient.words().say("you-language")).at_oneself()
}

pub fn view(words: &'static Words, chosen: String, problems: Option<&Problems>) -> impl IntoView + use<> {
    let languages = Language::ALL
        .map(|language| Choice::new(language.tag(), language.name()))
        .into();
    let problem = problem(words, problems, "language");
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("you-language") lead=words.say("language-lead")/>
        <Form>
            <Choices name="language" label=words.say("languages") choices=languages chosen=vec![chosen] problem/>
            <Button label=words.say("language-save")/>
        </Form>
    }
}
