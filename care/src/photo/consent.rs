use super::store;
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::{Error, Problems, Result},
    ids::PatientId,
    patient::store as patients,
    store::Db,
};
use chrono::{DateTime, Utc};
use serde_json::json;

/// Which wording is agreed to now. A change of meaning is a new version, and asks anew.
pub const CONSENT_VERSION: u32 = 1;

/// Consent that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consent {
    pub version: u32,
    pub given_at: DateTime<Utc>,
}

impl Consent {
    /// To today's wording.
    pub const fn counts(&self) -> bool {
        self.version == CONSENT_VERSION
    }
}

/// What stands, for the patient and for staff. `None` before it was given, and once it was taken back.
pub async fn consent(db: &Db, actor: &Actor, patient: PatientId) -> Result<Option<Consent>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    Ok(store::find_consent(&mut tx, clinic, patient).await?)
}

/// By the patient, to the wording that was shown. Given twice, the first stays.
pub async fn give_consent(db: &Db, c: &dyn Clock, actor: &Actor, version: u32) -> Result<()> {
    let (patient, clinic, now) = (actor.patient()?, actor.clinic(), c.now());
    if version != CONSENT_VERSION {
        return Err(Problems::one("consent", "problem-consent-changed").into());
    }
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    let standing = store::find_consent(&mut tx, clinic, patient).await?;
    if standing.is_some_and(|standing| standing.counts()) {
        return Ok(tx.commit().await?);
    }
    store::withdraw_consent(&mut tx, now, clinic, patient).await?;
    store::insert_consent(&mut tx, now, clinic, patient, version).await?;
    let detail = json!({ "version": version });
    audit::append(&mut tx, now, actor, Action::PhotoConsentGiven, patient, detail).await?;
    Ok(tx.commit().await?)
}

/// By the patient; acts at once: from now on nobody at the clinic sees a photo of theirs, and none is taken. They stay the patient's own, to
/// see and to delete.
pub async fn withdraw_consent(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<()> {
    let (patient, clinic, now) = (actor.patient()?, actor.clinic(), c.now());
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    if store::withdraw_consent(&mut tx, now, clinic, patient).await? {
        audit::append(
            &mut tx,
            now,
            actor,
            Action::PhotoConsentWithdrawn,
            patient,
            serde_json::Value::Null,
        )
        .await?;
    }
    Ok(tx.commit().await?)
}

/// The problem of a photo without consent.
pub(super) fn refused() -> Error {
    Problems::one("photo", "problem-photo-consent").into()
}
