//! `/`: each to their own start; who is nobody yet is asked where to.

use crate::{
    access::{Patient, Reader, Staff},
    page::{Page, go},
    state::App,
    ui::{ButtonKind, ButtonLink, ButtonSize, Door, PageHead, Stack, Stipple},
};
use axum::{extract::State, response::Response};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, reader: Reader, patient: Option<Patient>, staff: Option<Staff>) -> Response {
    match (patient, staff) {
        (Some(_), _) => go("/today"),
        (None, Some(_)) => go("/clinic"),
        (None, None) => welcome(&app, reader),
    }
}

fn welcome(app: &App, reader: Reader) -> Response {
    let words = reader.words();
    Page::open(app, words, "").show(|| {
        let (title, lead) = (words.say("start-title"), words.say("start-lead"));
        let (code, clinic) = (words.say("start-code"), words.say("start-clinic"));
        view! {
            <Door>
                <Stipple/>
                <PageHead title lead/>
                <Stack>
                    <ButtonLink href="/join" label=code size=ButtonSize::Whole/>
                    <ButtonLink href="/sign-in" label=clinic kind=ButtonKind::Quiet size=ButtonSize::Whole/>
                </Stack>
            </Door>
        }
    })
}
