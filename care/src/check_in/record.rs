use super::{Answers, Review, Triage, store};
use crate::{
    actor::Actor,
    error::{Error, Result},
    ids::{CheckInId, ClinicId, PatientId, SessionId, StaffId},
    patient::store as patients,
    store::{Db, Tx},
};
use chrono::{DateTime, NaiveDate, Utc};

/// A check-in as it was sent, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    pub id: CheckInId,
    pub patient: PatientId,
    /// The session and key of the protocol's check-in that asked; `None` where something worried.
    pub asked: Option<(SessionId, String)>,
    /// The latest session, and the days since then.
    pub session: SessionId,
    pub day: u32,
    /// The patient's date.
    pub local_day: NaiveDate,
    pub answers: Answers,
    /// May be empty.
    pub question: String,
    /// As it was told when the answers came.
    pub triage: Triage,
    pub sent_at: DateTime<Utc>,
    /// Since when it waits for the clinic; `None` once somebody answered.
    pub waiting_since: Option<DateTime<Utc>>,
    /// Whom a colleague asked to answer.
    pub assigned_to: Option<StaffId>,
    pub claim: Option<Claim>,
    /// The earliest first.
    pub reviews: Vec<Review>,
}

/// Somebody is answering it; after `until` that no longer counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub staff: StaffId,
    /// Their name.
    pub by: String,
    pub until: DateTime<Utc>,
}

impl CheckIn {
    /// Somebody else than `staff` is answering it at this moment.
    pub fn claimed_by_another(&self, staff: StaffId, now: DateTime<Utc>) -> Option<&Claim> {
        self.claim
            .as_ref()
            .filter(|claim| claim.staff != staff && now < claim.until)
    }
}

/// For the patient whose check-in it is, and for staff.
pub async fn find(db: &Db, actor: &Actor, id: CheckInId) -> Result<CheckIn> {
    let mut tx = db.read().await?;
    must_find(&mut tx, actor, actor.clinic(), id).await
}

/// All of a patient's, the latest first.
pub async fn list_for(db: &Db, actor: &Actor, patient: PatientId) -> Result<Vec<CheckIn>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    Ok(store::list_of_patient(&mut tx, clinic, patient).await?)
}

pub(super) async fn must_find(tx: &mut Tx, actor: &Actor, clinic: ClinicId, id: CheckInId) -> Result<CheckIn> {
    let check_in = store::find(tx, clinic, id).await?.ok_or(Error::NotFound)?;
    actor.may_see(check_in.patient)?;
    Ok(check_in)
}
