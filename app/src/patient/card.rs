//! `/card`: what was done to the scalp and what came after it, for a doctor who has never heard of it. In the patient's language, or in the
//! doctor's; to show, to print, to share as text. Only photos that the patient ticks stand on it.

mod told;

use super::Telling;
use crate::{
    access::Patient,
    page::{Fail, Page},
    state::App,
    ui::prelude::*,
    words::{Language, Words, words},
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    check_in, material,
    patient::{self, aftercare},
    photo,
};
use leptos::prelude::*;
use serde::Deserialize;
pub(super) use told::photo_name;
use told::{Course, Told};

/// So many of the latest photos can be chosen from.
const OFFERED: usize = 24;

/// How the card is wanted.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    /// The reader's; the patient's own where it is none.
    language: String,
    /// The photos that stand on it.
    photo: Vec<String>,
}

pub async fn get(State(app): State<App>, patient: Patient, Typed(wanted): Typed<Wanted>) -> Result<Response, Fail> {
    let (db, actor, id) = (&app.db, &patient.actor, patient.id);
    let own = patient.words();
    let language = Language::from_tag(&wanted.language).unwrap_or(own.language);
    let care = aftercare(db, &*app.clock, actor, id).await?;
    let record = patient::get(db, actor, id).await?;
    let sent = check_in::list_for(db, actor, id).await?;
    let used = material::list_for(db, actor, id).await?;
    let mut photos = photo::list_for_patient(db, actor, id).await?;
    photos.reverse();
    photos.truncate(OFFERED);
    let telling = Telling::new(words(language), &care);
    let told = Told::of(telling, &record, &used, &sent);
    let offered: Vec<_> = photos
        .iter()
        .map(|photo| Choice::new(photo.id.to_string(), photo_name(Telling::new(own, &care), photo)))
        .collect();
    let shown: Vec<_> = photos
        .iter()
        .filter(|photo| wanted.photo.contains(&photo.id.to_string()))
        .map(|photo| (format!("/api/photos/{}", photo.id), photo_name(telling, photo)))
        .collect();
    let page = Page::patient(&app, &patient, None, own.say("card-title")).at_oneself();
    Ok(page.show(|| {
        let text = told.text(telling.words);
        let form = form(own, language, offered, wanted.photo);
        let sheet = sheet(telling.words, told, shown);
        view! {
            <BackLink href="/you" label=own.say("place-you")/>
            <OffPaper><PageHead title=own.say("card-title") lead=own.say("card-lead")/></OffPaper>
            <Stack>
                <OffPaper>{form}</OffPaper>
                <InLanguage lang=language.tag() dir=language.dir().attribute()>{sheet}</InLanguage>
                <OffPaper>{share(own, text)}</OffPaper>
            </Stack>
        }
    }))
}

/// The reader's language, and the photos. A form that only asks, so that a card can be opened again as it was.
fn form(w: &'static Words, language: Language, offered: Vec<Choice>, chosen: Vec<String>) -> impl IntoView + use<> {
    let languages = Language::ALL
        .map(|language| Choice::new(language.tag(), language.name()))
        .into();
    let photos = (!offered.is_empty()).then(|| {
        view! { <Choices name="photo" label=w.say("card-photos-choose") choices=offered chosen many=true/> }
    });
    view! {
        <div>
            <Details summary=w.say("card-settings")>
                <Ask>
                    <Choices
                        name="language"
                        label=w.say("card-language")
                        choices=languages
                        chosen=vec![language.tag().to_owned()]
                        row=true
                    />
                    {photos}
                    <Button label=w.say("card-show") kind=ButtonKind::Quiet/>
                </Ask>
            </Details>
        </div>
    }
}

fn sheet(w: &'static Words, told: Told, photos: Vec<(String, String)>) -> impl IntoView {
    let Told {
        what,
        of_day,
        since,
        facts,
        courses,
        symptoms,
        call,
    } = told;
    let facts = facts.into_iter().map(|(name, value)| view! { <Row name value/> });
    let facts = facts.collect_view();
    let courses = courses.into_iter().map(|course| one_course(w, course)).collect_view();
    let symptoms = if symptoms.is_empty() {
        view! { <p>{w.say("card-symptoms-none")}</p> }.into_any()
    } else {
        let rows = symptoms.into_iter().map(|(name, value)| view! { <Row name value/> });
        view! { <Rows facts=true>{rows.collect_view()}</Rows> }.into_any()
    };
    let photos = (!photos.is_empty()).then(|| {
        let photos = photos.into_iter().map(|(src, name)| {
            let alt = name.clone();
            view! { <Framed caption=name src alt/> }
        });
        let photos = photos.collect_view();
        view! { <Section title=w.say("card-photos")><Beside>{photos}</Beside></Section> }
    });
    view! {
        <Card title=w.say("card-heading")>
            <Stack>
                <p>{what}</p>
                {since.map(|since| view! { <p><b>{since}</b></p> })}
                <Rows facts=true>{facts}</Rows>
            </Stack>
        </Card>
        {courses}
        <Card title=w.say("card-symptoms")>{symptoms}</Card>
        {photos}
        <p class="soft small">{call}" "{of_day}</p>
    }
}

fn one_course(w: &'static Words, course: Course) -> impl IntoView {
    let Course {
        title,
        places,
        sessions,
    } = course;
    let sessions = sessions.into_iter().map(|(name, value)| view! { <Row name value/> });
    let sessions = sessions.collect_view();
    let places = places.map(|value| view! { <Row name=w.say("card-places") value/> });
    view! { <Card title><Rows facts=true>{places}{sessions}</Rows></Card> }
}

/// To another app where the phone can; elsewhere the text stands here to be copied.
fn share(w: &'static Words, text: String) -> impl IntoView {
    let shared = text.clone();
    view! {
        <Stack>
            <Buttons>
                <ButtonLink href="#text" label=w.say("card-share") icon=Icon::Share share=shared/>
            </Buttons>
            <p class="soft small">{w.say("card-how")}</p>
            <div><Details summary=w.say("card-text") id="text".to_owned()><Quote text/></Details></div>
        </Stack>
    }
}
