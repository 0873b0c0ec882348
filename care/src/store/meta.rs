//! The installation's own settings: what kind of database this is, where a demo's clock stands.

use super::{Db, StoreError, changed, on};

pub async fn get(db: &Db, key: &str) -> Result<Option<String>, StoreError> {
    let mut tx = db.glance().await?;
    on!(tx, c => sqlx::query_scalar("SELECT value FROM meta WHERE key = $1").bind(key).fetch_optional(c))
}

pub async fn set(db: &Db, key: &str, value: &str) -> Result<(), StoreError> {
    let mut tx = db.write().await?;
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        )
        .bind(key)
        .bind(value)
    )?;
    tx.commit().await
}

/// What is stored; the value given where nothing was, for good.
pub async fn get_or_set(db: &Db, key: &str, value: &str) -> Result<String, StoreError> {
    let mut tx = db.write().await?;
    changed!(
        tx,
        sqlx::query("INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING")
            .bind(key)
            .bind(value)
    )?;
    let stored = on!(tx, c => sqlx::query_scalar("SELECT value FROM meta WHERE key = $1").bind(key).fetch_one(c))?;
    tx.commit().await?;
    Ok(stored)
}
