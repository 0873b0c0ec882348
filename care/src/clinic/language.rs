use super::store::staff as store;
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    store::Db,
    typed::Typed,
};
use serde_json::Value;

/// A member of staff chooses in which language they work: one of [`crate::typed::LANGUAGES`]. Until then it is the clinic's.
pub async fn set_own_language(db: &Db, c: &dyn Clock, actor: &Actor, language: &str) -> Result<()> {
    let Actor::Staff { clinic, staff, .. } = *actor else {
        return Err(Error::Forbidden);
    };
    let mut typed = Typed::default();
    let language = typed.language("language", language, "");
    let language = typed.done(language)?;
    let now = c.now();
    let mut tx = db.write().await?;
    store::set_language(&mut tx, clinic, staff, &language).await?;
    audit::append(&mut tx, now, actor, Action::LanguageSet, staff, Value::Null).await?;
    Ok(tx.commit().await?)
}
