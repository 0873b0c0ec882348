use crate::{
    access::InviteKind,
    actor::Role,
    ids::{ClinicId, InviteId, PatientId, StaffId},
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};

pub(crate) struct NewInvite {
    pub kind: InviteKind,
    pub secret_hash: String,
    pub code_hash: Option<String>,
    pub staff: Option<StaffId>,
    pub patient: Option<PatientId>,
    pub expires_at: At,
    pub code_expires_at: Option<At>,
}

/// An invitation that may still be spent, with what its page says.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct OpenInvite {
    pub clinic_id: ClinicId,
    pub id: InviteId,
    pub kind: InviteKind,
    pub staff_id: Option<StaffId>,
    pub patient_id: Option<PatientId>,
    pub clinic_name: String,
    pub language: String,
    pub role: Option<Role>,
    pub email: Option<String>,
    pub name: Option<String>,
}

const OPEN: &str = "SELECT i.clinic_id, i.id, i.kind, i.staff_id, i.patient_id, c.name AS clinic_name,
        COALESCE(p.language, s.language, c.language) AS language, s.role, s.email, COALESCE(s.name, p.name) AS name
    FROM invite i
    JOIN clinic c ON c.id = i.clinic_id
    LEFT JOIN staff s ON s.clinic_id = i.clinic_id AND s.id = i.staff_id
    LEFT JOIN patient p ON p.clinic_id = i.clinic_id AND p.id = i.patient_id
    WHERE i.used_at IS NULL AND i.ended_at IS NULL";

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    invite: &NewInvite,
) -> Result<InviteId, StoreError> {
    let id = InviteId::new();
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO invite (clinic_id, id, kind, secret_hash, code_hash, staff_id, patient_id, created_at, expires_at, code_expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        )
        .bind(clinic)
        .bind(id)
        .bind(invite.kind)
        .bind(&invite.secret_hash)
        .bind(&invite.code_hash)
        .bind(invite.staff)
        .bind(invite.patient)
        .bind(At(now))
        .bind(invite.expires_at)
        .bind(invite.code_expires_at)
    )?;
    Ok(id)
}

pub(crate) async fn find_by_secret(
    tx: &mut Tx,
    now: DateTime<Utc>,
    hash: &str,
) -> Result<Option<OpenInvite>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("{OPEN} AND i.secret_hash = $1 AND i.expires_at > $2"));
    on!(tx, c => sqlx::query_as(sql).bind(hash).bind(At(now)).fetch_optional(c))
}

pub(crate) async fn find_by_code(
    tx: &mut Tx,
    now: DateTime<Utc>,
    hash: &str,
) -> Result<Option<OpenInvite>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("{OPEN} AND i.code_hash = $1 AND i.code_expires_at > $2"));
    on!(tx, c => sqlx::query_as(sql).bind(hash).bind(At(now)).fetch_optional(c))
}

/// Whether it was ours to spend: of two that try at once, one gets it.
pub(crate) async fn spend(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, id: InviteId) -> Result<bool, StoreError> {
    let spent = changed!(
        tx,
        sqlx::query(
            "UPDATE invite SET used_at = $3 WHERE clinic_id = $1 AND id = $2 AND used_at IS NULL AND ended_at IS NULL"
        )
        .bind(clinic)
        .bind(id)
        .bind(At(now))
    )?;
    Ok(spent == 1)
}

pub(crate) async fn end_of_patient(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE invite SET ended_at = $3 WHERE clinic_id = $1 AND patient_id = $2 AND used_at IS NULL AND ended_at IS NULL")
            .bind(clinic)
            .bind(patient)
            .bind(At(now))
    )?;
    Ok(())
}

pub(crate) async fn end_of_staff(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE invite SET ended_at = $3 WHERE clinic_id = $1 AND staff_id = $2 AND used_at IS NULL AND ended_at IS NULL")
            .bind(clinic)
            .bind(staff)
            .bind(At(now))
    )?;
    Ok(())
}
