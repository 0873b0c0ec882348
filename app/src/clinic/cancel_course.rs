//! A course that is given up: what is planned falls away, what was done goes on healing.

use super::{Done, book::find_course, changes::Follows, ending::Ending};
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
    actor::Permission,
    course::{Change, cancel},
    ids::{CourseId, PatientId},
    patient::{CourseRecord, PatientRecord},
};

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id((patient, course)): Id<(PatientId, CourseId)>,
) -> Result<Response, Fail> {
    staff.must(Permission::Treat)?;
    let w = staff.words();
    let (record, course) = find_course(&app, &staff, patient, course).await?;
    let follows = Follows::find(&app, &staff, patient, &Change::CancelCourse(course.course.id)).await?;
    Ok(page(&app, &staff).show(|| ending(w, &record, &course).ask(w, None, Some(&follows))))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id((patient, course)): Id<(PatientId, CourseId)>,
) -> Result<Response, Fail> {
    let w = staff.words();
    let (record, course) = find_course(&app, &staff, patient, course).await?;
    let ending = ending(w, &record, &course);
    match cancel(&app.db, &*app.clock, &staff.actor, course.course.id).await {
        Ok(()) => Ok(go(&Done::CourseCancelled.at(&ending.patient))),
        Err(Error::Invalid(problems)) => Ok(page(&app, &staff).invalid().show(|| ending.refused(w, &problems))),
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Patients),
        staff.words().say("cancel-course-title"),
    )
}

fn ending(w: &'static Words, record: &PatientRecord, course: &CourseRecord) -> Ending {
    let treatment = w.say_of("treatment", course.course.treatment.key(), "");
    Ending {
        patient_name: record.name.clone(),
        patient: format!("/clinic/patients/{}", record.id),
        title: w.say("cancel-course-title"),
        lead: w.say_with("cancel-course-lead", &[("treatment", treatment.into())]),
        save: w.say("cancel-course-save"),
        kind: ButtonKind::Sure,
    }
}
