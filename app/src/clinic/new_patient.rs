//! A new patient, with the course that begins.

use super::{Done, contact, course_form};
use crate::{
    access::Staff,
    page::{Fail, Page, go, look_again},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    clinic::settings,
    course::CourseDraft,
    patient::{ContactDraft, PatientDraft, add},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    let settings = settings(&app.db, &staff.actor).await?;
    let draft = PatientDraft {
        zone: settings.zone.name().to_owned(),
        language: settings.language,
        first_minutes: course_form::empty().first_minutes,
        ..PatientDraft::default()
    };
    Ok(page(&app, &staff).show(|| body(staff.words(), &draft, None)))
}

pub async fn post(State(app): State<App>, staff: Staff, Typed(draft): Typed<PatientDraft>) -> Result<Response, Fail> {
    let first_minutes = course_form::without_proposal(course_of(&draft)).first_minutes;
    let draft = PatientDraft { first_minutes, ..draft };
    match add(&app.db, &*app.clock, &staff.actor, &draft).await {
        Ok(id) => Ok(go(&Done::PatientAdded.at(&format!("/clinic/patients/{id}")))),
        Err(Error::Invalid(problems)) => Ok(page(&app, &staff)
            .invalid()
            .show(|| body(staff.words(), &draft, Some(&problems)))),
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Patients),
        staff.words().say("new-patient-title"),
    )
}

fn contact_of(draft: &PatientDraft) -> ContactDraft {
    ContactDraft {
        name: draft.name.clone(),
        telephone: draft.telephone.clone(),
        email: draft.email.clone(),
        language: draft.language.clone(),
        zone: draft.zone.clone(),
    }
}

fn course_of(draft: &PatientDraft) -> CourseDraft {
    CourseDraft {
        treatment: draft.treatment.clone(),
        zones: draft.zones.clone(),
        first_day: draft.first_day.clone(),
        first_time: draft.first_time.clone(),
        first_minutes: draft.first_minutes.clone(),
    }
}

fn body(w: &'static Words, draft: &PatientDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let contact = contact::fields(w, &contact_of(draft), problems);
    let course = course_form::fields(w, &course_of(draft), problems);
    view! {
        <BackLink href="/clinic/patients" label=w.say("patients-title")/>
        <PageHead title=w.say("new-patient-title") lead=w.say("new-patient-lead")/>
        <Form wrong=look_again(w, problems)>
            {contact}
            {course}
            <Buttons>
                <Button label=w.say("new-patient-button")/>
                <ButtonLink href="/clinic/patients" label=w.say("not-now") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}
