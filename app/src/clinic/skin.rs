//! `/clinic/patients/{id}/skin`: skin and habits of a patient, asked by staff.

use super::Done;
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go, look_again},
    patient::skin::fields,
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    ids::PatientId,
    patient::{self, PatientRecord},
    profile::{ProfileDraft, get as answers, save},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<PatientId>) -> Result<Response, Fail> {
    let record = patient::get(&app.db, &staff.actor, id).await?;
    let answered = answers(&app.db, &staff.actor, id).await?;
    let draft = answered
        .map(|answered| ProfileDraft::from(&answered.profile))
        .unwrap_or_default();
    Ok(page(&app, &staff).show(|| body(staff.words(), &record, &draft, None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<PatientId>,
    Typed(draft): Typed<ProfileDraft>,
) -> Result<Response, Fail> {
    match save(&app.db, &*app.clock, &staff.actor, id, &draft).await {
        Ok(()) => Ok(go(&Done::ProfileSaved.at(&format!("/clinic/patients/{id}")))),
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
        staff.words().say("tailoring-staff-title"),
    )
}

fn body(
    w: &'static Words,
    record: &PatientRecord,
    draft: &ProfileDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let patient = format!("/clinic/patients/{}", record.id);
    let fields = fields(w, draft, problems);
    view! {
        <BackLink href=patient.clone() label=record.name.clone()/>
        <PageHead title=w.say("tailoring-staff-title") lead=w.say("tailoring-staff-lead")/>
        <Form wrong=look_again(w, problems)>
            {fields}
            <Buttons>
                <Button label=w.say("save")/>
                <ButtonLink href=patient label=w.say("leave-it") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}
