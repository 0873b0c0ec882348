use crate::store::{At, StoreError, Tx, changed, on};
use chrono::{DateTime, Utc};

/// The tries of a source after an instant, from the oldest on.
pub(crate) async fn list_since(
    tx: &mut Tx,
    source: &str,
    since: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>, StoreError> {
    let tries: Vec<At> = on!(tx, c => sqlx::query_scalar("SELECT at FROM attempt WHERE source = $1 AND at > $2 ORDER BY at")
        .bind(source)
        .bind(At(since))
        .fetch_all(c))?;
    Ok(tries.into_iter().map(|at| at.0).collect())
}

pub(crate) async fn insert(tx: &mut Tx, source: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("INSERT INTO attempt (source, at) VALUES ($1, $2)")
            .bind(source)
            .bind(At(now))
    )?;
    Ok(())
}

pub(crate) async fn delete(tx: &mut Tx, source: &str) -> Result<(), StoreError> {
    changed!(tx, sqlx::query("DELETE FROM attempt WHERE source = $1").bind(source))?;
    Ok(())
}

pub(crate) async fn delete_before(tx: &mut Tx, instant: DateTime<Utc>) -> Result<(), StoreError> {
    changed!(tx, sqlx::query("DELETE FROM attempt WHERE at <= $1").bind(At(instant)))?;
    Ok(())
}
