//! Who did what to whom, line by line, in the transaction that did it. Each line holds a digest of itself and of the line before it, so that
//! a line changed, taken out or cut off is found. Lines name people by id only. What machines report of deliveries (settlements, receipts, a
//! browser's own state) stands in its own tables and not here.

mod action;
mod chain;
mod store;

pub use action::Action;

use crate::{
    actor::Actor,
    error::Result,
    ids::ClinicId,
    store::{At, Db, StoreError, Tx},
};
use chain::Line;
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::fmt::Display;

/// What a check of a clinic's chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many lines hold, from the first.
    pub lines: u64,
    /// The first line that does not.
    pub broken_at: Option<i64>,
}

/// Adds a line. Last in its transaction: on PostgreSQL it makes the clinic's other changes wait.
///
/// `subject` is the id of what was acted on; `detail` says what an id cannot, without personal data.
pub(crate) async fn append(
    tx: &mut Tx,
    now: DateTime<Utc>,
    actor: &Actor,
    action: Action,
    subject: impl Display,
    detail: Value,
) -> Result<(), StoreError> {
    let clinic = actor.clinic();
    let (seq, before) = store::find_head(tx, clinic).await?.unwrap_or_default();
    let detail = if detail.is_null() {
        String::new()
    } else {
        detail.to_string()
    };
    let mut line = Line {
        seq: seq + 1,
        at: At(now),
        actor: name(actor),
        action: action.key().to_owned(),
        subject: subject.to_string(),
        detail,
        hash: String::new(),
    };
    line.hash = line.digest(clinic, &before);
    store::insert(tx, clinic, &line).await?;
    store::set_head(tx, clinic, &line).await
}

/// Reads a clinic's whole chain and checks it.
pub async fn verify(db: &Db, clinic: ClinicId) -> Result<Verified> {
    let mut tx = db.read().await?;
    let mut found = Verified {
        lines: 0,
        broken_at: None,
    };
    let mut before = String::new();
    let mut seq = 0;
    loop {
        let page = store::list_after(&mut tx, clinic, seq).await?;
        if page.is_empty() {
            break;
        }
        for line in page {
            seq += 1;
            if line.seq != seq || line.hash != line.digest(clinic, &before) {
                return Ok(Verified {
                    broken_at: Some(seq),
                    ..found
                });
            }
            before = line.hash;
            found.lines += 1;
        }
    }
    let (last, hash) = store::find_head(&mut tx, clinic).await?.unwrap_or_default();
    let whole = (last, hash) == (seq, before);
    Ok(Verified {
        broken_at: (!whole).then_some(seq + 1),
        ..found
    })
}

fn name(actor: &Actor) -> String {
    match actor {
        Actor::Staff { staff, .. } => format!("staff {staff}"),
        Actor::Patient { patient, .. } => format!("patient {patient}"),
        Actor::System { .. } => "system".to_owned(),
    }
}
