//! The top of the ladder: what no way took and is worth a call stands on the board, until somebody ticks it off.

use super::store::unreached as store;
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clinic::store::protocol as protocols,
    clock::Clock,
    error::{Problems, Result},
    ids::{ClinicId, PatientId},
    patient::store as patients,
    protocol::{Protocol, keyed},
    store::{Db, Tx, keys_stored},
};
use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use std::sync::Arc;

keyed! {
    /// How such a task ended.
    Ended {
        Called = "called",
        /// The patient knows, or it is over.
        NotNeeded = "not_needed",
    }
}
keys_stored!(Ended);

/// For so long after its use is over a call still helps: whoever could not be reached on an evening is called the next day.
const STILL_HELPS: Duration = Duration::days(1);

/// A patient whom something could not reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreached {
    pub patient: PatientId,
    pub name: String,
    pub telephone: String,
    /// Since when the first of them waits.
    pub since: DateTime<Utc>,
    /// What they should have been told, by time.
    pub notes: Vec<Untold>,
}

/// A rule's reminder, in the words of its protocol; a notice has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    pub rule_key: String,
    pub protocol: Option<Arc<Protocol>>,
}

/// Of a clinic, whoever waits longest first.
pub(crate) async fn list_unreached(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId) -> Result<Vec<Unreached>> {
    let mut all: Vec<Unreached> = Vec::new();
    for row in store::list_open(tx, clinic, now - STILL_HELPS).await? {
        let protocol = match row.protocol_id {
            Some(id) => Some(protocols::load(tx, clinic, id).await?),
            None => None,
        };
        let note = Untold {
            rule_key: row.rule_key,
            protocol,
        };
        match all.iter_mut().find(|known| known.patient == row.patient_id) {
            Some(known) if known.notes.contains(&note) => {}
            Some(known) => known.notes.push(note),
            None => all.push(Unreached {
                patient: row.patient_id,
                name: row.name,
                telephone: row.telephone,
                since: row.at.0,
                notes: vec![note],
            }),
        }
    }
    Ok(all)
}

/// Ticks off all that could not reach a patient. Done by two, it is done once. For staff.
pub async fn end_unreached(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId, how: &str) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.write().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    let Some(how) = Ended::from_key(how) else {
        return Err(Problems::one("how", "problem-choice").into());
    };
    let ended = store::end(&mut tx, now, clinic, patient, how).await?;
    if ended > 0 {
        let detail = json!({ "how": how.key(), "reminders": ended });
        audit::append(&mut tx, now, actor, Action::UnreachedEnded, patient, detail).await?;
    }
    Ok(tx.commit().await?)
}
