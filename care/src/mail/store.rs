use super::{Channels, MailStop};
use crate::{
    ids::{AddressId, ClinicId, PatientId, StaffId},
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct AddressRow {
    pub id: AddressId,
    pub patient_id: PatientId,
    pub address: String,
    pub asked_at: At,
    pub confirmed_at: Option<At>,
    pub retired_at: Option<At>,
    pub reason: Option<MailStop>,
}

const ROWS: &str = "SELECT id, patient_id, address, asked_at, confirmed_at, retired_at, reason FROM mail_address WHERE clinic_id = $1 AND";

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: AddressId) -> Result<Option<AddressRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} id = $2"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))
}

/// All there ever were, in the order in which they were asked for.
pub(crate) async fn list_of(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Vec<AddressRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} patient_id = $2 ORDER BY asked_at, id"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).fetch_all(c))
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    (id, address): (AddressId, &str),
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO mail_address (clinic_id, id, patient_id, address, asked_at) VALUES ($1, $2, $3, $4, $5)"
        )
        .bind(clinic)
        .bind(id)
        .bind(patient)
        .bind(address)
        .bind(At(now))
    )?;
    Ok(())
}

pub(crate) async fn set_confirmed(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: AddressId,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE mail_address SET confirmed_at = $3 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(At(now))
    )?;
    Ok(())
}

/// Whether mail went there until now, or could have.
pub(crate) async fn retire(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: AddressId,
    why: MailStop,
) -> Result<bool, StoreError> {
    let retired = changed!(
        tx,
        sqlx::query(
            "UPDATE mail_address SET retired_at = $3, reason = $4 WHERE clinic_id = $1 AND id = $2 AND retired_at IS NULL"
        )
        .bind(clinic)
        .bind(id)
        .bind(At(now))
        .bind(why)
    )?;
    Ok(retired == 1)
}

pub(crate) async fn channels(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Channels, StoreError> {
    on!(tx, c => sqlx::query_scalar("SELECT channels FROM patient WHERE clinic_id = $1 AND id = $2")
        .bind(clinic)
        .bind(patient)
        .fetch_one(c))
}

pub(crate) async fn set_channels(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
    channels: Channels,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE patient SET channels = $3 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(patient)
            .bind(channels)
    )?;
    Ok(())
}

/// What the patient of an address reads.
pub(crate) async fn language(tx: &mut Tx, clinic: ClinicId, id: AddressId) -> Result<String, StoreError> {
    on!(tx, c => sqlx::query_scalar(
        "SELECT p.language FROM mail_address a JOIN patient p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
         WHERE a.clinic_id = $1 AND a.id = $2"
    ).bind(clinic).bind(id).fetch_one(c))
}

pub(crate) async fn language_of_staff(tx: &mut Tx, clinic: ClinicId, id: StaffId) -> Result<String, StoreError> {
    on!(tx, c => sqlx::query_scalar(
        "SELECT COALESCE(s.language, c.language) FROM staff s JOIN clinic c ON c.id = s.clinic_id WHERE s.clinic_id = $1 AND s.id = $2"
    ).bind(clinic).bind(id).fetch_one(c))
}
