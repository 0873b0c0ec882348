use super::store;
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::Result,
    ids::PatientId,
    patient::store as patients,
    reminder,
    store::Db,
};
use serde_json::json;

/// Notes that the reader has what the other side wrote before their eyes: the patient, or anybody at the clinic. A push that would only say
/// so is not sent any more.
pub async fn read(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId) -> Result<()> {
    let (clinic, now) = (actor.may_see(patient)?, c.now());
    let by_patient = matches!(actor, Actor::Patient { .. });
    if !by_patient {
        actor.staff_who_may(Permission::Book)?;
    }
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    let count = store::set_read(&mut tx, now, clinic, patient, by_patient).await?;
    if count > 0 {
        if by_patient {
            reminder::messages_read(&mut tx, now, clinic, patient).await?;
        }
        let detail = json!({ "count": count });
        audit::append(&mut tx, now, actor, Action::MessagesRead, patient, detail).await?;
    }
    Ok(tx.commit().await?)
}
