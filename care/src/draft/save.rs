use super::{
    begin::editor,
    edit::Edit,
    look::{Draft, whole},
    store::{self, DraftRow},
};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::Result,
    ids::{ClinicId, RevisionId},
    protocol::{Difference, Protocol, Treatment, compare},
    store::{Db, Tx},
};
use serde_json::json;

/// What became of a change.
#[derive(Debug)]
pub enum Saved {
    Done(RevisionId),
    /// Somebody else was faster: nothing was written.
    Meanwhile(Box<Meanwhile>),
}

/// What others did to a draft since somebody looked at it.
#[derive(Debug)]
pub struct Meanwhile {
    /// Their names.
    pub by: Vec<String>,
    /// As it was then; `None` where that is no longer kept.
    pub before: Option<Protocol>,
    /// As it stands; `None` where it was published or discarded.
    pub now: Option<Draft>,
}

/// Makes one change on the state of the draft that its author saw. For owners.
pub async fn save(
    db: &Db,
    c: &dyn Clock,
    actor: &Actor,
    treatment: Treatment,
    seen: RevisionId,
    edit: &Edit,
) -> Result<Saved> {
    let (clinic, staff) = editor(actor)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let draft = match at(&mut tx, clinic, treatment, seen).await? {
        Ok(draft) => draft,
        Err(meanwhile) => return Ok(Saved::Meanwhile(meanwhile)),
    };
    let before = draft.protocol()?;
    let after = edit.apply(&before)?;
    let changed: Vec<String> = compare(&before, &after).iter().map(Difference::name).collect();
    if before == after {
        return Ok(Saved::Done(seen));
    }
    let revision = store::revise(&mut tx, now, clinic, staff, &after).await?;
    let detail = json!({ "treatment": treatment.key(), "changed": changed });
    audit::append(&mut tx, now, actor, Action::DraftChanged, draft.base_id, detail).await?;
    tx.commit().await?;
    Ok(Saved::Done(revision))
}

/// The draft, held, if it stands as it was seen; else what became of it.
pub(super) async fn at(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
    seen: RevisionId,
) -> Result<Result<DraftRow, Box<Meanwhile>>> {
    let row = store::lock(tx, clinic, treatment).await?;
    if let Some(row) = row {
        if row.revision_id == seen {
            return Ok(Ok(row));
        }
        let before = store::find_revision(tx, clinic, treatment, seen).await?;
        return Ok(Err(Box::new(Meanwhile {
            by: store::list_names_after(tx, clinic, treatment, seen).await?,
            before: before.as_deref().map(store::read).transpose()?,
            now: Some(whole(tx, clinic, row).await?),
        })));
    }
    Ok(Err(Box::new(Meanwhile {
        by: Vec::new(),
        before: None,
        now: None,
    })))
}
