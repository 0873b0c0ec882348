use super::{Pace, Profile, ProfileDraft, store};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::Result,
    ids::PatientId,
    patient::store as patients,
    reminder::replan,
    store::Db,
    typed::Typed,
    zone,
};
use chrono::{DateTime, Utc};
use serde_json::Value;

/// What was answered, and when last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub profile: Profile,
    pub at: DateTime<Utc>,
}

/// `None` as long as nobody was asked. For staff, and for the patient.
pub async fn get(db: &Db, actor: &Actor, patient: PatientId) -> Result<Option<Answered>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    let row = store::find(&mut tx, clinic, patient).await?;
    Ok(row.map(|row| Answered {
        at: row.answered_at.0,
        profile: row.profile,
    }))
}

/// By the patient, or by staff who may book. A touch-up still to come moves with the answers, within the protocol's limits.
pub async fn save(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId, draft: &ProfileDraft) -> Result<()> {
    let clinic = actor.may_act_for(patient)?;
    let mut typed = Typed::default();
    let profile = draft.read(&mut typed);
    let profile = typed.done(profile)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let person = patients::lock(&mut tx, clinic, patient).await?;
    let known = store::find(&mut tx, clinic, patient).await?.map(|row| row.pace());
    let pace = Pace::new(profile.lean(), zone::day(now, person.zone.0));
    // Said again, it has been known since it was said first.
    let since = known
        .filter(|known| known.lean() == pace.lean())
        .map_or(pace.since(), Pace::since);
    store::save(&mut tx, now, clinic, patient, &profile, since).await?;
    replan(&mut tx, now, clinic, patient).await?;
    audit::append(&mut tx, now, actor, Action::ProfileSaved, patient, Value::Null).await?;
    Ok(tx.commit().await?)
}
