use super::store::{self, Contact};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::Result,
    ids::PatientId,
    reminder::replan,
    store::Db,
    typed::Typed,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactDraft {
    pub name: String,
    pub telephone: String,
    pub email: String,
    /// Empty: as it was.
    pub language: String,
    /// Empty: as it was.
    pub zone: String,
}

/// By staff. A new zone moves the reminders that are still to come.
pub async fn change(db: &Db, c: &dyn Clock, actor: &Actor, id: PatientId, draft: &ContactDraft) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let before = store::lock(&mut tx, clinic, id).await?;
    let mut typed = Typed::default();
    let contact = Contact {
        name: typed.name("name", &draft.name),
        telephone: typed.telephone("telephone", &draft.telephone),
        email: typed.email_if_any("email", &draft.email),
        language: typed.language("language", &draft.language, &before.language),
        zone: typed.zone("zone", &draft.zone, before.zone.0),
    };
    let contact = typed.done(contact)?;
    store::update_contact(&mut tx, clinic, id, &contact).await?;
    if contact.zone != before.zone.0 {
        replan(&mut tx, now, clinic, id).await?;
    }
    audit::append(&mut tx, now, actor, Action::PatientChanged, id, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// The patient travels. Reminders still to come move to the new zone; what was accepted never goes again.
pub async fn set_zone(db: &Db, c: &dyn Clock, actor: &Actor, id: PatientId, zone: Tz) -> Result<()> {
    let clinic = actor.may_act_for(id)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let before = store::lock(&mut tx, clinic, id).await?;
    if before.zone.0 == zone {
        return Ok(());
    }
    store::set_zone(&mut tx, clinic, id, zone).await?;
    replan(&mut tx, now, clinic, id).await?;
    audit::append(&mut tx, now, actor, Action::ZoneSet, id, json!({ "zone": zone.name() })).await?;
    Ok(tx.commit().await?)
}

/// One of [`crate::typed::LANGUAGES`].
pub async fn set_language(db: &Db, c: &dyn Clock, actor: &Actor, id: PatientId, language: &str) -> Result<()> {
    let clinic = actor.may_act_for(id)?;
    let mut typed = Typed::default();
    let language = typed.language("language", language, "");
    let language = typed.done(language)?;
    let now = c.now();
    let mut tx = db.write().await?;
    store::lock(&mut tx, clinic, id).await?;
    store::set_language(&mut tx, clinic, id, &language).await?;
    audit::append(&mut tx, now, actor, Action::LanguageSet, id, Value::Null).await?;
    Ok(tx.commit().await?)
}
