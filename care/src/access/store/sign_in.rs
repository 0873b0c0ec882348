use crate::{
    actor::{Person, Role},
    ids::{ClinicId, DeviceId, PatientId, StaffId},
    reminder::store::unread::UNREAD,
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

/// A sign-in that counts, with what every page of its holder shows.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct LiveSignIn {
    pub clinic_id: ClinicId,
    pub id: DeviceId,
    pub staff_id: Option<StaffId>,
    pub patient_id: Option<PatientId>,
    pub last_seen_at: At,
    pub clinic_name: String,
    pub role: Option<Role>,
    pub name: String,
    pub language: String,
    /// Whether reminders reach this browser.
    pub push: bool,
    /// What of messages waits for whom this is.
    pub waiting: i64,
    /// Notes that a patient has not read.
    pub unread: i64,
}

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct DeviceRow {
    pub id: DeviceId,
    pub label: String,
    pub created_at: At,
    pub last_seen_at: At,
    pub installed: bool,
    pub permission: Option<String>,
    pub subscriptions: i64,
}

pub(crate) struct NewSignIn<'a> {
    pub token_hash: String,
    pub holder: Person,
    pub label: &'a str,
    pub expires_at: DateTime<Utc>,
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    new: NewSignIn<'_>,
) -> Result<DeviceId, StoreError> {
    let id = DeviceId::new();
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO sign_in (clinic_id, id, token_hash, staff_id, patient_id, label, created_at, last_seen_at, expires_at, installed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, FALSE)"
        )
        .bind(clinic)
        .bind(id)
        .bind(&new.token_hash)
        .bind(new.holder.staff())
        .bind(new.holder.patient())
        .bind(new.label)
        .bind(At(now))
        .bind(At(new.expires_at))
    )?;
    Ok(id)
}

/// `idle_since`: a member of staff seen last at or before it is signed out.
pub(crate) async fn find_live(
    tx: &mut Tx,
    token_hash: &str,
    now: DateTime<Utc>,
    idle_since: DateTime<Utc>,
) -> Result<Option<LiveSignIn>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT i.clinic_id, i.id, i.staff_id, i.patient_id, i.last_seen_at, c.name AS clinic_name, s.role,
            COALESCE(p.name, s.name, '') AS name, COALESCE(p.language, s.language, c.language) AS language,
            EXISTS (SELECT 1 FROM subscription u WHERE u.clinic_id = i.clinic_id AND u.device_id = i.id AND u.retired_at IS NULL) AS push,
            CASE WHEN i.patient_id IS NULL
                THEN (SELECT COUNT(*) FROM thread t WHERE t.clinic_id = i.clinic_id AND t.waiting_since IS NOT NULL)
                ELSE (SELECT COUNT(*) FROM message m WHERE m.clinic_id = i.clinic_id AND m.patient_id = i.patient_id
                    AND m.staff_id IS NOT NULL AND m.read_at IS NULL)
            END AS waiting,
            (SELECT COUNT(*) FROM reminder r WHERE r.clinic_id = i.clinic_id AND r.patient_id = i.patient_id AND r.due_at <= $2 AND {UNREAD})
                AS unread
         FROM sign_in i
         JOIN clinic c ON c.id = i.clinic_id
         LEFT JOIN staff s ON s.clinic_id = i.clinic_id AND s.id = i.staff_id
         LEFT JOIN patient p ON p.clinic_id = i.clinic_id AND p.id = i.patient_id
         WHERE i.token_hash = $1 AND i.revoked_at IS NULL AND i.expires_at > $2
            AND (i.staff_id IS NULL OR (s.disabled_at IS NULL AND i.last_seen_at > $3))"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(token_hash).bind(At(now)).bind(At(idle_since)).fetch_optional(c))
}

/// Notes that a browser was seen; a patient's sign-in then lasts on until `until`.
pub(crate) async fn touch(
    tx: &mut Tx,
    clinic: ClinicId,
    id: DeviceId,
    now: DateTime<Utc>,
    until: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE sign_in SET last_seen_at = $3, expires_at = COALESCE($4, expires_at)
             WHERE clinic_id = $1 AND id = $2 AND revoked_at IS NULL AND last_seen_at < $3"
        )
        .bind(clinic)
        .bind(id)
        .bind(At(now))
        .bind(until.map(At))
    )?;
    Ok(())
}

/// Whether there was such a sign-in of that holder, not yet revoked.
pub(crate) async fn revoke(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: DeviceId,
    holder: Person,
) -> Result<bool, StoreError> {
    let revoked = changed!(
        tx,
        sqlx::query(
            "UPDATE sign_in SET revoked_at = $3
             WHERE clinic_id = $1 AND id = $2 AND revoked_at IS NULL AND (staff_id = $4 OR patient_id = $5)"
        )
        .bind(clinic)
        .bind(id)
        .bind(At(now))
        .bind(holder.staff())
        .bind(holder.patient())
    )?;
    Ok(revoked == 1)
}

pub(crate) async fn revoke_of_staff(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE sign_in SET revoked_at = $3 WHERE clinic_id = $1 AND staff_id = $2 AND revoked_at IS NULL")
            .bind(clinic)
            .bind(staff)
            .bind(At(now))
    )?;
    Ok(())
}

/// A patient's devices, the one seen last first.
pub(crate) async fn list_of_patient(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<DeviceRow>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT i.id, i.label, i.created_at, i.last_seen_at, i.installed, i.permission,
            (SELECT COUNT(*) FROM subscription s WHERE s.clinic_id = i.clinic_id AND s.device_id = i.id AND s.retired_at IS NULL) AS subscriptions
         FROM sign_in i
         WHERE i.clinic_id = $1 AND i.patient_id = $2 AND i.revoked_at IS NULL AND i.expires_at > $3
         ORDER BY i.last_seen_at DESC, i.id DESC"
    ).bind(clinic).bind(patient).bind(At(now)).fetch_all(c))
}

/// A member of staff's devices that are signed in or take pushes, the one seen last first. `idle_since`: as for [`find_live`].
pub(crate) async fn list_of_staff(
    tx: &mut Tx,
    now: DateTime<Utc>,
    idle_since: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
) -> Result<Vec<DeviceRow>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT d.* FROM (
            SELECT i.id, i.label, i.created_at, i.last_seen_at, i.installed, i.permission,
                (SELECT COUNT(*) FROM subscription s WHERE s.clinic_id = i.clinic_id AND s.device_id = i.id AND s.retired_at IS NULL) AS subscriptions,
                (i.expires_at > $3 AND i.last_seen_at > $4) AS signed_in
            FROM sign_in i WHERE i.clinic_id = $1 AND i.staff_id = $2 AND i.revoked_at IS NULL) AS d
         WHERE d.signed_in OR d.subscriptions > 0
         ORDER BY d.last_seen_at DESC, d.id DESC"
    ).bind(clinic).bind(staff).bind(At(now)).bind(At(idle_since)).fetch_all(c))
}

/// What the browser says of itself.
pub(crate) async fn set_report(
    tx: &mut Tx,
    clinic: ClinicId,
    id: DeviceId,
    installed: bool,
    permission: &str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE sign_in SET installed = $3, permission = $4 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(installed)
            .bind(permission)
    )?;
    Ok(())
}
