use super::{CheckIn, store};
use crate::{
    actor::{Actor, Permission},
    clinic::store::{self as clinics, staff::StaffRow},
    error::Result,
    ids::{ClinicId, StaffId},
    protocol::Treatment,
    store::{Db, Tx},
};
use chrono::{DateTime, Duration, Utc};
use std::cmp::Reverse;

/// A check-in that waits for the clinic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub check_in: CheckIn,
    pub patient_name: String,
    pub treatment: Treatment,
    pub photos: u32,
}

impl Waiting {
    pub fn waited(&self, now: DateTime<Utc>) -> Duration {
        self.check_in
            .waiting_since
            .map_or(Duration::zero(), |since| now - since)
    }
}

/// For staff: the most urgent first, and of those the one that waits longest.
pub async fn queue(db: &Db, actor: &Actor) -> Result<Vec<Waiting>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    waiting(&mut tx, clinic).await
}

pub(crate) async fn waiting(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<Waiting>> {
    let mut queue = store::list_waiting(tx, clinic).await?;
    queue.sort_by_key(|waiting| {
        let check_in = &waiting.check_in;
        (Reverse(check_in.triage.level), check_in.waiting_since, check_in.id)
    });
    Ok(queue)
}

/// Who treats here, by name: whom a check-in may be handed to.
pub async fn colleagues(db: &Db, actor: &Actor) -> Result<Vec<(StaffId, String)>> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let mut tx = db.read().await?;
    let all = clinics::staff::list(&mut tx, clinic).await?;
    let treats = |row: &StaffRow| row.has_password && row.disabled_at.is_none() && row.role.may(Permission::Treat);
    let mut found: Vec<_> = all
        .into_iter()
        .filter(treats)
        .map(|row| (row.id, row.name.unwrap_or(row.email)))
        .collect();
    found.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(found)
}
