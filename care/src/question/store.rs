use super::{Own, Text};
use crate::{
    ids::{ClinicId, PatientId},
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;

#[derive(Debug, sqlx::FromRow)]
struct Row {
    key: String,
    category: Option<String>,
    hidden: bool,
    reworded_at: At,
}

impl From<Row> for Own {
    fn from(row: Row) -> Self {
        Self {
            key: row.key,
            category: row.category,
            hidden: row.hidden,
            texts: BTreeMap::new(),
            reworded_at: row.reworded_at.0,
        }
    }
}

const ROWS: &str = "SELECT key, category, hidden, reworded_at FROM question WHERE clinic_id = $1";

/// What counts of the ratings: those of the words as they are.
const PRESENT: &str = "FROM question_rating r LEFT JOIN question q ON q.clinic_id = r.clinic_id AND q.key = r.key
    WHERE r.clinic_id = $1 AND r.rated_at >= COALESCE(q.reworded_at, 0)";

/// Without their texts. Own ones in the order in which they were made.
pub(super) async fn list(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<Own>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} ORDER BY key"));
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(sql).bind(clinic).fetch_all(c))?;
    Ok(rows.into_iter().map(Own::from).collect())
}

/// Without its texts.
pub(super) async fn find(tx: &mut Tx, clinic: ClinicId, key: &str) -> Result<Option<Own>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND key = $2"));
    let row: Option<Row> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(key).fetch_optional(c))?;
    Ok(row.map(Own::from))
}

/// Key and language of each.
pub(super) async fn list_texts(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<(String, String, Text)>, StoreError> {
    let rows: Vec<(String, String, String, String)> = on!(tx, c => sqlx::query_as(
        "SELECT key, language, question, answer FROM question_text WHERE clinic_id = $1 ORDER BY key, language"
    ).bind(clinic).fetch_all(c))?;
    let text = |(key, language, question, answer)| (key, language, Text { question, answer });
    Ok(rows.into_iter().map(text).collect())
}

pub(super) async fn find_text(
    tx: &mut Tx,
    clinic: ClinicId,
    key: &str,
    language: &str,
) -> Result<Option<Text>, StoreError> {
    let row: Option<(String, String)> = on!(tx, c => sqlx::query_as(
        "SELECT question, answer FROM question_text WHERE clinic_id = $1 AND key = $2 AND language = $3"
    ).bind(clinic).bind(key).bind(language).fetch_optional(c))?;
    Ok(row.map(|(question, answer)| Text { question, answer }))
}

/// Lets one writer at a time change a clinic's questions.
pub(super) async fn lock(tx: &mut Tx, clinic: ClinicId) -> Result<(), StoreError> {
    let sql = AssertSqlSafe(format!("SELECT id FROM clinic WHERE id = $1{}", tx.for_update()));
    let _: ClinicId = on!(tx, c => sqlx::query_scalar(sql).bind(clinic).fetch_one(c))?;
    Ok(())
}

/// The language in which the clinic writes.
pub(super) async fn language(tx: &mut Tx, clinic: ClinicId) -> Result<String, StoreError> {
    on!(tx, c => sqlx::query_scalar("SELECT language FROM clinic WHERE id = $1").bind(clinic).fetch_one(c))
}

pub(super) async fn set_category(
    tx: &mut Tx,
    clinic: ClinicId,
    key: &str,
    category: Option<&str>,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE question SET category = $3 WHERE clinic_id = $1 AND key = $2")
            .bind(clinic)
            .bind(key)
            .bind(category)
    )?;
    Ok(())
}

/// Its words change now. Made if it is not there; what was hidden stays hidden.
pub(super) async fn reword(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    key: &str,
    category: Option<&str>,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO question (clinic_id, key, category, hidden, reworded_at) VALUES ($1, $2, $3, FALSE, $4)
             ON CONFLICT (clinic_id, key) DO UPDATE SET category = excluded.category, reworded_at = excluded.reworded_at"
        )
        .bind(clinic)
        .bind(key)
        .bind(category)
        .bind(At(now))
    )?;
    Ok(())
}

/// The words of a built-in question that no clinic touched are as old as can be.
pub(super) async fn set_hidden(tx: &mut Tx, clinic: ClinicId, key: &str, hidden: bool) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO question (clinic_id, key, hidden, reworded_at) VALUES ($1, $2, $3, 0)
             ON CONFLICT (clinic_id, key) DO UPDATE SET hidden = excluded.hidden"
        )
        .bind(clinic)
        .bind(key)
        .bind(hidden)
    )?;
    Ok(())
}

pub(super) async fn save_text(
    tx: &mut Tx,
    clinic: ClinicId,
    key: &str,
    language: &str,
    text: &Text,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO question_text (clinic_id, key, language, question, answer) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (clinic_id, key, language) DO UPDATE SET question = excluded.question, answer = excluded.answer"
        )
        .bind(clinic)
        .bind(key)
        .bind(language)
        .bind(&text.question)
        .bind(&text.answer)
    )?;
    Ok(())
}

pub(super) async fn delete_texts(tx: &mut Tx, clinic: ClinicId, key: &str) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("DELETE FROM question_text WHERE clinic_id = $1 AND key = $2")
            .bind(clinic)
            .bind(key)
    )?;
    Ok(())
}

/// With what patients found of it; its texts are gone by then.
pub(super) async fn delete(tx: &mut Tx, clinic: ClinicId, key: &str) -> Result<(), StoreError> {
    for table in ["question_rating", "question"] {
        let sql = AssertSqlSafe(format!("DELETE FROM {table} WHERE clinic_id = $1 AND key = $2"));
        changed!(tx, sqlx::query(sql).bind(clinic).bind(key))?;
    }
    Ok(())
}

pub(super) async fn rate(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    key: &str,
    helpful: bool,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO question_rating (clinic_id, patient_id, key, helpful, rated_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (clinic_id, patient_id, key) DO UPDATE SET helpful = excluded.helpful, rated_at = excluded.rated_at"
        )
        .bind(clinic)
        .bind(patient)
        .bind(key)
        .bind(helpful)
        .bind(At(now))
    )?;
    Ok(())
}

pub(super) async fn find_rating(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
    key: &str,
) -> Result<Option<bool>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT r.helpful {PRESENT} AND r.patient_id = $2 AND r.key = $3"
    ));
    on!(tx, c => sqlx::query_scalar(sql).bind(clinic).bind(patient).bind(key).fetch_optional(c))
}

/// Key, whether helpful, how often.
pub(super) async fn count_ratings(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<(String, bool, i64)>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT r.key, r.helpful, COUNT(*) {PRESENT} GROUP BY r.key, r.helpful"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).fetch_all(c))
}
