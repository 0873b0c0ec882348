//! Notes that lie in a patient's inbox and have not been read.

use super::reminder::{COLUMNS, ReminderRow};
use crate::{
    actor::Person,
    ids::{ClinicId, PatientId, ReminderId},
    store::{At, CHUNK, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

/// What makes a row of `reminder r` an unread note, its time aside: it was sent, or could not be. What another note said in its place, and what was
/// over before anybody could have read it, is none; nor is a test.
pub(crate) const UNREAD: &str = "r.read_at IS NULL AND r.patient_id IS NOT NULL AND r.state IN ('accepted', 'skipped')
    AND r.rule_key <> 'test' AND (r.reason IS NULL OR (r.reason <> 'past' AND r.reason NOT LIKE 'superseded %'))";

#[derive(Debug, sqlx::FromRow)]
struct CountRow {
    clinic_id: ClinicId,
    patient_id: PatientId,
    unread: i64,
}

/// How many each of these people has by now; who has none is left out. Staff have no inbox.
pub(crate) async fn count(
    tx: &mut Tx,
    now: DateTime<Utc>,
    people: &[(ClinicId, Person)],
) -> Result<Vec<((ClinicId, Person), u32)>, StoreError> {
    let patients: Vec<(ClinicId, PatientId)> = people
        .iter()
        .filter_map(|(clinic, person)| Some((*clinic, person.patient()?)))
        .collect();
    let mut counts = Vec::new();
    for some in patients.chunks(CHUNK) {
        let list = values(2, some.len(), 2);
        let sql = AssertSqlSafe(format!(
            "SELECT r.clinic_id, r.patient_id, COUNT(*) AS unread FROM (VALUES {list}) AS v CROSS JOIN reminder r
             WHERE r.clinic_id = v.column1 AND r.patient_id = v.column2 AND r.due_at <= $1 AND {UNREAD}
             GROUP BY r.clinic_id, r.patient_id"
        ));
        let rows: Vec<CountRow> = on!(tx, c => some
            .iter()
            .fold(sqlx::query_as(sql).bind(At(now)), |query, (clinic, id)| query.bind(clinic).bind(id))
            .persistent(some.len() == CHUNK)
            .fetch_all(c))?;
        counts.extend(rows.into_iter().map(|row| {
            let unread = u32::try_from(row.unread).unwrap_or(u32::MAX);
            ((row.clinic_id, Person::Patient(row.patient_id)), unread)
        }));
    }
    Ok(counts)
}

/// By time.
pub(crate) async fn list(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<ReminderRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM reminder r WHERE r.clinic_id = $1 AND r.patient_id = $2 AND r.due_at <= $3 AND {UNREAD}
         ORDER BY r.due_at, r.id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).bind(At(now)).fetch_all(c))
}

/// Noted once.
pub(crate) async fn set_read(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    ids: &[ReminderId],
) -> Result<(), StoreError> {
    for some in ids.chunks(CHUNK) {
        let list = values(3, some.len(), 1);
        let sql = AssertSqlSafe(format!(
            "UPDATE reminder SET read_at = $2 WHERE clinic_id = $1 AND id IN (VALUES {list}) AND read_at IS NULL"
        ));
        changed!(
            tx,
            some.iter()
                .fold(sqlx::query(sql).bind(clinic).bind(At(now)), sqlx::query::Query::bind)
                .persistent(some.len() == CHUNK)
        )?;
    }
    Ok(())
}
