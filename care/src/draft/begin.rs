use super::store;
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clinic::store::protocol as protocols,
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{ClinicId, ProtocolId, StaffId},
    protocol::Treatment,
    store::{Db, StoreError, Tx},
};
use serde_json::json;

/// Begins a draft: from `version`, which restores it, or from what new courses run on. Where there is a draft already, it goes on; to restore
/// a version in its place it has to be discarded first. For owners.
pub async fn begin(
    db: &Db,
    c: &dyn Clock,
    actor: &Actor,
    treatment: Treatment,
    version: Option<ProtocolId>,
) -> Result<()> {
    let (clinic, staff) = editor(actor)?;
    let now = c.now();
    let mut tx = db.write().await?;
    if store::lock(&mut tx, clinic, treatment).await?.is_some() {
        return match version {
            Some(_) => Err(there_is_one()),
            None => Ok(()),
        };
    }
    let base = base(&mut tx, clinic, treatment, version).await?;
    let protocol = protocols::load(&mut tx, clinic, base).await?;
    store::insert(&mut tx, now, clinic, base, staff, &protocol)
        .await
        .map_err(|error| match error {
            // Two began at the same moment.
            StoreError::Duplicate(_) => there_is_one(),
            other => other.into(),
        })?;
    let detail = json!({ "treatment": treatment.key() });
    audit::append(&mut tx, now, actor, Action::DraftBegun, base, detail).await?;
    Ok(tx.commit().await?)
}

/// Throws a draft away, whoever wrote on it. For owners.
pub async fn discard(db: &Db, c: &dyn Clock, actor: &Actor, treatment: Treatment) -> Result<()> {
    let (clinic, _) = editor(actor)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let draft = store::lock(&mut tx, clinic, treatment).await?.ok_or(Error::NotFound)?;
    store::delete(&mut tx, clinic, treatment).await?;
    let detail = json!({ "treatment": treatment.key() });
    audit::append(&mut tx, now, actor, Action::DraftDiscarded, draft.base_id, detail).await?;
    Ok(tx.commit().await?)
}

/// Who may write: an owner, by name.
pub(super) fn editor(actor: &Actor) -> Result<(ClinicId, StaffId)> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    match *actor {
        Actor::Staff { staff, .. } => Ok((clinic, staff)),
        Actor::Patient { .. } | Actor::System { .. } => Err(Error::NotFound),
    }
}

async fn base(tx: &mut Tx, clinic: ClinicId, treatment: Treatment, version: Option<ProtocolId>) -> Result<ProtocolId> {
    if let Some(version) = version {
        let row = protocols::find(tx, clinic, version).await?.ok_or(Error::NotFound)?;
        return if row.treatment == treatment {
            Ok(row.id)
        } else {
            Err(Error::NotFound)
        };
    }
    if let Some(signed) = protocols::find_signed(tx, clinic, treatment).await? {
        return Ok(signed);
    }
    let versions = protocols::list_of_treatment(tx, clinic, treatment).await?;
    versions.first().map(|newest| newest.id).ok_or(Error::NotFound)
}

fn there_is_one() -> Error {
    Problems::one("version", "problem-draft-exists").into()
}
