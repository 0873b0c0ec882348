//! `/questions`: what nearly everybody asks, to search and to leaf through.

mod list;

use super::{Contact, Telling, contact::AskClinic};
use crate::{
    access::Patient,
    page::{Fail, Page},
    shell::PatientPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::{patient::aftercare, question};
use leptos::prelude::*;
pub use list::{Group, List};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

pub async fn get(State(app): State<App>, patient: Patient, Query(asked): Query<Asked>) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let own = question::list(&app.db, &patient.actor).await?;
    let list = List::of(words, &own, &asked.q);
    let contact = Contact::of(Telling::new(words, &care));
    let page = Page::patient(
        &app,
        &patient,
        Some(PatientPlace::Questions),
        words.say("place-questions"),
    );
    Ok(page.show(|| view(words, asked.q, list, contact)))
}

pub fn view(words: &'static Words, asked: String, list: List, contact: Contact) -> impl IntoView {
    let searched = matches!(list, List::Found(_));
    let unknown = matches!(list, List::Unknown(_));
    let (List::All(groups) | List::Found(groups) | List::Unknown(groups)) = list;
    let sections = groups.into_iter().map(|Group { title, items }| {
        let rows = items.into_iter().map(|(title, href)| view! { <LinkRow title href/> });
        view! { <Section title quiet=true><Links>{rows.collect_view()}</Links></Section> }
    });
    view! {
        <PageHead title=words.say("place-questions") lead=words.say("questions-lead")/>
        <Stack>
            <Search action="/questions" name="q" label=words.say("questions-search") button=words.say("search-button") value=asked/>
            {unknown.then(|| view! { <Banner title=words.say("questions-unknown")><p>{words.say("questions-unknown-lead")}</p></Banner> })}
            {sections.collect_view()}
            {(!searched).then(|| view! {
                <Section title=words.say("read-title") quiet=true>
                    <Links><LinkRow title=words.say("read-lead") href="/read".to_owned()/></Links>
                </Section>
            })}
            <AskClinic words contact/>
        </Stack>
    }
}
