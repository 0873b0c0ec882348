//! Another course for somebody the clinic knows.

use super::{Done, course_form};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go, look_again},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    course::{CourseDraft, start},
    ids::PatientId,
    patient::{self, PatientRecord},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<PatientId>) -> Result<Response, Fail> {
    let record = patient::get(&app.db, &staff.actor, id).await?;
    Ok(page(&app, &staff).show(|| body(staff.words(), &record, &course_form::empty(), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<PatientId>,
    Typed(draft): Typed<CourseDraft>,
) -> Result<Response, Fail> {
    let draft = course_form::without_proposal(draft);
    match start(&app.db, &*app.clock, &staff.actor, id, &draft).await {
        Ok(_) => Ok(go(&Done::CourseStarted.at(&format!("/clinic/patients/{id}")))),
        Err(Error::Invalid(problems)) => {
            let record = patient::get(&app.db, &staff.actor, id).await?;
            Ok(page(&app, &staff)
                .invalid()
                .show(|| body(staff.words(), &record, &draft, Some(&problems))))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Patients),
        staff.words().say("start-course-title"),
    )
}

fn body(
    w: &'static Words,
    record: &PatientRecord,
    draft: &CourseDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let patient = format!("/clinic/patients/{}", record.id);
    let fields = course_form::fields(w, draft, problems);
    view! {
        <BackLink href=patient.clone() label=record.name.clone()/>
        <PageHead title=w.say("start-course-title") lead=w.say("start-course-lead")/>
        <Form wrong=look_again(w, problems)>
            {fields}
            <Buttons>
                <Button label=w.say("start-course-button")/>
                <ButtonLink href=patient label=w.say("not-now") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}
