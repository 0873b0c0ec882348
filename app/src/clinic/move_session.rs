//! Another day or time for a session.

use super::{
    Done, When,
    changes::{self, Follows, cause},
    session_form::{Around, Filled, Step},
};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go},
    shell::ClinicPlace,
    state::App,
    words::Words,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error,
    course::{Change, Session, SessionContext, SessionDraft, move_session, session},
    ids::SessionId,
};
use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<SessionId>) -> Result<Response, Fail> {
    let context = session(&app.db, &staff.actor, id).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let around = around(staff.words(), &context, when);
    let draft = draft_of(&context.record.session);
    Ok(page(&app, &staff).show(|| around.ask(staff.words(), &draft, None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<SessionId>,
    Typed(filled): Typed<Filled>,
) -> Result<Response, Fail> {
    let w = staff.words();
    let context = session(&app.db, &staff.actor, id).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let around = around(w, &context, when);
    let draft = filled.draft();
    let answer = match filled.step {
        Step::Back => return Ok(page(&app, &staff).show(|| around.ask(w, &draft, None))),
        Step::Look => {
            let change = Change::Move {
                session: id,
                draft: draft.clone(),
            };
            Follows::find(&app, &staff, context.patient, &change)
                .await
                .map(|follows| {
                    let cause = moved(w, &context, when, &draft).into_any();
                    page(&app, &staff).show(|| around.confirm(w, &draft, cause, &follows))
                })
        }
        Step::Save => move_session(&app.db, &*app.clock, &staff.actor, id, &draft)
            .await
            .map(|()| go(&Done::Moved.at(&around.patient))),
    };
    match answer {
        Err(Error::Invalid(problems)) => Ok(page(&app, &staff)
            .invalid()
            .show(|| around.ask(w, &draft, Some(&problems)))),
        answer => Ok(answer?),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Patients), staff.words().say("move-title"))
}

fn draft_of(session: &Session) -> SessionDraft {
    SessionDraft {
        day: session.day.to_string(),
        start: session.start.format("%H:%M").to_string(),
        minutes: session.minutes.to_string(),
    }
}

fn around(w: &'static Words, context: &SessionContext, when: When) -> Around {
    let args = [("when", when.session(&context.record.session).into())];
    Around {
        patient_name: context.patient_name.clone(),
        patient: format!("/clinic/patients/{}", context.patient),
        title: w.say("move-title"),
        lead: Some(w.say_with("move-lead", &args)),
        save: w.say("move-save"),
    }
}

/// From when to when. The draft has been checked by the preview.
fn moved(w: &'static Words, context: &SessionContext, when: When, draft: &SessionDraft) -> impl IntoView + use<> {
    let name = changes::session(w, context.treatment);
    cause(name, Some(when.session(&context.record.session)), drafted(when, draft))
}

/// The time that a checked draft names.
pub fn drafted(when: When, draft: &SessionDraft) -> Option<String> {
    let day = draft.day.trim().parse::<NaiveDate>().ok()?;
    let start = draft.start.trim().get(..5)?;
    Some(when.at(day, NaiveTime::parse_from_str(start, "%H:%M").ok()?))
}
