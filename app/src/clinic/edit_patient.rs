//! How a patient is known and reached, put right.

use super::{Done, contact};
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
    ids::PatientId,
    patient::{self, ContactDraft, PatientRecord, change},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<PatientId>) -> Result<Response, Fail> {
    let record = patient::get(&app.db, &staff.actor, id).await?;
    let draft = ContactDraft {
        name: record.name.clone(),
        telephone: record.telephone.clone(),
        email: record.email.clone(),
        language: record.language.clone(),
        zone: record.zone.name().to_owned(),
    };
    Ok(page(&app, &staff).show(|| body(staff.words(), &record, &draft, None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<PatientId>,
    Typed(draft): Typed<ContactDraft>,
) -> Result<Response, Fail> {
    match change(&app.db, &*app.clock, &staff.actor, id, &draft).await {
        Ok(()) => Ok(go(&Done::PatientChanged.at(&format!("/clinic/patients/{id}")))),
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
    Page::clinic(app, staff, Some(ClinicPlace::Patients), staff.words().say("edit-title"))
}

fn body(
    w: &'static Words,
    record: &PatientRecord,
    draft: &ContactDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let patient = format!("/clinic/patients/{}", record.id);
    let fields = contact::fields(w, draft, problems);
    view! {
        <BackLink href=patient.clone() label=record.name.clone()/>
        <PageHead title=w.say("edit-title") lead=w.say("edit-lead")/>
        <Form wrong=look_again(w, problems)>
            {fields}
            <Buttons>
                <Button label=w.say("save")/>
                <ButtonLink href=patient label=w.say("leave-it") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}
