use super::{STARTERS, Template, TemplateDraft, store};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{ClinicId, TemplateId},
    store::{Db, Tx},
    typed::Typed,
};
use serde_json::{Value, json};

/// More than anybody leafs through.
const MOST: usize = 100;

/// For whoever answers check-ins: the built-in ones first, then the clinic's own in the order in which they were made.
pub async fn list(db: &Db, actor: &Actor) -> Result<Vec<Template>> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let mut tx = db.read().await?;
    load(&mut tx, clinic).await
}

/// One of the clinic's own, first in one language. Its key.
pub async fn add(db: &Db, c: &dyn Clock, actor: &Actor, draft: &TemplateDraft) -> Result<String> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let mut typed = Typed::default();
    let read = draft.read(&mut typed);
    let (language, text) = typed.done(read)?;
    let mut tx = db.write().await?;
    let own = load(&mut tx, clinic).await?;
    if own.iter().filter(|template| !template.is_built_in()).count() >= MOST {
        return Err(Problems::one("title", "problem-templates-many").into());
    }
    let key = TemplateId::new().to_string();
    store::keep(&mut tx, clinic, &key, false).await?;
    store::save_text(&mut tx, clinic, &key, language, &text).await?;
    let detail = json!({ "language": language });
    audit::append(&mut tx, c.now(), actor, Action::TemplateSaved, &key, detail).await?;
    tx.commit().await?;
    Ok(key)
}

/// Its words in one language. A built-in one that was removed is back with them. Refused once where somebody else was faster.
pub async fn save(db: &Db, c: &dyn Clock, actor: &Actor, key: &str, draft: &TemplateDraft) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let mut tx = db.write().await?;
    let template = must_find(&mut tx, clinic, key).await?;
    let mut typed = Typed::default();
    let read = draft.read(&mut typed);
    let (language, text) = typed.done(read)?;
    draft.must_follow(&template, language, &text)?;
    store::keep(&mut tx, clinic, key, false).await?;
    store::save_text(&mut tx, clinic, key, language, &text).await?;
    let detail = json!({ "language": language });
    audit::append(&mut tx, c.now(), actor, Action::TemplateSaved, key, detail).await?;
    Ok(tx.commit().await?)
}

/// An own one is gone; a built-in one is offered no more.
pub async fn remove(db: &Db, c: &dyn Clock, actor: &Actor, key: &str) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let mut tx = db.write().await?;
    must_find(&mut tx, clinic, key).await?;
    if STARTERS.contains(&key) {
        store::keep(&mut tx, clinic, key, true).await?;
    } else {
        store::delete(&mut tx, clinic, key).await?;
    }
    audit::append(&mut tx, c.now(), actor, Action::TemplateRemoved, key, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// A built-in one is as it came.
pub async fn restore(db: &Db, c: &dyn Clock, actor: &Actor, key: &str) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    if !STARTERS.contains(&key) {
        return Err(Error::NotFound);
    }
    let mut tx = db.write().await?;
    store::delete(&mut tx, clinic, key).await?;
    audit::append(&mut tx, c.now(), actor, Action::TemplateRestored, key, Value::Null).await?;
    Ok(tx.commit().await?)
}

async fn load(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<Template>> {
    let kept = store::list(tx, clinic).await?;
    let starter = |key: &str| {
        let known = kept.iter().find(|template| template.key == key).cloned();
        known.unwrap_or_else(|| Template {
            key: key.to_owned(),
            texts: std::collections::BTreeMap::new(),
            removed: false,
        })
    };
    let starters: Vec<_> = STARTERS.into_iter().map(starter).collect();
    let own = kept.into_iter().filter(|template| !template.is_built_in());
    Ok(starters.into_iter().chain(own).collect())
}

async fn must_find(tx: &mut Tx, clinic: ClinicId, key: &str) -> Result<Template> {
    let all = load(tx, clinic).await?;
    let found = all.into_iter().find(|template| template.key == key);
    found.ok_or(Error::NotFound)
}
