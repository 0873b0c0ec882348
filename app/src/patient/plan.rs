//! `/plan`: the plan to print and keep.

use super::{Telling, paper};
use crate::{
    access::Patient,
    page::{Fail, Page},
    state::App,
    ui::prelude::*,
};
use axum::{extract::State, response::Response};
use care::patient::aftercare;
use leptos::prelude::*;

pub async fn get(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let told = paper::Told::of(Telling::new(words, &care));
    let page = Page::patient(&app, &patient, None, words.say("paper-title"));
    Ok(page.show(|| {
        view! {
            <BackLink href="/you" label=words.say("place-you")/>
            {paper::view(words, told)}
        }
    }))
}
