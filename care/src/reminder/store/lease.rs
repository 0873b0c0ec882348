//! Claiming due reminders under a lease, and settling them.

use super::reminder::{COLUMNS, ReminderRow};
use crate::{
    ids::{ClinicId, PatientId, ReminderId},
    reminder::{PushKey, Reason, ReminderState},
    store::{At, StoreError, Tx, Zone, changed, on, values},
    zone::QuietHours,
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

/// What becomes of one reminder once its lease is over.
#[derive(Clone, Debug)]
pub(crate) struct Settled {
    pub clinic: ClinicId,
    pub id: ReminderId,
    pub token: i64,
    pub state: ReminderState,
    pub reason: Option<Reason>,
    pub accepted_at: Option<At>,
    pub attempt_at: Option<At>,
}

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct RecipientRow {
    pub clinic_id: ClinicId,
    pub id: PatientId,
    pub language: String,
    pub zone: Zone,
    quiet_from: crate::store::Wall,
    quiet_to: crate::store::Wall,
}

impl RecipientRow {
    pub fn quiet(&self) -> QuietHours {
        QuietHours {
            from: self.quiet_from.0,
            to: self.quiet_to.0,
        }
    }
}

/// How many rows one statement takes: SQLite allows 32,766 parameters.
const ROWS: usize = 500;

/// Leases all reminders of up to `limit` pushes that are to be tried now. A push is claimed whole or not at all: one that somebody is still
/// sending a part of waits, and so does one whose patient is being changed. `attempt_at` moves to the end of the lease: if nothing is heard by
/// then, it is tried again.
pub(crate) async fn claim(
    tx: &mut Tx,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    token: i64,
    limit: u32,
) -> Result<Vec<ReminderRow>, StoreError> {
    // CROSS JOIN keeps SQLite to starting from what is to be tried; a count, where NOT EXISTS would do, keeps PostgreSQL from joining with all
    // that is leased. The lease is looked at again in the outer WHERE: without that, of two claims at once both would have what one leased.
    let sql = AssertSqlSafe(format!(
        "WITH due AS MATERIALIZED (
            SELECT r.clinic_id, r.patient_id, r.due_at FROM reminder r CROSS JOIN patient p
            WHERE p.clinic_id = r.clinic_id AND p.id = r.patient_id AND r.attempt_at <= $1
                AND (SELECT COUNT(*) FROM reminder o WHERE o.clinic_id = r.clinic_id AND o.patient_id = r.patient_id
                    AND o.due_at = r.due_at AND o.lease_until > $1) = 0
            ORDER BY r.attempt_at LIMIT $2{})
         UPDATE reminder SET lease_token = $3, lease_until = $4, attempt_at = $4, attempts = attempts + 1
         WHERE (clinic_id, patient_id, due_at) IN (SELECT clinic_id, patient_id, due_at FROM due)
            AND attempt_at IS NOT NULL AND (lease_until IS NULL OR lease_until <= $1)
         RETURNING {COLUMNS}",
        tx.for_update_of("p")
    ));
    on!(tx, c => sqlx::query_as(sql).bind(At(now)).bind(i64::from(limit)).bind(token).bind(At(until)).fetch_all(c))
}

/// Holds the patients, in one order for all.
pub(crate) async fn lock_patients(tx: &mut Tx, patients: &[(ClinicId, PatientId)]) -> Result<(), StoreError> {
    let hold = tx.for_update();
    if hold.is_empty() {
        return Ok(());
    }
    let mut ordered = patients.to_vec();
    ordered.sort_unstable();
    ordered.dedup();
    for some in ordered.chunks(ROWS) {
        let list = values(1, some.len(), 2);
        let sql = AssertSqlSafe(format!(
            "SELECT id FROM patient WHERE (clinic_id, id) IN (VALUES {list}) ORDER BY clinic_id, id{hold}"
        ));
        let _held: Vec<PatientId> = on!(tx, c => some
            .iter()
            .fold(sqlx::query_scalar(sql), |query, (clinic, patient)| query.bind(clinic).bind(patient))
            .persistent(false)
            .fetch_all(c))?;
    }
    Ok(())
}

/// Where the patients are, what they read, and when their phones are silent.
pub(crate) async fn list_recipients(
    tx: &mut Tx,
    patients: &[(ClinicId, PatientId)],
) -> Result<Vec<RecipientRow>, StoreError> {
    let mut rows = Vec::with_capacity(patients.len());
    for some in patients.chunks(ROWS) {
        let list = values(1, some.len(), 2);
        let sql = AssertSqlSafe(format!(
            "SELECT p.clinic_id, p.id, p.language, p.zone, c.quiet_from, c.quiet_to
             FROM (VALUES {list}) AS v CROSS JOIN patient p CROSS JOIN clinic c
             WHERE p.clinic_id = v.column1 AND p.id = v.column2 AND c.id = p.clinic_id"
        ));
        let found: Vec<RecipientRow> = on!(tx, c => some
            .iter()
            .fold(sqlx::query_as(sql), |query, (clinic, patient)| query.bind(clinic).bind(patient))
            .persistent(false)
            .fetch_all(c))?;
        rows.extend(found);
    }
    Ok(rows)
}

/// Reminders by id, whatever has become of them since.
pub(crate) async fn list_by_ids(tx: &mut Tx, ids: &[(ClinicId, ReminderId)]) -> Result<Vec<ReminderRow>, StoreError> {
    let mut rows = Vec::with_capacity(ids.len());
    for some in ids.chunks(ROWS) {
        let list = values(1, some.len(), 2);
        let sql = AssertSqlSafe(format!(
            "SELECT {COLUMNS} FROM (VALUES {list}) AS v CROSS JOIN reminder WHERE clinic_id = v.column1 AND id = v.column2"
        ));
        let found: Vec<ReminderRow> = on!(tx, c => some
            .iter()
            .fold(sqlx::query_as(sql), |query, (clinic, id)| query.bind(clinic).bind(id))
            .persistent(false)
            .fetch_all(c))?;
        rows.extend(found);
    }
    Ok(rows)
}

/// Ends leases. A row whose token is another's by now stays as it is.
pub(crate) async fn settle(tx: &mut Tx, settled: &[Settled]) -> Result<(), StoreError> {
    for some in settled.chunks(ROWS) {
        let list = values(1, some.len(), 7);
        let sql = AssertSqlSafe(format!(
            "UPDATE reminder SET state = v.column4, reason = v.column5, accepted_at = v.column6, attempt_at = v.column7,
                lease_token = NULL, lease_until = NULL
             FROM (VALUES {list}) AS v
             WHERE reminder.clinic_id = v.column1 AND reminder.id = v.column2 AND reminder.lease_token = v.column3"
        ));
        changed!(
            tx,
            some.iter()
                .fold(sqlx::query(sql), |query, row| {
                    query
                        .bind(row.clinic)
                        .bind(row.id)
                        .bind(row.token)
                        .bind(row.state)
                        .bind(row.reason.as_ref())
                        .bind(row.accepted_at)
                        .bind(row.attempt_at)
                })
                .persistent(false)
        )?;
    }
    Ok(())
}

/// The pushes, each once, with their rows.
pub(crate) fn by_push(rows: Vec<ReminderRow>) -> Vec<(PushKey, Vec<ReminderRow>)> {
    let mut pushes = std::collections::BTreeMap::<PushKey, Vec<ReminderRow>>::new();
    for row in rows {
        let key = PushKey {
            clinic: row.clinic_id,
            patient: row.patient_id,
            due_at: row.due_at.0,
        };
        pushes.entry(key).or_default().push(row);
    }
    pushes.into_iter().collect()
}
