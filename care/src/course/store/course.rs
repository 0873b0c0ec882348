use crate::{
    course::{CourseState, draft::NewCourse},
    ids::{ClinicId, CourseId, PatientId, ProtocolId},
    protocol::{ScalpZone, Treatment},
    store::{At, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct CourseRow {
    pub id: CourseId,
    pub patient_id: PatientId,
    pub protocol_id: ProtocolId,
    pub protocol_version: i64,
    pub treatment: Treatment,
    zones: String,
    pub state: CourseState,
    pub opened_at: At,
    pub closed_at: Option<At>,
}

/// An open course, and when its last session was.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct UnbookedRow {
    pub patient_id: PatientId,
    pub name: String,
    pub course_id: CourseId,
    pub protocol_id: ProtocolId,
    pub treatment: Treatment,
    pub last_day: Option<crate::store::Day>,
}

impl CourseRow {
    pub fn zones(&self) -> Result<Vec<ScalpZone>, StoreError> {
        let keys = self.zones.split(',').filter(|key| !key.is_empty());
        keys.map(|key| ScalpZone::from_key(key).ok_or(StoreError::Damaged("zone of the scalp")))
            .collect()
    }
}

const ROWS: &str = "SELECT c.id, c.patient_id, c.protocol_id, p.version AS protocol_version, c.treatment, c.zones, c.state, c.opened_at, c.closed_at
    FROM course c JOIN protocol p ON p.clinic_id = c.clinic_id AND p.id = c.protocol_id
    WHERE c.clinic_id = $1";

/// Open, and neither opened nor with a session since: an instant, and the day it is in the session's zone at the earliest.
const STALE: &str = "c.state = 'open' AND c.opened_at < $1 AND NOT EXISTS (
    SELECT 1 FROM session s WHERE s.clinic_id = c.clinic_id AND s.course_id = c.id AND s.state <> 'cancelled' AND s.day >= $2)";

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: CourseId) -> Result<Option<CourseRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND c.id = $2"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))
}

pub(crate) async fn list_of_patient(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<CourseRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "{ROWS} AND c.patient_id = $2 ORDER BY c.opened_at DESC, c.id DESC"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).fetch_all(c))
}

pub(crate) async fn list_of_patients(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[PatientId],
) -> Result<Vec<(CourseId, PatientId, Treatment)>, StoreError> {
    if patients.is_empty() {
        return Ok(Vec::new());
    }
    let list = values(2, patients.len(), 1);
    let sql = AssertSqlSafe(format!(
        "SELECT id, patient_id, treatment FROM course WHERE clinic_id = $1 AND patient_id IN (VALUES {list}) ORDER BY opened_at DESC, id DESC"
    ));
    on!(tx, c => {
        let query = patients.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
        query.persistent(false).fetch_all(c)
    })
}

/// Patients with a course of that treatment that is on another version, in the order in which patients are held; those after `after`.
pub(crate) async fn list_patients(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
    version: ProtocolId,
    after: Option<PatientId>,
    most: i64,
) -> Result<Vec<PatientId>, StoreError> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    on!(tx, c => sqlx::query_scalar(
        "SELECT DISTINCT patient_id FROM course
         WHERE clinic_id = $1 AND treatment = $2 AND patient_id > $3 AND protocol_id <> $4 ORDER BY patient_id LIMIT $5"
    ).bind(clinic).bind(treatment).bind(&after).bind(version).bind(most).fetch_all(c))
}

/// Moves these patients' courses of that treatment to a version.
pub(crate) async fn set_protocol(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
    version: ProtocolId,
    patients: &[PatientId],
) -> Result<(), StoreError> {
    let list = values(4, patients.len(), 1);
    let sql = AssertSqlSafe(format!(
        "UPDATE course SET protocol_id = $3 WHERE clinic_id = $1 AND treatment = $2 AND patient_id IN (VALUES {list})"
    ));
    changed!(
        tx,
        patients
            .iter()
            .fold(
                sqlx::query(sql).bind(clinic).bind(treatment).bind(version),
                sqlx::query::Query::bind
            )
            .persistent(false)
    )?;
    Ok(())
}

/// How many patients have a course on each version of a treatment's protocol.
pub(crate) async fn count_by_protocol(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
) -> Result<Vec<(ProtocolId, i64)>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT protocol_id, COUNT(DISTINCT patient_id) FROM course WHERE clinic_id = $1 AND treatment = $2 GROUP BY protocol_id"
    ).bind(clinic).bind(treatment).fetch_all(c))
}

/// The courses of several patients, with all that is kept of them; each patient's newest first.
pub(crate) async fn list_rows_of_patients(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[PatientId],
) -> Result<Vec<CourseRow>, StoreError> {
    if patients.is_empty() {
        return Ok(Vec::new());
    }
    let list = values(2, patients.len(), 1);
    let sql = AssertSqlSafe(format!(
        "{ROWS} AND c.patient_id IN (VALUES {list}) ORDER BY c.opened_at DESC, c.id DESC"
    ));
    on!(tx, c => {
        let query = patients.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
        query.persistent(false).fetch_all(c)
    })
}

/// The open courses that have no session today or later, the one waiting longest first.
pub(crate) async fn list_unbooked(
    tx: &mut Tx,
    clinic: ClinicId,
    today: NaiveDate,
) -> Result<Vec<UnbookedRow>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT c.patient_id, p.name, c.id AS course_id, c.protocol_id, c.treatment, MAX(s.day) AS last_day
         FROM course c
         JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
         LEFT JOIN session s ON s.clinic_id = c.clinic_id AND s.course_id = c.id AND s.state <> 'cancelled'
         WHERE c.clinic_id = $1 AND c.state = 'open'
         GROUP BY c.patient_id, p.name, c.id, c.protocol_id, c.treatment, c.opened_at
         HAVING COALESCE(MAX(s.day), '') < $2
         ORDER BY COALESCE(MAX(s.day), ''), c.opened_at, c.id"
    ).bind(clinic).bind(crate::store::Day(today)).fetch_all(c))
}

pub(crate) async fn list_stale(tx: &mut Tx, since: DateTime<Utc>) -> Result<Vec<(ClinicId, CourseId)>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT c.clinic_id, c.id FROM course c WHERE {STALE} ORDER BY c.clinic_id, c.id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(At(since)).bind(since.date_naive().to_string()).fetch_all(c))
}

pub(crate) async fn is_stale(
    tx: &mut Tx,
    since: DateTime<Utc>,
    clinic: ClinicId,
    id: CourseId,
) -> Result<bool, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT COUNT(*) FROM course c WHERE {STALE} AND c.clinic_id = $3 AND c.id = $4"
    ));
    let found: i64 = on!(tx, c => sqlx::query_scalar(sql)
        .bind(At(since))
        .bind(since.date_naive().to_string())
        .bind(clinic)
        .bind(id)
        .fetch_one(c))?;
    Ok(found == 1)
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    protocol: ProtocolId,
    new: &NewCourse,
) -> Result<CourseId, StoreError> {
    let id = CourseId::new();
    let zones = new.zones.iter().map(|zone| zone.key()).collect::<Vec<_>>().join(",");
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO course (clinic_id, id, patient_id, protocol_id, treatment, zones, state, opened_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(clinic)
        .bind(id)
        .bind(patient)
        .bind(protocol)
        .bind(new.treatment)
        .bind(&zones)
        .bind(CourseState::Open)
        .bind(At(now))
    )?;
    Ok(id)
}

pub(crate) async fn end(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: CourseId,
    state: CourseState,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE course SET state = $3, closed_at = $4 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(state)
            .bind(At(now))
    )?;
    Ok(())
}
