use super::{record::must_find, store};
use crate::{
    actor::{Actor, Permission},
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{CheckInId, ClinicId, StaffId},
    store::Db,
};
use chrono::Duration;

/// How long somebody is taken to be answering.
const LASTS: Duration = Duration::minutes(15);

/// By staff: "I am answering this". Refused while somebody else is; again by the same person it lasts anew.
pub async fn claim(db: &Db, c: &dyn Clock, actor: &Actor, id: CheckInId) -> Result<()> {
    let (clinic, staff) = reviewer(actor)?;
    let now = c.now();
    let mut tx = db.write().await?;
    must_find(&mut tx, actor, clinic, id).await?;
    if !store::claim(&mut tx, now, clinic, id, staff, now + LASTS).await? {
        return Err(Problems::one("claim", "problem-review-claimed").into());
    }
    Ok(tx.commit().await?)
}

/// Gives it back to the others. What somebody else holds stays theirs.
pub async fn release(db: &Db, actor: &Actor, id: CheckInId) -> Result<()> {
    let (clinic, staff) = reviewer(actor)?;
    let mut tx = db.write().await?;
    must_find(&mut tx, actor, clinic, id).await?;
    store::release(&mut tx, clinic, id, staff).await?;
    Ok(tx.commit().await?)
}

/// Who answers check-ins: whoever treats.
pub(super) fn reviewer(actor: &Actor) -> Result<(ClinicId, StaffId)> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    match *actor {
        Actor::Staff { staff, .. } => Ok((clinic, staff)),
        _ => Err(Error::Forbidden),
    }
}
