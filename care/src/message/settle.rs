use super::{store, waits::end_calls};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::Result,
    ids::PatientId,
    patient::store as patients,
    store::Db,
};
use serde_json::Value;

/// By staff: what the patient wrote last needs no answer, as a "thank you" does not.
pub async fn settle(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    end_calls(&mut tx, clinic, patient).await?;
    if store::settle_thread(&mut tx, clinic, patient).await? {
        audit::append(&mut tx, c.now(), actor, Action::ThreadSettled, patient, Value::Null).await?;
    }
    Ok(tx.commit().await?)
}
