use super::{SkinCheck, SkinCheckDraft, open, store};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    course::store as courses,
    error::{Error, Problems, Result},
    ids::{PatientId, SessionId},
    patient::store as patients,
    store::{Db, StoreError},
    typed::Typed,
    zone,
};
use serde_json::json;

/// By the patient, from two days before the session until it begins; again as often as something changes. New answers wait for a decision
/// of their own; those they replace stay in the audit.
pub async fn answer(
    db: &Db,
    c: &dyn Clock,
    actor: &Actor,
    session: SessionId,
    draft: &SkinCheckDraft,
) -> Result<SkinCheck> {
    let patient = actor.patient()?;
    let clinic = actor.clinic();
    let now = c.now();
    let mut tx = db.write().await?;
    let person = patients::lock(&mut tx, clinic, patient).await?;
    let found = store::find_of_session(&mut tx, clinic, session).await?;
    let found = found
        .filter(|found| found.patient_id == patient)
        .ok_or(Error::NotFound)?;
    let courses = courses::load(&mut tx, clinic, patient).await?;
    let open = open(&courses, zone::day(now, person.zone.0), now);
    let Some(open) = open.iter().find(|open| open.session.id == session) else {
        return Err(Problems::one("session", "problem-skin-check-over").into());
    };
    let mut typed = Typed::default();
    let read = draft.read(&mut typed);
    let (said_yes, note) = typed.done(read)?;
    let same = |check: &SkinCheck| check.said_yes == said_yes && check.note == note;
    let before = found.check().map(SkinCheck::try_from).transpose()?;
    if let Some(before) = before.filter(same) {
        return Ok(before);
    }
    let check = SkinCheck {
        session,
        session_day: open.session.day,
        said_yes,
        note,
        answered_at: now,
        noted: None,
    };
    store::save(&mut tx, clinic, patient, &check).await?;
    let said_yes: Vec<_> = check.said_yes.iter().map(|concern| concern.key()).collect();
    let detail = json!({ "day": check.session_day.to_string(), "yes": said_yes });
    audit::append(&mut tx, now, actor, Action::SkinCheckAnswered, session, detail).await?;
    tx.commit().await?;
    Ok(check)
}

/// For staff, and for the patient whose session it is. `None` while nobody has answered for the day that the session has now.
pub async fn find(db: &Db, actor: &Actor, session: SessionId) -> Result<Option<SkinCheck>> {
    let clinic = actor.clinic();
    let mut tx = db.glance().await?;
    let found = store::find_of_session(&mut tx, clinic, session)
        .await?
        .ok_or(Error::NotFound)?;
    actor.may_see(found.patient_id)?;
    Ok(found.check().map(SkinCheck::try_from).transpose()?)
}

/// All checks that a patient has answered, the latest first; those for a day that the session no longer has included. For staff, and for
/// the patient.
pub async fn list_for(db: &Db, actor: &Actor, patient: PatientId) -> Result<Vec<SkinCheck>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    let rows = store::list_of_patient(&mut tx, clinic, patient).await?;
    Ok(rows
        .into_iter()
        .map(TryInto::try_into)
        .collect::<Result<_, StoreError>>()?)
}
