use super::{
    change::{lock_session, must_be_planned},
    store::session as sessions,
};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    ids::SessionId,
    store::Db,
    typed::Typed,
};
use serde_json::Value;

const LONGEST_NOTE: usize = 500;

/// "I can't come", by the patient. The session stands until staff move or cancel it: the Board tells them.
pub async fn decline(db: &Db, c: &dyn Clock, actor: &Actor, id: SessionId, note: &str) -> Result<()> {
    let patient = actor.patient()?;
    let now = c.now();
    let mut tx = db.write().await?;
    let (course, session) = lock_session(&mut tx, actor.clinic(), id).await?;
    if course.patient_id != patient {
        return Err(Error::NotFound);
    }
    must_be_planned(&session)?;
    let mut typed = Typed::default();
    let note = typed.words("note", note, LONGEST_NOTE);
    let note = typed.done(note)?;
    sessions::decline(&mut tx, now, actor.clinic(), id, &note).await?;
    audit::append(&mut tx, now, actor, Action::SessionDeclined, id, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// Staff have spoken to the patient: the session stands as it is.
pub async fn clear_decline(db: &Db, c: &dyn Clock, actor: &Actor, id: SessionId) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.write().await?;
    lock_session(&mut tx, clinic, id).await?;
    sessions::clear_decline(&mut tx, clinic, id).await?;
    audit::append(&mut tx, now, actor, Action::DeclineCleared, id, Value::Null).await?;
    Ok(tx.commit().await?)
}
