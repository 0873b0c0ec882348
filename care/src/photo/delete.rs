use super::{PhotoPlace, store};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    ids::PhotoId,
    patient::store as patients,
    store::Db,
};
use serde_json::Value;

/// By the patient whose photo it is. From here on it is gone for everybody; its bytes are then to be removed, or are swept away.
pub async fn delete(db: &Db, c: &dyn Clock, actor: &Actor, id: PhotoId) -> Result<PhotoPlace> {
    let (patient, clinic) = (actor.patient()?, actor.clinic());
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    let now = c.now();
    let found = store::find(&mut tx, clinic, id).await?;
    let photo = found.filter(|photo| photo.patient == patient).ok_or(Error::NotFound)?;
    store::delete(&mut tx, now, clinic, &photo).await?;
    audit::append(&mut tx, now, actor, Action::PhotoDeleted, id, Value::Null).await?;
    tx.commit().await?;
    Ok(PhotoPlace {
        clinic,
        patient,
        photo: id,
    })
}
