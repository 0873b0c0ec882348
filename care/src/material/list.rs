use super::{Material, store};
use crate::{actor::Actor, error::Result, ids::PatientId, patient::store as patients, store::Db};

/// What was used at each of a patient's sessions, as far as it was noted. For staff, and for the patient.
pub async fn list_for(db: &Db, actor: &Actor, patient: PatientId) -> Result<Vec<Material>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    Ok(store::list_of_patient(&mut tx, clinic, patient).await?)
}
