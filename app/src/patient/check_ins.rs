//! `/check-ins`: what was sent to the clinic, and what it answered, the latest first.

use super::{Telling, feedback, inbox::read_here};
use crate::{
    access::{Looked, Patient},
    page::{Fail, Page},
    state::App,
    ui::prelude::*,
};
use axum::{extract::State, response::Response};
use care::{check_in, patient::aftercare, reminder::Place};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, mut patient: Patient, looked: Looked) -> Result<Response, Fail> {
    read_here(&app, &mut patient, looked, Place::Answers).await;
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let sent = check_in::list_for(&app.db, &patient.actor, patient.id).await?;
    let telling = Telling::new(words, &care);
    let rows: Vec<_> = sent
        .iter()
        .map(|check_in| {
            let told = feedback::Told::of(telling, check_in);
            let seen = told.answers.first().map(|answer| answer.seen.clone()).or(told.waiting);
            let level = words.say_of("feedback-level", check_in.triage.level.key(), "");
            let tone = feedback::tone(check_in.triage.level);
            let title = feedback::when(telling, check_in.sent_at);
            (format!("/check-in/{}", check_in.id), title, seen, tone, level)
        })
        .collect();
    let page = Page::patient(&app, &patient, None, words.say("check-in-all"));
    Ok(page.show(|| {
        let list = if rows.is_empty() {
            view! { <Empty title=words.say("check-in-none-title") note=words.say("check-in-none")>""</Empty> }
                .into_any()
        } else {
            let rows = rows.into_iter().map(|(href, title, note, tone, label)| {
                view! { <LinkRow title href note><Chip tone label/></LinkRow> }
            });
            view! { <Links>{rows.collect_view()}</Links> }.into_any()
        };
        view! {
            <BackLink href="/today" label=words.say("place-today")/>
            <PageHead title=words.say("check-in-all")/>
            <Stack>
                {list}
                <Buttons>
                    <ButtonLink
                        href="/check-in?worry"
                        label=words.say("check-in-worry")
                        kind=ButtonKind::Quiet
                        icon=Icon::Chat
                    />
                    <ButtonLink
                        href="/you/photos"
                        label=words.say("photo-consent-place")
                        kind=ButtonKind::Plain
                    />
                </Buttons>
            </Stack>
        }
    }))
}
