//! The plan in the patient's own calendar: an address that only its holder knows, and that the calendar asks again and again, so that it
//! follows a session that moves.

mod store;

use crate::{
    access::Token,
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    patient::{Aftercare, aftercare, store as patients},
    store::Db,
};
use chrono::{DateTime, Utc};
use serde_json::Value;

/// A new address for the patient's calendar; the one before ends. Only its digest is kept, so it is told once.
pub async fn open(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<Token> {
    let (clinic, patient) = (actor.clinic(), actor.patient()?);
    let now = c.now();
    let secret = Token::random();
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    store::save(&mut tx, now, clinic, patient, &secret.hash()).await?;
    audit::append(&mut tx, now, actor, Action::CalendarOpened, patient, Value::Null).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Ends the address: a calendar that asks there finds nothing any more.
pub async fn close(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<()> {
    let (clinic, patient) = (actor.clinic(), actor.patient()?);
    let now = c.now();
    let mut tx = db.write().await?;
    if store::delete(&mut tx, clinic, patient).await? {
        audit::append(&mut tx, now, actor, Action::CalendarClosed, patient, Value::Null).await?;
    }
    Ok(tx.commit().await?)
}

/// Since when the patient has an address.
pub async fn since(db: &Db, actor: &Actor) -> Result<Option<DateTime<Utc>>> {
    let (clinic, patient) = (actor.clinic(), actor.patient()?);
    let mut tx = db.glance().await?;
    Ok(store::find_since(&mut tx, clinic, patient).await?.map(|at| at.0))
}

/// What stands behind an address. Unknown, replaced and ended ones are all "not found".
pub async fn read(db: &Db, c: &dyn Clock, secret: &Token) -> Result<Aftercare> {
    let mut tx = db.glance().await?;
    let found = store::find(&mut tx, &secret.hash()).await?;
    drop(tx);
    let (clinic, patient) = found.ok_or(Error::NotFound)?;
    aftercare(db, c, &Actor::System { clinic }, patient).await
}
