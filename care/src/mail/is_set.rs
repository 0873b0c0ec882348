use crate::store::{Db, StoreError, Tx, meta, on};

const KEY: &str = "mail";

/// Whether this installation has a mail server. Said at each start, for all processes that share a database; without one there is no such rung.
pub async fn set(db: &Db, there_is_one: bool) -> Result<(), StoreError> {
    meta::set(db, KEY, if there_is_one { "on" } else { "off" }).await
}

pub async fn is_set(db: &Db) -> Result<bool, StoreError> {
    Ok(meta::get(db, KEY).await?.as_deref() == Some("on"))
}

pub(crate) async fn is_set_in(tx: &mut Tx) -> Result<bool, StoreError> {
    let value: Option<String> =
        on!(tx, c => sqlx::query_scalar("SELECT value FROM meta WHERE key = $1").bind(KEY).fetch_optional(c))?;
    Ok(value.as_deref() == Some("on"))
}
