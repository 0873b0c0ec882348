use super::recipient::{Kind, of_kind};
use crate::{
    actor::Person,
    ids::{ClinicId, DeviceId, PatientId, StaffId, SubscriptionId},
    store::{At, CHUNK, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct SubscriptionRow {
    pub clinic_id: ClinicId,
    pub id: SubscriptionId,
    #[sqlx(flatten)]
    pub whose: Person,
    pub device_id: DeviceId,
    pub endpoint: String,
    pub p256dh: String,
    pub auth: String,
}

/// Of a patient: live ones, all there ever were, when a push service last took something.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct Counts {
    pub live: i64,
    pub all_time: i64,
    /// Given up by their push service.
    pub dead: i64,
    pub last_accepted_at: Option<At>,
}

/// Somebody whose open course reaches no phone.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct UnreachableRow {
    pub id: PatientId,
    pub name: String,
    pub telephone: String,
    pub joined: bool,
    pub all_time: i64,
    pub next_at: Option<At>,
}

const COLUMNS: &str = "clinic_id, id, patient_id, staff_id, device_id, endpoint, p256dh, auth";

pub(crate) async fn list_live(tx: &mut Tx, people: &[(ClinicId, Person)]) -> Result<Vec<SubscriptionRow>, StoreError> {
    let mut rows = Vec::new();
    for kind in Kind::ALL {
        for some in of_kind(people, kind) {
            let (whose, list) = (kind.column(), values(1, some.len(), 2));
            let sql = AssertSqlSafe(format!(
                "SELECT {COLUMNS} FROM (VALUES {list}) AS v CROSS JOIN subscription
                 WHERE clinic_id = v.column1 AND {whose} = v.column2 AND retired_at IS NULL ORDER BY id"
            ));
            let found: Vec<SubscriptionRow> = on!(tx, c => some
                .iter()
                .fold(sqlx::query_as(sql), |query, (clinic, id)| query.bind(clinic).bind(id))
                .persistent(some.len() == CHUNK)
                .fetch_all(c))?;
            rows.extend(found);
        }
    }
    Ok(rows)
}

/// The live subscription of an endpoint, whoever's it is.
pub(crate) async fn find_live(tx: &mut Tx, endpoint: &str) -> Result<Option<SubscriptionRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM subscription WHERE endpoint = $1 AND retired_at IS NULL"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(endpoint).fetch_optional(c))
}

pub(crate) async fn insert(tx: &mut Tx, now: DateTime<Utc>, new: &SubscriptionRow) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO subscription (clinic_id, id, patient_id, staff_id, device_id, endpoint, p256dh, auth, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(new.clinic_id)
        .bind(new.id)
        .bind(new.whose.patient())
        .bind(new.whose.staff())
        .bind(new.device_id)
        .bind(&new.endpoint)
        .bind(&new.p256dh)
        .bind(&new.auth)
        .bind(At(now))
    )?;
    Ok(())
}

pub(crate) async fn set_keys(
    tx: &mut Tx,
    clinic: ClinicId,
    id: SubscriptionId,
    p256dh: &str,
    auth: &str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE subscription SET p256dh = $3, auth = $4 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(p256dh)
            .bind(auth)
    )?;
    Ok(())
}

pub(crate) async fn retire(
    tx: &mut Tx,
    now: DateTime<Utc>,
    ids: &[(ClinicId, SubscriptionId)],
    reason: &'static str,
) -> Result<(), StoreError> {
    for some in ids.chunks(CHUNK) {
        let list = values(3, some.len(), 2);
        let sql = AssertSqlSafe(format!(
            "UPDATE subscription SET retired_at = $1, reason = $2 FROM (VALUES {list}) AS v
             WHERE clinic_id = v.column1 AND id = v.column2 AND retired_at IS NULL"
        ));
        changed!(
            tx,
            some.iter()
                .fold(sqlx::query(sql).bind(At(now)).bind(reason), |query, (clinic, id)| query
                    .bind(clinic)
                    .bind(id))
                .persistent(some.len() == CHUNK)
        )?;
    }
    Ok(())
}

/// How many there were.
pub(crate) async fn retire_of_device(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    device: DeviceId,
    reason: &'static str,
) -> Result<u64, StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE subscription SET retired_at = $3, reason = $4 WHERE clinic_id = $1 AND device_id = $2 AND retired_at IS NULL")
            .bind(clinic)
            .bind(device)
            .bind(At(now))
            .bind(reason)
    )
}

/// Of all their browsers.
pub(crate) async fn retire_of_staff(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
    reason: &'static str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE subscription SET retired_at = $3, reason = $4 WHERE clinic_id = $1 AND staff_id = $2 AND retired_at IS NULL")
            .bind(clinic)
            .bind(staff)
            .bind(At(now))
            .bind(reason)
    )?;
    Ok(())
}

pub(crate) async fn set_accepted(
    tx: &mut Tx,
    now: DateTime<Utc>,
    ids: &[(ClinicId, SubscriptionId)],
) -> Result<(), StoreError> {
    for some in ids.chunks(CHUNK) {
        let list = values(2, some.len(), 2);
        let sql = AssertSqlSafe(format!(
            "UPDATE subscription SET last_accepted_at = $1 FROM (VALUES {list}) AS v WHERE clinic_id = v.column1 AND id = v.column2"
        ));
        changed!(
            tx,
            some.iter()
                .fold(sqlx::query(sql).bind(At(now)), |query, (clinic, id)| query
                    .bind(clinic)
                    .bind(id))
                .persistent(some.len() == CHUNK)
        )?;
    }
    Ok(())
}

pub(crate) async fn count(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Counts, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT COUNT(CASE WHEN retired_at IS NULL THEN 1 END) AS live, COUNT(*) AS all_time, COUNT(CASE WHEN reason = 'gone' THEN 1 END) AS dead,
            MAX(last_accepted_at) AS last_accepted_at
         FROM subscription WHERE clinic_id = $1 AND patient_id = $2"
    ).bind(clinic).bind(patient).fetch_one(c))
}

/// Patients with an open course whom no push reaches, by name.
pub(crate) async fn list_unreachable(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<UnreachableRow>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT p.id, p.name, p.telephone, (p.joined_at IS NOT NULL) AS joined,
            (SELECT COUNT(*) FROM subscription a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.id) AS all_time,
            (SELECT MIN(r.due_at) FROM reminder r WHERE r.clinic_id = p.clinic_id AND r.patient_id = p.id AND r.state = 'planned'
                AND r.rule_key <> 'missed') AS next_at
         FROM patient p
         WHERE p.clinic_id = $1
            AND EXISTS (SELECT 1 FROM course c WHERE c.clinic_id = p.clinic_id AND c.patient_id = p.id AND c.state = 'open')
            AND NOT EXISTS (SELECT 1 FROM subscription s WHERE s.clinic_id = p.clinic_id AND s.patient_id = p.id AND s.retired_at IS NULL)
         ORDER BY p.folded, p.id"
    ).bind(clinic).fetch_all(c))
}
