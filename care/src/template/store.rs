use super::{Template, Text};
use crate::{
    ids::ClinicId,
    store::{StoreError, Tx, changed, on},
};
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;

/// Those that the clinic touched, its own in the order in which they were made.
pub(super) async fn list(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<Template>, StoreError> {
    let rows: Vec<(String, bool)> = on!(tx, c => sqlx::query_as(
        "SELECT key, removed FROM reply_template WHERE clinic_id = $1 ORDER BY key"
    ).bind(clinic).fetch_all(c))?;
    let texts: Vec<(String, String, String, String)> = on!(tx, c => sqlx::query_as(
        "SELECT key, language, title, body FROM reply_template_text WHERE clinic_id = $1 ORDER BY key, language"
    ).bind(clinic).fetch_all(c))?;
    let mut templates: Vec<_> = rows
        .into_iter()
        .map(|(key, removed)| Template {
            key,
            texts: BTreeMap::new(),
            removed,
        })
        .collect();
    for (key, language, title, body) in texts {
        if let Some(template) = templates.iter_mut().find(|template| template.key == key) {
            template.texts.insert(language, Text { title, body });
        }
    }
    Ok(templates)
}

pub(super) async fn keep(tx: &mut Tx, clinic: ClinicId, key: &str, removed: bool) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO reply_template (clinic_id, key, removed) VALUES ($1, $2, $3)
             ON CONFLICT (clinic_id, key) DO UPDATE SET removed = excluded.removed"
        )
        .bind(clinic)
        .bind(key)
        .bind(removed)
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
            "INSERT INTO reply_template_text (clinic_id, key, language, title, body) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (clinic_id, key, language) DO UPDATE SET title = excluded.title, body = excluded.body"
        )
        .bind(clinic)
        .bind(key)
        .bind(language)
        .bind(&text.title)
        .bind(&text.body)
    )?;
    Ok(())
}

/// With its words.
pub(super) async fn delete(tx: &mut Tx, clinic: ClinicId, key: &str) -> Result<(), StoreError> {
    for table in ["reply_template_text", "reply_template"] {
        let sql = AssertSqlSafe(format!("DELETE FROM {table} WHERE clinic_id = $1 AND key = $2"));
        changed!(tx, sqlx::query(sql).bind(clinic).bind(key))?;
    }
    Ok(())
}
