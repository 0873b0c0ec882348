use super::{MaterialDraft, store};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    course::store::session as sessions,
    error::{Error, Result},
    ids::{PatientId, SessionId},
    store::Db,
    typed::Typed,
};
use serde_json::Value;

/// By staff; again as often as something was left out. Gives the patient whose session it is.
pub async fn note(
    db: &Db,
    c: &dyn Clock,
    actor: &Actor,
    session: SessionId,
    draft: &MaterialDraft,
) -> Result<PatientId> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let Actor::Staff { staff, .. } = *actor else {
        return Err(Error::Forbidden);
    };
    let now = c.now();
    let mut tx = db.write().await?;
    let context = sessions::find_context(&mut tx, clinic, session).await?;
    let patient = context.ok_or(Error::NotFound)?.patient_id;
    let mut typed = Typed::default();
    let read = draft.read(&mut typed);
    let (pigments, anaesthetic) = typed.done(read)?;
    store::save(&mut tx, now, clinic, session, staff, (&pigments, &anaesthetic)).await?;
    audit::append(&mut tx, now, actor, Action::MaterialNoted, session, Value::Null).await?;
    tx.commit().await?;
    Ok(patient)
}
