//! One table, one file; and courses put together from both.

pub(crate) mod course;
pub(crate) mod session;

use super::{Course, Session};
use crate::{
    clinic::store::protocol,
    ids::{ClinicId, CourseId, PatientId},
    patient::{CourseRecord, SessionRecord},
    profile::{Pace, store as profiles},
    protocol::Treatment,
    store::{StoreError, Tx},
};
use std::collections::HashMap;

/// A patient's courses with their sessions and protocols, as the plan needs them.
pub(crate) async fn load(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Vec<Course>, StoreError> {
    let pace = pace(tx, clinic, patient).await?;
    Ok(records(tx, clinic, patient, pace)
        .await?
        .into_iter()
        .map(|record| record.course)
        .collect())
}

async fn pace(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Pace, StoreError> {
    let answered = profiles::find(tx, clinic, patient).await?;
    Ok(answered.map_or(Pace::USUAL, |answered| answered.pace()))
}

/// The same with all that is kept of them, the newest first.
pub(crate) async fn load_records(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<CourseRecord>, StoreError> {
    let pace = pace(tx, clinic, patient).await?;
    records(tx, clinic, patient, pace).await
}

async fn records(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
    pace: Pace,
) -> Result<Vec<CourseRecord>, StoreError> {
    let mut of_course: HashMap<CourseId, Vec<SessionRecord>> = HashMap::new();
    for row in session::list_of_patient(tx, clinic, patient).await? {
        of_course.entry(row.course_id).or_default().push(row.try_into()?);
    }
    let mut records = Vec::new();
    for row in course::list_of_patient(tx, clinic, patient).await? {
        let sessions = of_course.remove(&row.id).unwrap_or_default();
        let protocol = protocol::load(tx, clinic, row.protocol_id).await?;
        records.push(CourseRecord {
            protocol_id: row.protocol_id,
            protocol_version: u32::try_from(row.protocol_version).map_err(|_| StoreError::Damaged("version"))?,
            zones: row.zones()?,
            opened_at: row.opened_at.0,
            closed_at: row.closed_at.map(|at| at.0),
            course: Course {
                id: row.id,
                treatment: row.treatment,
                state: row.state,
                protocol,
                sessions: sessions.iter().map(|record| record.session.clone()).collect(),
                pace,
            },
            sessions,
        });
    }
    Ok(records)
}

/// The courses of several patients, as the plan needs them.
pub(crate) async fn load_all(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[PatientId],
) -> Result<HashMap<PatientId, Vec<Course>>, StoreError> {
    let paces: HashMap<PatientId, Pace> = profiles::list_of_patients(tx, clinic, patients)
        .await?
        .into_iter()
        .map(|row| (row.patient_id, row.pace()))
        .collect();
    let mut of_course: HashMap<CourseId, Vec<Session>> = HashMap::new();
    for row in session::list_of_patients(tx, clinic, patients).await? {
        let sessions = of_course.entry(row.course_id).or_default();
        sessions.push(SessionRecord::try_from(row)?.session);
    }
    let mut courses: HashMap<PatientId, Vec<Course>> = HashMap::new();
    for row in course::list_rows_of_patients(tx, clinic, patients).await? {
        let course = Course {
            id: row.id,
            treatment: row.treatment,
            state: row.state,
            protocol: protocol::load(tx, clinic, row.protocol_id).await?,
            sessions: of_course.remove(&row.id).unwrap_or_default(),
            pace: paces.get(&row.patient_id).copied().unwrap_or(Pace::USUAL),
        };
        courses.entry(row.patient_id).or_default().push(course);
    }
    Ok(courses)
}

/// The treatments and sessions of many patients; a course without a session is one line without one.
pub(crate) async fn list_of_patients(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[PatientId],
) -> Result<Vec<(PatientId, Treatment, Option<Session>)>, StoreError> {
    let mut of_course: HashMap<CourseId, Vec<Session>> = HashMap::new();
    for row in session::list_of_patients(tx, clinic, patients).await? {
        of_course
            .entry(row.course_id)
            .or_default()
            .push(SessionRecord::try_from(row)?.session);
    }
    let mut lines = Vec::new();
    for (id, patient, treatment) in course::list_of_patients(tx, clinic, patients).await? {
        lines.push((patient, treatment, None));
        let sessions = of_course.remove(&id).unwrap_or_default();
        lines.extend(sessions.into_iter().map(|session| (patient, treatment, Some(session))));
    }
    Ok(lines)
}
