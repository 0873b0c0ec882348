use super::{
    begin::editor,
    look::practice,
    save::{Meanwhile, at},
    store::{self, DraftRow},
};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clinic::store::protocol as protocols,
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{ClinicId, ProtocolId, RevisionId, StaffId},
    protocol::{Difference, Treatment, compare, guard, keyed},
    reminder::{Effect, republish},
    store::{Db, StoreError, Tx},
};
use chrono::{DateTime, Utc};
use serde_json::json;
use std::sync::Arc;

keyed! {
    /// What becomes of the courses that run already.
    Running {
        /// They stay on their version; the new one is for those that begin from now on.
        Stay = "stay",
        /// They move to the new version, finished ones too: their touch-up and yearly notes follow it.
        Move = "move",
    }
}

/// What became of a publish.
#[derive(Debug)]
pub enum Published {
    Done {
        version: ProtocolId,
        effect: Effect,
    },
    /// Somebody changed the draft since the publisher looked at it: nothing was written.
    Meanwhile(Box<Meanwhile>),
}

/// What a publish would do: the publish itself, taken back. For owners.
pub async fn dry_run(db: &Db, c: &dyn Clock, actor: &Actor, treatment: Treatment, running: Running) -> Result<Effect> {
    let (clinic, staff) = editor(actor)?;
    let mut tx = db.write().await?;
    let draft = store::lock(&mut tx, clinic, treatment).await?.ok_or(Error::NotFound)?;
    let (_, effect) = apply(&mut tx, c.now(), clinic, staff, &draft, running).await?;
    Ok(effect)
}

/// Makes the draft the next version, signed by whoever publishes it, with everything that follows for courses that run, in one transaction.
/// What was sent already is not sent again. Refused while something stops it, or while it says what is signed already. For owners.
pub async fn publish(
    db: &Db,
    c: &dyn Clock,
    actor: &Actor,
    treatment: Treatment,
    seen: RevisionId,
    running: Running,
) -> Result<Published> {
    let (clinic, staff) = editor(actor)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let draft = match at(&mut tx, clinic, treatment, seen).await? {
        Ok(draft) => draft,
        Err(meanwhile) => return Ok(Published::Meanwhile(meanwhile)),
    };
    let protocol = draft.protocol()?;
    if guard::stops(&guard(&protocol, &practice(&mut tx, clinic).await?)) {
        return Err(Problems::one("publish", "problem-draft-stops").into());
    }
    let changed = changed(&mut tx, clinic, treatment, &protocol).await?;
    let (version, effect) = apply(&mut tx, now, clinic, staff, &draft, running).await?;
    store::delete(&mut tx, clinic, treatment).await?;
    let detail = json!({
        "treatment": treatment.key(),
        "from": draft.base_id.to_string(),
        "running": running.key(),
        "patients": effect.patients,
        "changed": changed,
    });
    audit::append(&mut tx, now, actor, Action::ProtocolPublished, version, detail).await?;
    tx.commit().await?;
    Ok(Published::Done { version, effect })
}

/// In what it differs from what is signed: in nothing is refused.
async fn changed(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
    protocol: &crate::protocol::Protocol,
) -> Result<Vec<String>> {
    let Some(signed) = protocols::find_signed(tx, clinic, treatment).await? else {
        return Ok(Vec::new());
    };
    let signed = protocols::load(tx, clinic, signed).await?;
    let changed: Vec<String> = compare(&signed, protocol).iter().map(Difference::name).collect();
    if changed.is_empty() {
        return Err(Problems::one("publish", "problem-draft-same").into());
    }
    Ok(changed)
}

/// The new version, and what it does to the courses that run; without its audit line.
async fn apply(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
    draft: &DraftRow,
    running: Running,
) -> Result<(ProtocolId, Effect)> {
    let version = protocols::insert(tx, now, clinic, draft.treatment, &draft.body)
        .await
        .map_err(taken)?;
    protocols::sign(tx, now, clinic, version, staff).await?;
    let effect = match running {
        Running::Stay => Effect::default(),
        Running::Move => republish(tx, now, clinic, version, &Arc::new(draft.protocol()?)).await?,
    };
    Ok((version, effect))
}

/// Another version of that number was made at the same moment; trying again helps.
fn taken(error: StoreError) -> Error {
    match error {
        StoreError::Duplicate(_) => Problems::one("publish", "problem-draft-again").into(),
        other => other.into(),
    }
}
