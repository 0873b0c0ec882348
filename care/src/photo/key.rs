use super::store;
use crate::{actor::Actor, error::Result, patient::store as patients, store::Db};

/// A patient's key, encrypted with the installation's: of no use without that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKey(pub String);

/// Keeps a patient's first key, and gives the one that counts: of two made at once, the first.
pub async fn keep_key(db: &Db, actor: &Actor, new: &WrappedKey) -> Result<WrappedKey> {
    let (patient, clinic) = (actor.patient()?, actor.clinic());
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    let key = if let Some(known) = store::find_key(&mut tx, clinic, patient).await? {
        known
    } else {
        store::insert_key(&mut tx, clinic, patient, new).await?;
        new.clone()
    };
    tx.commit().await?;
    Ok(key)
}
