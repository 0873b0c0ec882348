//! `/can-i`: every activity with its answer for today, and a search that understands how people ask.

mod list;
#[cfg(test)]
mod tests;

use super::Telling;
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
use care::patient::aftercare;
use leptos::prelude::*;
pub use list::{Group, Item, List};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

pub async fn get(State(app): State<App>, patient: Patient, Query(asked): Query<Asked>) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let list = List::of(Telling::new(words, &care), &asked.q);
    let page = Page::patient(&app, &patient, Some(PatientPlace::CanI), words.say("place-can-i"));
    Ok(page.show(|| view(words, asked.q, list)))
}

pub fn view(words: &'static Words, asked: String, list: List) -> impl IntoView {
    view! {
        <PageHead title=words.say("place-can-i") lead=words.say("can-i-lead")/>
        <Stack>
            <Search action="/can-i" name="q" label=words.say("can-i-search") button=words.say("search-button") value=asked/>
            {match list {
                List::Found(items) => found(words, items).into_any(),
                List::Unknown(groups) => unknown(words, groups).into_any(),
                List::All(groups) if groups.is_empty() => nothing(words).into_any(),
                List::All(groups) => view! { <Groups groups/> }.into_any(),
            }}
        </Stack>
    }
}

fn found(words: &'static Words, items: Vec<Item>) -> impl IntoView {
    view! {
        <Links>{items.into_iter().map(row).collect_view()}</Links>
        <p><a href="/can-i">{words.say("can-i-all")}</a></p>
    }
}

/// Nothing fits: whom to ask, and all there is.
fn unknown(words: &'static Words, groups: Vec<Group>) -> impl IntoView {
    view! {
        <Banner title=words.say("can-i-unknown")><p>{words.say("can-i-unknown-lead")}</p></Banner>
        <Groups groups/>
    }
}

fn nothing(words: &'static Words) -> impl IntoView {
    view! { <Empty title=words.say("can-i-nothing") note=words.say("can-i-nothing-lead")/> }
}

#[component]
fn Groups(groups: Vec<Group>) -> impl IntoView {
    let sections = groups.into_iter().map(|Group { title, items }| {
        view! { <Section title quiet=true><Links>{items.into_iter().map(row).collect_view()}</Links></Section> }
    });
    sections.collect_view()
}

fn row(
    Item {
        icon,
        name,
        when,
        href,
        tone,
        status,
    }: Item,
) -> impl IntoView {
    view! { <LinkRow title=name note=when href icon><Chip tone label=status/></LinkRow> }
}
