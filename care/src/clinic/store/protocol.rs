use crate::{
    ids::{ClinicId, ProtocolId, StaffId},
    protocol::{Protocol, Treatment},
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;
use std::sync::Arc;

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct ProtocolRow {
    pub id: ProtocolId,
    pub treatment: Treatment,
    pub version: i64,
    pub signed_by: Option<String>,
    pub signed_at: Option<At>,
}

const ROWS: &str = "SELECT p.id, p.treatment, p.version, s.name AS signed_by, p.signed_at FROM protocol p
    LEFT JOIN staff s ON s.clinic_id = p.clinic_id AND s.id = p.signed_by
    WHERE p.clinic_id = $1";

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: ProtocolId) -> Result<Option<ProtocolRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND p.id = $2"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))
}

pub(crate) async fn list_newest(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<ProtocolRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "{ROWS} AND p.version = (SELECT MAX(o.version) FROM protocol o WHERE o.clinic_id = p.clinic_id AND o.treatment = p.treatment)
         ORDER BY p.treatment"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).fetch_all(c))
}

/// All versions for a treatment, the newest first.
pub(crate) async fn list_of_treatment(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
) -> Result<Vec<ProtocolRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND p.treatment = $2 ORDER BY p.version DESC"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(treatment).fetch_all(c))
}

/// The version that new courses run on.
pub(crate) async fn find_signed(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
) -> Result<Option<ProtocolId>, StoreError> {
    on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM protocol WHERE clinic_id = $1 AND treatment = $2 AND signed_at IS NOT NULL ORDER BY version DESC LIMIT 1"
    ).bind(clinic).bind(treatment).fetch_optional(c))
}

/// What a version says. Read from its TOML once in a process' life, as a version never changes.
pub(crate) async fn load(tx: &mut Tx, clinic: ClinicId, id: ProtocolId) -> Result<Arc<Protocol>, StoreError> {
    if let Some(known) = tx.shared.protocol(id) {
        return Ok(known);
    }
    let body: String = on!(tx, c => sqlx::query_scalar("SELECT body FROM protocol WHERE clinic_id = $1 AND id = $2")
        .bind(clinic)
        .bind(id)
        .fetch_one(c))?;
    let protocol = Arc::new(Protocol::from_toml(&body).map_err(|_| StoreError::Damaged("protocol"))?);
    tx.shared.keep_protocol(id, &protocol);
    Ok(protocol)
}

/// The next version for a treatment.
pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    treatment: Treatment,
    body: &str,
) -> Result<ProtocolId, StoreError> {
    let id = ProtocolId::new();
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO protocol (clinic_id, id, treatment, version, body, created_at)
             SELECT $1, $2, $3, COALESCE(MAX(version), 0) + 1, $4, $5 FROM protocol WHERE clinic_id = $1 AND treatment = $3"
        )
        .bind(clinic)
        .bind(id)
        .bind(treatment)
        .bind(body)
        .bind(At(now))
    )?;
    Ok(id)
}

/// Whether it was unsigned before.
pub(crate) async fn sign(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: ProtocolId,
    staff: StaffId,
) -> Result<bool, StoreError> {
    let signed = changed!(
        tx,
        sqlx::query(
            "UPDATE protocol SET signed_by = $3, signed_at = $4 WHERE clinic_id = $1 AND id = $2 AND signed_at IS NULL"
        )
        .bind(clinic)
        .bind(id)
        .bind(staff)
        .bind(At(now))
    )?;
    Ok(signed == 1)
}
