use crate::{
    ids::{ClinicId, PatientId},
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};

pub(super) async fn save(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    secret_hash: &str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO calendar (clinic_id, patient_id, secret_hash, created_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (clinic_id, patient_id) DO UPDATE SET secret_hash = excluded.secret_hash, created_at = excluded.created_at"
        )
        .bind(clinic)
        .bind(patient)
        .bind(secret_hash)
        .bind(At(now))
    )?;
    Ok(())
}

/// Whether there was one.
pub(super) async fn delete(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<bool, StoreError> {
    let deleted = changed!(
        tx,
        sqlx::query("DELETE FROM calendar WHERE clinic_id = $1 AND patient_id = $2")
            .bind(clinic)
            .bind(patient)
    )?;
    Ok(deleted == 1)
}

pub(super) async fn find_since(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Option<At>, StoreError> {
    on!(tx, c => sqlx::query_scalar("SELECT created_at FROM calendar WHERE clinic_id = $1 AND patient_id = $2")
        .bind(clinic)
        .bind(patient)
        .fetch_optional(c))
}

pub(super) async fn find(tx: &mut Tx, secret_hash: &str) -> Result<Option<(ClinicId, PatientId)>, StoreError> {
    on!(tx, c => sqlx::query_as("SELECT clinic_id, patient_id FROM calendar WHERE secret_hash = $1")
        .bind(secret_hash)
        .fetch_optional(c))
}
