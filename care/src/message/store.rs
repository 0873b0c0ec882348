use super::{Author, Message, ThreadLine};
use crate::{
    ids::{ClinicId, MessageId, PatientId, StaffId},
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
struct MessageRow {
    id: MessageId,
    patient_id: PatientId,
    staff_id: Option<StaffId>,
    staff_name: Option<String>,
    words: String,
    sent_at: At,
    read_at: Option<At>,
}

#[derive(Debug, sqlx::FromRow)]
struct ThreadRow {
    patient_id: PatientId,
    name: String,
    words: String,
    photos: i64,
    staff_id: Option<StaffId>,
    last_at: At,
    read_at: Option<At>,
    unread: i64,
    waiting_since: Option<At>,
}

impl From<MessageRow> for Message {
    fn from(row: MessageRow) -> Self {
        let by = match row.staff_id {
            Some(_) => Author::Staff(row.staff_name.unwrap_or_default()),
            None => Author::Patient,
        };
        Self {
            id: row.id,
            patient: row.patient_id,
            by,
            words: row.words,
            sent_at: row.sent_at.0,
            read_at: row.read_at.map(|at| at.0),
            photos: Vec::new(),
            withheld: 0,
            deleted: 0,
        }
    }
}

impl From<ThreadRow> for ThreadLine {
    fn from(row: ThreadRow) -> Self {
        let count = |rows: i64| u32::try_from(rows).unwrap_or(u32::MAX);
        Self {
            patient: row.patient_id,
            name: row.name,
            words: row.words,
            photos: count(row.photos),
            from_clinic: row.staff_id.is_some(),
            last_at: row.last_at.0,
            read: row.read_at.is_some(),
            unread: count(row.unread),
            waiting_since: row.waiting_since.map(|at| at.0),
        }
    }
}

const ROWS: &str = "SELECT m.id, m.patient_id, m.staff_id, s.name AS staff_name, m.words, m.sent_at, m.read_at
    FROM message m LEFT JOIN staff s ON s.clinic_id = m.clinic_id AND s.id = m.staff_id WHERE m.clinic_id = $1";

/// Without its photos.
pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: MessageId) -> Result<Option<Message>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND m.id = $2"));
    let row: Option<MessageRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))?;
    Ok(row.map(Into::into))
}

/// The earliest first; without their photos.
pub(crate) async fn list_of_patient(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<Message>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND m.patient_id = $2 ORDER BY m.sent_at, m.id"));
    let rows: Vec<MessageRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).fetch_all(c))?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// `message`: its id, who writes it for the clinic, its words.
pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    (id, staff, words): (MessageId, Option<StaffId>, &str),
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO message (clinic_id, id, patient_id, staff_id, words, sent_at) VALUES ($1, $2, $3, $4, $5, $6)"
        )
        .bind(clinic)
        .bind(id)
        .bind(patient)
        .bind(staff)
        .bind(words)
        .bind(At(now))
    )?;
    Ok(())
}

/// Somebody may have looked at its photos already: with words it is news again.
pub(crate) async fn set_words(tx: &mut Tx, clinic: ClinicId, id: MessageId, words: &str) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE message SET words = $3, read_at = NULL WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(words)
    )?;
    Ok(())
}

/// How many were not read before. `by_patient`: what the clinic wrote; otherwise what the patient wrote.
pub(crate) async fn set_read(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    by_patient: bool,
) -> Result<u64, StoreError> {
    let written = if by_patient { "IS NOT NULL" } else { "IS NULL" };
    let sql = AssertSqlSafe(format!(
        "UPDATE message SET read_at = $3 WHERE clinic_id = $1 AND patient_id = $2 AND read_at IS NULL AND staff_id {written}"
    ));
    changed!(tx, sqlx::query(sql).bind(clinic).bind(patient).bind(At(now)))
}

pub(crate) async fn find_waiting(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let since: Option<Option<At>> = on!(tx, c => sqlx::query_scalar("SELECT waiting_since FROM thread WHERE clinic_id = $1 AND patient_id = $2")
        .bind(clinic).bind(patient).fetch_optional(c))?;
    Ok(since.flatten().map(|at| at.0))
}

/// The patient wrote: the thread waits, since the first message that nobody answered.
pub(crate) async fn wait(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO thread (clinic_id, patient_id, last_at, waiting_since) VALUES ($1, $2, $3, $3)
             ON CONFLICT (clinic_id, patient_id) DO UPDATE
                SET last_at = excluded.last_at, waiting_since = COALESCE(thread.waiting_since, excluded.waiting_since)"
        )
        .bind(clinic)
        .bind(patient)
        .bind(At(now))
    )?;
    Ok(())
}

/// The clinic wrote: nobody waits for it.
pub(crate) async fn answer_thread(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO thread (clinic_id, patient_id, last_at) VALUES ($1, $2, $3)
             ON CONFLICT (clinic_id, patient_id) DO UPDATE SET last_at = excluded.last_at, waiting_since = NULL"
        )
        .bind(clinic)
        .bind(patient)
        .bind(At(now))
    )?;
    Ok(())
}

/// Whether it waited.
pub(crate) async fn settle_thread(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<bool, StoreError> {
    let settled = changed!(
        tx,
        sqlx::query(
            "UPDATE thread SET waiting_since = NULL WHERE clinic_id = $1 AND patient_id = $2 AND waiting_since IS NOT NULL"
        )
        .bind(clinic)
        .bind(patient)
    )?;
    Ok(settled > 0)
}

/// All, and those that wait.
pub(crate) async fn count_threads(tx: &mut Tx, clinic: ClinicId) -> Result<(i64, i64), StoreError> {
    on!(tx, c => sqlx::query_as("SELECT COUNT(*), COUNT(waiting_since) FROM thread WHERE clinic_id = $1")
        .bind(clinic).fetch_one(c))
}

/// `from` which, and how many at most.
pub(crate) async fn list_threads(
    tx: &mut Tx,
    clinic: ClinicId,
    only_waiting: bool,
    (from, most): (i64, u32),
) -> Result<Vec<ThreadLine>, StoreError> {
    let only = if only_waiting {
        "AND t.waiting_since IS NOT NULL"
    } else {
        ""
    };
    let unread = "FROM message u
        WHERE u.clinic_id = t.clinic_id AND u.patient_id = t.patient_id AND u.staff_id IS NULL AND u.read_at IS NULL";
    let sql = AssertSqlSafe(format!(
        "SELECT t.patient_id, p.name, m.words, m.staff_id, m.read_at, t.last_at, t.waiting_since, (SELECT COUNT(*) {unread}) AS unread,
            (SELECT COUNT(*) FROM photo f WHERE f.clinic_id = m.clinic_id AND f.message_id = m.id) AS photos
         FROM thread t
         JOIN patient p ON p.clinic_id = t.clinic_id AND p.id = t.patient_id
         JOIN message m ON m.clinic_id = t.clinic_id AND m.id = (
            SELECT l.id FROM message l WHERE l.clinic_id = t.clinic_id AND l.patient_id = t.patient_id
            ORDER BY l.sent_at DESC, l.id DESC LIMIT 1)
         WHERE t.clinic_id = $1 {only}
         ORDER BY t.waiting_since IS NULL, NOT EXISTS (SELECT 1 {unread}), t.waiting_since, t.last_at DESC, t.patient_id
         LIMIT $2 OFFSET $3"
    ));
    let rows: Vec<ThreadRow> =
        on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(i64::from(most)).bind(from).fetch_all(c))?;
    Ok(rows.into_iter().map(Into::into).collect())
}
