//! The plan on paper, for a patient without a smartphone: the very sheet that patients print themselves, in their language.

use crate::{
    access::Staff,
    page::{Fail, Id, Page},
    patient::{Telling, paper},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::{Language, words},
};
use axum::{extract::State, response::Response};
use care::{ids::PatientId, patient::aftercare};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<PatientId>) -> Result<Response, Fail> {
    let w = staff.words();
    let care = aftercare(&app.db, &*app.clock, &staff.actor, id).await?;
    let theirs = words(Language::from_tag(&care.language).unwrap_or_default());
    let told = paper::Told::of(Telling::new(theirs, &care));
    let (patient, name) = (format!("/clinic/patients/{id}"), care.name);
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Patients), w.say("record-paper"));
    Ok(page.show(|| {
        view! {
            <BackLink href=patient label=name/>
            <div lang=theirs.language.tag() dir=theirs.language.dir().attribute()>{paper::view(theirs, told)}</div>
        }
    }))
}
