//! One more session for a course.

use super::{
    Done, When,
    changes::{self, Follows, cause},
    move_session::drafted,
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
    course::{Change, SessionDraft, book},
    ids::{CourseId, PatientId},
    patient::{self, CourseRecord, PatientRecord},
};
use chrono::Days;
use leptos::prelude::*;

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id((patient, course)): Id<(PatientId, CourseId)>,
) -> Result<Response, Fail> {
    let (record, course) = find_course(&app, &staff, patient, course).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let around = around(staff.words(), &record, &course);
    let draft = proposed(&course, when);
    Ok(page(&app, &staff).show(|| around.ask(staff.words(), &draft, None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id((patient, course)): Id<(PatientId, CourseId)>,
    Typed(filled): Typed<Filled>,
) -> Result<Response, Fail> {
    let w = staff.words();
    let (record, course) = find_course(&app, &staff, patient, course).await?;
    let around = around(w, &record, &course);
    let (id, draft) = (course.course.id, filled.draft());
    let answer = match filled.step {
        Step::Back => return Ok(page(&app, &staff).show(|| around.ask(w, &draft, None))),
        Step::Look => {
            let change = Change::Book {
                course: id,
                draft: draft.clone(),
            };
            match Follows::find(&app, &staff, patient, &change).await {
                Ok(follows) => {
                    let when = When::at_clinic(&app, &staff).await?;
                    let name = changes::session(w, course.course.treatment);
                    let cause = cause(name, None, drafted(when, &draft)).into_any();
                    Ok(page(&app, &staff).show(|| around.confirm(w, &draft, cause, &follows)))
                }
                Err(error) => Err(error),
            }
        }
        Step::Save => book(&app.db, &*app.clock, &staff.actor, id, &draft)
            .await
            .map(|_| go(&Done::Booked.at(&around.patient))),
    };
    match answer {
        Err(Error::Invalid(problems)) => Ok(page(&app, &staff)
            .invalid()
            .show(|| around.ask(w, &draft, Some(&problems)))),
        answer => Ok(answer?),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Patients), staff.words().say("book-title"))
}

/// A course of this patient; one of somebody else's is not found.
pub async fn find_course(
    app: &App,
    staff: &Staff,
    patient: PatientId,
    course: CourseId,
) -> Result<(PatientRecord, CourseRecord), Fail> {
    let record = patient::get(&app.db, &staff.actor, patient).await?;
    let found = record.courses.iter().find(|known| known.course.id == course).cloned();
    Ok((record, found.ok_or(Error::NotFound)?))
}

fn around(w: &'static Words, record: &PatientRecord, course: &CourseRecord) -> Around {
    let protocol = &course.course.protocol;
    let args = [
        ("days", protocol.usual_gap_days.into()),
        ("sessions", protocol.usual_sessions.into()),
    ];
    Around {
        patient_name: record.name.clone(),
        patient: format!("/clinic/patients/{}", record.id),
        title: w.say_with(
            "book-title-of",
            &[(
                "treatment",
                w.say_of("treatment", course.course.treatment.key(), "").into(),
            )],
        ),
        lead: Some(w.say_with("book-lead", &args)),
        save: w.say("book-save"),
    }
}

/// As long after the last session as is usual, at the same hour; but not in the past.
fn proposed(course: &CourseRecord, when: When) -> SessionDraft {
    let standing = course.course.standing();
    let Some(last) = standing.last() else {
        return SessionDraft {
            minutes: "180".to_owned(),
            ..SessionDraft::default()
        };
    };
    let day = last
        .day
        .checked_add_days(Days::new(course.course.protocol.usual_gap_days.into()));
    SessionDraft {
        day: day
            .filter(|day| *day > when.today())
            .map(|day| day.to_string())
            .unwrap_or_default(),
        start: last.start.format("%H:%M").to_string(),
        minutes: last.minutes.to_string(),
    }
}
