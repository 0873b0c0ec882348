//! Claiming due reminders under a lease, and settling them.

use super::{
    recipient::Kind,
    reminder::{COLUMNS, ReminderRow},
};
use crate::{
    ids::{ClinicId, ReminderId},
    reminder::{PushKey, Reason, ReminderState},
    store::{At, CHUNK, StoreError, Tx, changed, on, values},
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
    /// Of which push it is a part from now on; absent where it stays in the one it was in.
    pub due_at: Option<At>,
}

/// A part of what one claim takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share {
    /// Absent where there is enough for everybody.
    pub clinic: Option<ClinicId>,
    /// In pushes.
    pub limit: u32,
}

/// Up to `most` clinics, drawn by lot, that have something to be tried now.
pub(crate) async fn clinics_with_due(
    tx: &mut Tx,
    kind: Kind,
    now: DateTime<Utc>,
    most: u32,
) -> Result<Vec<ClinicId>, StoreError> {
    let whose = kind.column();
    // The first of each clinic, from its index: EXISTS would let PostgreSQL read all that is due.
    let sql = AssertSqlSafe(format!(
        "SELECT id FROM clinic WHERE
            (SELECT attempt_at FROM reminder WHERE clinic_id = clinic.id AND attempt_at IS NOT NULL AND {whose} IS NOT NULL
             ORDER BY attempt_at LIMIT 1) <= $1
         ORDER BY RANDOM() LIMIT $2"
    ));
    on!(tx, c => sqlx::query_scalar(sql).bind(At(now)).bind(i64::from(most)).fetch_all(c))
}

/// Leases all reminders of a share of pushes to people of one kind that are to be tried now. A push is claimed whole or not at all: one that
/// somebody is still sending a part of waits, and so does one whose person is being changed. `attempt_at` moves to the end of the lease: if
/// nothing is heard by then, it is tried again.
pub(crate) async fn claim(
    tx: &mut Tx,
    kind: Kind,
    share: Share,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    token: i64,
) -> Result<Vec<ReminderRow>, StoreError> {
    let (table, whose) = (kind.table(), kind.column());
    let theirs = share.clinic.map_or("", |_| "AND r.clinic_id = $5");
    // CROSS JOIN keeps SQLite to starting from what is to be tried, and going by id from there; a count, where NOT EXISTS would do, keeps PostgreSQL from joining with all
    // that is leased. The lease is looked at again in the outer WHERE: without that, of two claims at once both would have what one leased.
    let sql = AssertSqlSafe(format!(
        "WITH due AS MATERIALIZED (
            SELECT r.clinic_id, r.{whose}, r.due_at FROM reminder r CROSS JOIN {table} p
            WHERE p.clinic_id = r.clinic_id AND p.id = r.{whose} AND r.{whose} IS NOT NULL AND r.attempt_at <= $1 {theirs}
                AND (SELECT COUNT(*) FROM reminder o WHERE o.clinic_id = r.clinic_id AND o.{whose} = r.{whose}
                    AND o.due_at = r.due_at AND o.lease_until > $1) = 0
            ORDER BY r.attempt_at LIMIT $2{})
         UPDATE reminder SET lease_token = $3, lease_until = $4, attempt_at = $4, attempts = attempts + 1
         WHERE (clinic_id, id) IN (SELECT o.clinic_id, o.id FROM due CROSS JOIN reminder o
                WHERE o.clinic_id = due.clinic_id AND o.{whose} = due.{whose} AND o.due_at = due.due_at)
            AND attempt_at IS NOT NULL AND (lease_until IS NULL OR lease_until <= $1)
         RETURNING {COLUMNS}",
        tx.for_no_key_update_of("p")
    ));
    on!(tx, c => {
        let query = sqlx::query_as(sql).bind(At(now)).bind(i64::from(share.limit)).bind(token).bind(At(until));
        match share.clinic {
            Some(clinic) => query.bind(clinic),
            None => query,
        }
        .fetch_all(c)
    })
}

/// Reminders by id, whatever has become of them since.
pub(crate) async fn list_by_ids(tx: &mut Tx, ids: &[(ClinicId, ReminderId)]) -> Result<Vec<ReminderRow>, StoreError> {
    let mut rows = Vec::with_capacity(ids.len());
    for some in ids.chunks(CHUNK) {
        let list = values(1, some.len(), 2);
        let sql = AssertSqlSafe(format!(
            "SELECT {COLUMNS} FROM (VALUES {list}) AS v CROSS JOIN reminder WHERE clinic_id = v.column1 AND id = v.column2"
        ));
        let found: Vec<ReminderRow> = on!(tx, c => some
            .iter()
            .fold(sqlx::query_as(sql), |query, (clinic, id)| query.bind(clinic).bind(id))
            .persistent(some.len() == CHUNK)
            .fetch_all(c))?;
        rows.extend(found);
    }
    Ok(rows)
}

/// Ends leases. A row whose token is another's by now stays as it is.
pub(crate) async fn settle(tx: &mut Tx, settled: &[Settled]) -> Result<(), StoreError> {
    for some in settled.chunks(CHUNK) {
        let list = values(1, some.len(), 8);
        let sql = AssertSqlSafe(format!(
            "UPDATE reminder SET state = v.column4, reason = v.column5, accepted_at = v.column6, attempt_at = v.column7,
                due_at = COALESCE(v.column8, reminder.due_at), lease_token = NULL, lease_until = NULL
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
                        .bind(row.due_at)
                })
                .persistent(some.len() == CHUNK)
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
            to: row.to,
            due_at: row.due_at.0,
        };
        pushes.entry(key).or_default().push(row);
    }
    pushes.into_iter().collect()
}
