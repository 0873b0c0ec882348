//! Patients who cannot be reached and whom a reminder is about to matter to; and of whom the owner was told.

use crate::{
    ids::ClinicId,
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

/// Until when a reminder is near, since when at the latest somebody has joined, and since when nobody was told of them.
type Bounds = (DateTime<Utc>, DateTime<Utc>, DateTime<Utc>);

/// Reads $1 to $4: now, and the bounds. An appointment or photos, somebody who joined, no phone that takes a push.
const NEAR: &str = "FROM reminder r JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = r.patient_id
    WHERE r.patient_id IS NOT NULL AND r.due_at >= $1 AND r.due_at < $2 AND r.state = 'planned' AND r.rule_key <> 'missed'
        AND r.lock IN ('appointment', 'photo') AND p.joined_at <= $3
        AND NOT EXISTS (SELECT 1 FROM subscription u WHERE u.clinic_id = r.clinic_id AND u.patient_id = r.patient_id AND u.retired_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM unreachable_told t WHERE t.clinic_id = r.clinic_id AND t.patient_id = r.patient_id AND t.told_at > $4)";

/// The clinics that have such patients.
pub(crate) async fn list_clinics(
    tx: &mut Tx,
    now: DateTime<Utc>,
    (near, joined, told): Bounds,
) -> Result<Vec<ClinicId>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT k.id FROM clinic k WHERE EXISTS (SELECT 1 {NEAR} AND r.clinic_id = k.id) ORDER BY k.id"
    ));
    on!(tx, c => sqlx::query_scalar(sql).bind(At(now)).bind(At(near)).bind(At(joined)).bind(At(told)).fetch_all(c))
}

/// The owner is told of all of a clinic's.
pub(crate) async fn set_told(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    (near, joined, told): Bounds,
) -> Result<(), StoreError> {
    let sql = AssertSqlSafe(format!(
        "INSERT INTO unreachable_told (clinic_id, patient_id, told_at)
         SELECT DISTINCT r.clinic_id, r.patient_id, CAST($1 AS BIGINT) {NEAR} AND r.clinic_id = $5
         ON CONFLICT (clinic_id, patient_id) DO UPDATE SET told_at = excluded.told_at"
    ));
    changed!(
        tx,
        sqlx::query(sql)
            .bind(At(now))
            .bind(At(near))
            .bind(At(joined))
            .bind(At(told))
            .bind(clinic)
    )?;
    Ok(())
}
