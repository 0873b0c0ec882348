use super::{
    Audience, Unreached,
    store::{self, BroadcastRow},
};
use crate::{
    actor::{Actor, Permission},
    error::{Error, Result},
    ids::BroadcastId,
    store::Db,
};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// More than anybody leafs through.
const SHOWN: usize = 100;

/// One that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broadcast {
    pub id: BroadcastId,
    pub audience: Audience,
    pub by: String,
    pub sent_at: DateTime<Utc>,
    /// To how many.
    pub patients: u32,
    pub fate: Fate,
}

/// What became of it: how many patients' notes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fate {
    /// On their way, or waiting for the end of quiet hours.
    pub waiting: u32,
    /// Taken by a push service for at least one phone.
    pub delivered: u32,
    /// Tapped on the phone.
    pub opened: u32,
    /// Read in the app, tapped ones among them.
    pub read: u32,
    /// No phone showed them: they lie in the inbox.
    pub failed: u32,
}

/// The latest first. For the owner.
pub async fn list(db: &Db, actor: &Actor) -> Result<Vec<Broadcast>> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let mut tx = db.read().await?;
    let rows = store::list_latest(&mut tx, clinic, SHOWN).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let fates = store::count_fates(&mut tx, clinic, &ids).await?;
    let fate = |row: &BroadcastRow| fates.get(&row.id).copied().unwrap_or_default();
    Ok(rows.into_iter().map(|row| broadcast(fate(&row), row)).collect())
}

/// One, with its words by language, and who has neither been told by a phone nor read it. For the owner.
pub async fn find(
    db: &Db,
    actor: &Actor,
    id: BroadcastId,
) -> Result<(Broadcast, BTreeMap<String, String>, Vec<Unreached>)> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let mut tx = db.read().await?;
    let row = store::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
    let fates = store::count_fates(&mut tx, clinic, &[id]).await?;
    let texts = store::texts_of(&mut tx, clinic, id).await?;
    let unreached = store::list_unread(&mut tx, clinic, id).await?;
    let unreached = unreached.into_iter().map(|(patient, name, telephone)| Unreached {
        patient,
        name,
        telephone,
        joined: true,
    });
    let fate = fates.get(&id).copied().unwrap_or_default();
    Ok((broadcast(fate, row), texts, unreached.collect()))
}

fn broadcast(fate: Fate, row: BroadcastRow) -> Broadcast {
    Broadcast {
        id: row.id,
        audience: row.audience,
        by: row.by_name.unwrap_or_default(),
        sent_at: row.sent_at.0,
        patients: u32::try_from(row.patients).unwrap_or(u32::MAX),
        fate,
    }
}
