use super::{sign_in::STAFF_IDLE, store::sign_in as store};
use crate::{
    actor::{Actor, Person},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    ids::{DeviceId, PatientId},
    patient::store as patients,
    reminder::store::subscription,
    store::Db,
};
use chrono::{DateTime, Utc};
use serde_json::Value;

/// A browser that somebody is signed in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceView {
    pub id: DeviceId,
    pub label: String,
    pub created_at: DateTime<Utc>,
    pub last_seen_at: DateTime<Utc>,
    /// The one that asks.
    pub this: bool,
    /// Whether pushes reach it.
    pub push: bool,
}

/// A patient's devices, the one seen last first. For the patient and for staff.
pub async fn list_devices(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId) -> Result<Vec<DeviceView>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    let rows = store::list_of_patient(&mut tx, c.now(), clinic, patient).await?;
    let this = if let Actor::Patient { device, .. } = actor {
        Some(*device)
    } else {
        None
    };
    Ok(rows.into_iter().map(|row| view(row, this)).collect())
}

fn view(row: store::DeviceRow, this: Option<DeviceId>) -> DeviceView {
    DeviceView {
        this: this == Some(row.id),
        id: row.id,
        label: row.label,
        created_at: row.created_at.0,
        last_seen_at: row.last_seen_at.0,
        push: row.subscriptions > 0,
    }
}

/// One's own browsers, as a member of staff: those that are signed in, and those that calls arrive at though their sign-in has run out.
pub async fn list_own_devices(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<Vec<DeviceView>> {
    let (Person::Staff(staff), device) = actor.person()? else {
        return Err(Error::NotFound);
    };
    let now = c.now();
    let mut tx = db.read().await?;
    let rows = store::list_of_staff(&mut tx, now, now - STAFF_IDLE, actor.clinic(), staff).await?;
    Ok(rows.into_iter().map(|row| view(row, Some(device))).collect())
}

/// Signs one of them out, at once; calls no longer arrive there.
pub async fn revoke_own_device(db: &Db, c: &dyn Clock, actor: &Actor, device: DeviceId) -> Result<()> {
    let (person @ Person::Staff(_), _) = actor.person()? else {
        return Err(Error::NotFound);
    };
    revoke(db, c, actor, person, device).await
}

/// Signs one of a patient's devices out, at once: a lost phone. For the patient and for staff.
pub async fn revoke_device(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId, device: DeviceId) -> Result<()> {
    actor.may_act_for(patient)?;
    revoke(db, c, actor, Person::Patient(patient), device).await
}

async fn revoke(db: &Db, c: &dyn Clock, actor: &Actor, whose: Person, device: DeviceId) -> Result<()> {
    let (clinic, now) = (actor.clinic(), c.now());
    let mut tx = db.write().await?;
    if !store::revoke(&mut tx, now, clinic, device, whose).await? {
        return Err(Error::NotFound);
    }
    subscription::retire_of_device(&mut tx, now, clinic, device, "revoked").await?;
    audit::append(&mut tx, now, actor, Action::DeviceRevoked, device, Value::Null).await?;
    Ok(tx.commit().await?)
}
