use crate::store::{StoreError, Tx, on};

/// A fencing token larger than all before it. Claims follow one another: the next waits here until this transaction ends, and then sees
/// what it leased.
pub(crate) async fn next(tx: &mut Tx) -> Result<i64, StoreError> {
    on!(tx, c => sqlx::query_scalar("UPDATE fence SET token = token + 1 WHERE name = 'claim' RETURNING token").fetch_one(c))
}
