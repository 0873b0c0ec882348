use super::store::sign_in::{self as store, Holder};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    ids::{ClinicId, DeviceId, PatientId},
    patient::store as patients,
    reminder::store::subscription,
    store::Db,
};
use chrono::{DateTime, Utc};
use serde_json::Value;

/// A browser that a patient is signed in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceView {
    pub id: DeviceId,
    pub label: String,
    pub created_at: DateTime<Utc>,
    pub last_seen_at: DateTime<Utc>,
    /// The one that asks.
    pub this: bool,
    /// Whether reminders reach it.
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
    let view = |row: store::DeviceRow| DeviceView {
        this: this == Some(row.id),
        id: row.id,
        label: row.label,
        created_at: row.created_at.0,
        last_seen_at: row.last_seen_at.0,
        push: row.subscriptions > 0,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Signs one of a patient's devices out, at once: a lost phone. For the patient and for staff.
pub async fn revoke_device(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId, device: DeviceId) -> Result<()> {
    let clinic = may_revoke(actor, patient)?;
    let now = c.now();
    let mut tx = db.write().await?;
    if !store::revoke(&mut tx, now, clinic, device, Holder::Patient(patient)).await? {
        return Err(Error::NotFound);
    }
    subscription::retire_of_device(&mut tx, now, clinic, device, "revoked").await?;
    audit::append(&mut tx, now, actor, Action::DeviceRevoked, device, Value::Null).await?;
    Ok(tx.commit().await?)
}

fn may_revoke(actor: &Actor, patient: PatientId) -> Result<ClinicId> {
    match actor {
        Actor::Patient { .. } => actor.may_see(patient),
        _ => actor.staff_who_may(Permission::Book),
    }
}
