use super::{COLUMNS, CheckInRow, FROM, review};
use crate::{
    check_in::Waiting,
    ids::{CheckInId, ClinicId, StaffId},
    protocol::Treatment,
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
struct WaitingRow {
    #[sqlx(flatten)]
    check_in: CheckInRow,
    patient_name: String,
    treatment: Treatment,
    photos: i64,
}

/// In any order.
pub(crate) async fn list_waiting(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<Waiting>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS}, p.name AS patient_name, c.treatment,
            (SELECT COUNT(*) FROM photo f WHERE f.clinic_id = k.clinic_id AND f.check_in_id = k.id) AS photos
         {FROM} JOIN patient p ON p.clinic_id = k.clinic_id AND p.id = k.patient_id
            JOIN session s ON s.clinic_id = k.clinic_id AND s.id = k.session_id
            JOIN course c ON c.clinic_id = s.clinic_id AND c.id = s.course_id
         WHERE k.clinic_id = $1 AND k.waiting_since IS NOT NULL"
    ));
    let rows: Vec<WaitingRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).fetch_all(c))?;
    let ids: Vec<_> = rows.iter().map(|row| row.check_in.id).collect();
    let mut reviews = review::list(tx, clinic, &ids).await?;
    rows.into_iter()
        .map(|row| {
            let of_it = reviews.remove(&row.check_in.id).unwrap_or_default();
            Ok(Waiting {
                check_in: row.check_in.with(of_it)?,
                patient_name: row.patient_name,
                treatment: row.treatment,
                photos: u32::try_from(row.photos).unwrap_or(u32::MAX),
            })
        })
        .collect()
}

/// It waits, again if it did not; whether it did not.
pub(crate) async fn wake(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, id: CheckInId) -> Result<bool, StoreError> {
    let woken = changed!(
        tx,
        sqlx::query(
            "UPDATE check_in SET waiting_since = $3 WHERE clinic_id = $1 AND id = $2 AND waiting_since IS NULL"
        )
        .bind(clinic)
        .bind(id)
        .bind(At(now))
    )?;
    Ok(woken == 1)
}

/// Whether nobody else holds it, so that it is theirs now.
pub(crate) async fn claim(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: CheckInId,
    staff: StaffId,
    until: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let claimed = changed!(
        tx,
        sqlx::query(
            "UPDATE check_in SET claimed_by = $3, claimed_until = $4
             WHERE clinic_id = $1 AND id = $2 AND (claimed_by IS NULL OR claimed_by = $3 OR claimed_until <= $5)"
        )
        .bind(clinic)
        .bind(id)
        .bind(staff)
        .bind(At(until))
        .bind(At(now))
    )?;
    Ok(claimed == 1)
}

pub(crate) async fn release(tx: &mut Tx, clinic: ClinicId, id: CheckInId, staff: StaffId) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE check_in SET claimed_by = NULL, claimed_until = NULL WHERE clinic_id = $1 AND id = $2 AND claimed_by = $3"
        )
        .bind(clinic)
        .bind(id)
        .bind(staff)
    )?;
    Ok(())
}

/// After an answer: nobody holds it any more, and unless it was handed over it no longer waits.
pub(crate) async fn settle(
    tx: &mut Tx,
    clinic: ClinicId,
    id: CheckInId,
    waiting_since: Option<DateTime<Utc>>,
    assigned_to: Option<StaffId>,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE check_in SET waiting_since = $3, assigned_to = $4, claimed_by = NULL, claimed_until = NULL
             WHERE clinic_id = $1 AND id = $2"
        )
        .bind(clinic)
        .bind(id)
        .bind(waiting_since.map(At))
        .bind(assigned_to)
    )?;
    Ok(())
}
