//! `/timeline`: every day that matters, from the first session to the touch-up; what is past is folded away.

mod days;

use super::{Telling, inbox::read_here};
use crate::{
    access::{Looked, Patient},
    page::{Fail, Page},
    shell::PatientPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{patient::aftercare, reminder::Place};
pub use days::{Day, Days};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, mut patient: Patient, looked: Looked) -> Result<Response, Fail> {
    read_here(&app, &mut patient, looked, Place::Timeline).await;
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let days = Days::of(Telling::new(words, &care));
    let page = Page::patient(
        &app,
        &patient,
        Some(PatientPlace::Timeline),
        words.say("place-timeline"),
    );
    Ok(page.show(|| view(words, days)))
}

pub fn view(words: &'static Words, days: Days) -> impl IntoView {
    let title = words.say("place-timeline");
    let Days { past, coming } = days;
    if past.is_empty() && coming.is_empty() {
        let (empty, note) = (words.say("timeline-empty"), words.say("timeline-empty-lead"));
        return view! { <PageHead title/><Empty title=empty note/> }.into_any();
    }
    let folded = (!past.is_empty()).then(|| {
        let summary = words.say_with("timeline-past", &[("count", past.len().into())]);
        view! { <div><Details summary><Line days=past/></Details></div> }
    });
    view! {
        <PageHead title lead=words.say("timeline-lead")/>
        <Stack>{folded}<Line days=coming/></Stack>
    }
    .into_any()
}

#[component]
fn Line(days: Vec<Day>) -> impl IntoView {
    view! { <Timeline>{days.into_iter().map(moment).collect_view()}</Timeline> }
}

fn moment(
    Day {
        when,
        date,
        datetime,
        title,
        icon,
        lines,
        link,
    }: Day,
) -> impl IntoView {
    let id = (when == When::Today).then(|| "today".to_owned());
    let told = !lines.is_empty() || link.is_some();
    let note = move || {
        let link = link.map(|(href, label)| view! { <a href=href>{label}</a> });
        view! { {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}{link} }
    };
    if told {
        view! { <Moment when date datetime title icon id>{note()}</Moment> }.into_any()
    } else {
        view! { <Moment when date datetime title icon id/> }.into_any()
    }
}
