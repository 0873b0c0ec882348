use super::store::protocol::{self as store, ProtocolRow};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    ids::{ClinicId, ProtocolId},
    protocol::{Protocol, Treatment, built_in},
    store::{Db, StoreError, Tx},
};
use chrono::{DateTime, Utc};
use serde_json::json;
use std::sync::Arc;

/// A version of what the clinic tells its patients for one treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtocolView {
    pub id: ProtocolId,
    pub treatment: Treatment,
    pub version: u32,
    /// Who answers for it; patients only receive what was signed.
    pub signed_by: Option<String>,
    pub signed_at: Option<DateTime<Utc>>,
}

/// The newest version for each treatment. For staff.
pub async fn protocols(db: &Db, actor: &Actor) -> Result<Vec<ProtocolView>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    Ok(store::list_newest(&mut tx, clinic)
        .await?
        .into_iter()
        .map(view)
        .collect())
}

/// One version, with what it says. For staff.
pub async fn protocol(db: &Db, actor: &Actor, id: ProtocolId) -> Result<(ProtocolView, Arc<Protocol>)> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    let row = store::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
    let protocol = store::load(&mut tx, clinic, id).await?;
    Ok((view(row), protocol))
}

/// Signs a version with the name of whoever acts. Signing one that is signed changes nothing: the first name stands.
pub async fn sign_off(db: &Db, c: &dyn Clock, actor: &Actor, id: ProtocolId) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let Actor::Staff { staff, .. } = *actor else {
        return Err(Error::NotFound);
    };
    let now = c.now();
    let mut tx = db.write().await?;
    let row = store::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
    if store::sign(&mut tx, now, clinic, id, staff).await? {
        let detail = json!({ "treatment": row.treatment.key(), "version": row.version });
        audit::append(&mut tx, now, actor, Action::ProtocolSigned, id, detail).await?;
    }
    Ok(tx.commit().await?)
}

/// What a new clinic starts from, unsigned.
pub(crate) async fn add_built_in_protocols(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
) -> Result<(), StoreError> {
    for treatment in Treatment::ALL {
        store::insert(tx, now, clinic, *treatment, built_in(*treatment)).await?;
    }
    Ok(())
}

pub(crate) fn view(row: ProtocolRow) -> ProtocolView {
    ProtocolView {
        id: row.id,
        treatment: row.treatment,
        version: u32::try_from(row.version).unwrap_or(u32::MAX),
        signed_by: row.signed_by,
        signed_at: row.signed_at.map(|at| at.0),
    }
}
