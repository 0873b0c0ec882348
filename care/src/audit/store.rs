use super::chain::Line;
use crate::{
    ids::ClinicId,
    store::{StoreError, Tx, changed, on},
};

/// The last line's number and digest; on PostgreSQL held until the transaction ends, so that lines are added one after another.
pub(super) async fn find_head(tx: &mut Tx, clinic: ClinicId) -> Result<Option<(i64, String)>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT seq, hash FROM audit_head WHERE clinic_id = $1{}",
        tx.for_update()
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).fetch_optional(c))
}

pub(super) async fn set_head(tx: &mut Tx, clinic: ClinicId, line: &Line) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO audit_head (clinic_id, seq, hash) VALUES ($1, $2, $3)
             ON CONFLICT (clinic_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash"
        )
        .bind(clinic)
        .bind(line.seq)
        .bind(&line.hash)
    )?;
    Ok(())
}

pub(super) async fn insert(tx: &mut Tx, clinic: ClinicId, line: &Line) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO audit (clinic_id, seq, at, actor, action, subject, detail, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(clinic)
        .bind(line.seq)
        .bind(line.at)
        .bind(&line.actor)
        .bind(&line.action)
        .bind(&line.subject)
        .bind(&line.detail)
        .bind(&line.hash)
    )?;
    Ok(())
}

/// The next lines of the chain, up to a thousand.
pub(super) async fn list_after(tx: &mut Tx, clinic: ClinicId, seq: i64) -> Result<Vec<Line>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT seq, at, actor, action, subject, detail, hash FROM audit
         WHERE clinic_id = $1 AND seq > $2 ORDER BY seq LIMIT 1000"
    ).bind(clinic).bind(seq).fetch_all(c))
}
