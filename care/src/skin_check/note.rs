use super::store;
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    course::store::session as sessions,
    error::{Error, Result},
    ids::SessionId,
    store::Db,
};
use serde_json::Value;

/// The session stands, whatever was answered: a clinical decision. The patient reads that it does. Noted again, the first stays.
pub async fn note(db: &Db, c: &dyn Clock, actor: &Actor, session: SessionId) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let Actor::Staff { staff, .. } = *actor else {
        return Err(Error::Forbidden);
    };
    let now = c.now();
    let mut tx = db.write().await?;
    let found = sessions::find(&mut tx, clinic, session).await?.ok_or(Error::NotFound)?;
    if !store::note(&mut tx, now, clinic, session, found.day.0, staff).await? {
        return Ok(());
    }
    audit::append(&mut tx, now, actor, Action::SkinCheckNoted, session, Value::Null).await?;
    Ok(tx.commit().await?)
}
