//! `/join`: a patient types the code from the clinic. No account, no password.

use super::entering::enter;
use crate::{
    access::{DeviceLabel, Patient, Reader, Source},
    page::{Fail, Page, problem, retry_later},
    state::App,
    ui::{Button, ButtonSize, Door, Field, FieldKind, Form, PageHead, Stipple},
    words::Words,
};
use axum::{
    Form as Typed,
    extract::State,
    response::{IntoResponse, Response},
};
use care::Error;
use leptos::prelude::*;
use serde::Deserialize;

/// `K7QM-2XPD`, with room for the blanks that people type; longer ones are cut off by the browser.
const LONGEST: u32 = 24;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    code: String,
}

pub async fn get(State(app): State<App>, reader: Reader) -> Response {
    let words = reader.words();
    page(&app, words).show(|| form(words, String::new(), None))
}

pub async fn post(
    State(app): State<App>,
    reader: Reader,
    patient: Option<Patient>,
    source: Source,
    label: DeviceLabel,
    Typed(draft): Typed<Draft>,
) -> Response {
    let words = reader.words();
    match enter(&app, patient, &draft.code, &source, &label).await {
        Ok(response) => response,
        Err(Error::Invalid(problems)) => {
            let problem = problem(words, Some(&problems), "code");
            page(&app, words).invalid().show(|| form(words, draft.code, problem))
        }
        Err(Error::Limited { retry_after_s }) => {
            let wait = words.say_with("join-limited", &[("minutes", retry_after_s.div_ceil(60).into())]);
            retry_later(
                page(&app, words).show(|| form(words, draft.code, Some(wait))),
                retry_after_s,
            )
        }
        Err(error) => Fail::from(error).into_response(),
    }
}

fn page<'a>(app: &'a App, words: &'static Words) -> Page<'a> {
    Page::open(app, words, words.say("join-title"))
}

fn form(words: &Words, code: String, problem: Option<String>) -> impl IntoView + use<> {
    let (title, lead) = (words.say("join-title"), words.say("join-lead"));
    let (label, hint, button) = (words.say("join-code"), words.say("join-hint"), words.say("join-button"));
    let lost = words.say("join-lost");
    view! {
        <Door>
            <Stipple/>
            <PageHead title lead/>
            <Form>
                <Field name="code" label kind=FieldKind::Code value=code problem hint required=true longest=LONGEST autocomplete="one-time-code"/>
                <Button label=button size=ButtonSize::Whole/>
            </Form>
            <p><small>{lost}</small></p>
        </Door>
    }
}
