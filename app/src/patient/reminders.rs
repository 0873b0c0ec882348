//! `/you/reminders`: what reminders are for, the switch for this device, what comes next and what came.

mod inbox;

use super::Telling;
use crate::{
    access::Patient,
    island::{InstallWords, PushSwitch, PushWords, Side},
    page::{Fail, Page},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{patient::aftercare, reminder::list_for};
pub use inbox::{Came, Coming, Inbox};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let reminders = list_for(&app.db, &patient.actor, patient.id).await?;
    let inbox = Inbox::of(Telling::new(words, &care), &reminders);
    let page = Page::patient(&app, &patient, None, words.say("you-reminders")).at_oneself();
    Ok(page.with_islands().show(|| view(words, inbox)))
}

pub fn view(words: &'static Words, Inbox { coming, came }: Inbox) -> impl IntoView {
    let push = PushWords::said(|key| words.say(key));
    let install = InstallWords::said(|key| words.say(key));
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("you-reminders") lead=words.say("reminders-lead")/>
        <Stack>
            <PushSwitch side=Side::Patient words=push install/>
            <noscript><p class="soft">{words.say("reminders-no-script")}</p></noscript>
            {(!coming.is_empty()).then(|| next(words, coming))}
            {if came.is_empty() { none(words).into_any() } else { past(words, came).into_any() }}
        </Stack>
    }
}

fn next(words: &'static Words, coming: Vec<Coming>) -> impl IntoView {
    let rows = coming
        .into_iter()
        .map(|Coming { title, when, datetime }| view! { <Row name=title value=when datetime/> });
    view! { <Section title=words.say("reminders-coming") quiet=true><Rows>{rows.collect_view()}</Rows></Section> }
}

fn past(words: &'static Words, came: Vec<Came>) -> impl IntoView {
    let notes = came.into_iter().map(
        |Came {
             title,
             when,
             body,
             silent,
         }| {
            view! {
                <Details summary=title>
                    <p class="small">{when}</p>
                    {body.map(|body| view! { <p>{body}</p> })}
                    {silent.map(|silent| view! { <p class="small">{silent}</p> })}
                </Details>
            }
        },
    );
    view! { <Section title=words.say("reminders-came") quiet=true><div>{notes.collect_view()}</div></Section> }
}

fn none(words: &'static Words) -> impl IntoView {
    view! { <p class="soft small">{words.say("reminders-none")}</p> }
}
