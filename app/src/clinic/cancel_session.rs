//! A session that falls away.

use super::{
    Done, When,
    changes::{self, Follows, cause},
    ending::Ending,
};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go},
    shell::ClinicPlace,
    state::App,
    ui::ButtonKind,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{
    Error,
    course::{Change, SessionContext, cancel_session, session},
    ids::SessionId,
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<SessionId>) -> Result<Response, Fail> {
    let w = staff.words();
    let context = session(&app.db, &staff.actor, id).await?;
    let follows = Follows::find(&app, &staff, context.patient, &Change::CancelSession(id)).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let name = changes::session(w, context.treatment);
    let cause = cause(name, Some(when.session(&context.record.session)), None).into_any();
    Ok(page(&app, &staff).show(|| ending(w, &context).ask(w, Some(cause), Some(&follows))))
}

pub async fn post(State(app): State<App>, staff: Staff, Id(id): Id<SessionId>) -> Result<Response, Fail> {
    let w = staff.words();
    let context = session(&app.db, &staff.actor, id).await?;
    let ending = ending(w, &context);
    match cancel_session(&app.db, &*app.clock, &staff.actor, id).await {
        Ok(()) => Ok(go(&Done::SessionCancelled.at(&ending.patient))),
        Err(Error::Invalid(problems)) => Ok(page(&app, &staff).invalid().show(|| ending.refused(w, &problems))),
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Patients),
        staff.words().say("cancel-session-title"),
    )
}

fn ending(w: &'static Words, context: &SessionContext) -> Ending {
    Ending {
        patient_name: context.patient_name.clone(),
        patient: format!("/clinic/patients/{}", context.patient),
        title: w.say("cancel-session-title"),
        lead: w.say("cancel-session-lead"),
        save: w.say("cancel-session-save"),
        kind: ButtonKind::Sure,
    }
}
