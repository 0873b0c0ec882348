use super::{Photo, PhotoPlace, SentWith, key::WrappedKey, store};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    check_in::{CheckIn, store as check_ins},
    clock::Clock,
    course::{SessionState, store::session as sessions},
    error::{Error, Result},
    ids::{CheckInId, ClinicId, PatientId, PhotoId},
    patient::store as patients,
    protocol::Angle,
    store::{Db, Tx},
};
use serde_json::json;
use std::{cmp::Reverse, collections::HashMap};

/// A photo that may be shown, and the key to its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub photo: Photo,
    pub place: PhotoPlace,
    pub key: WrappedKey,
}

/// A photo, and earlier ones of the same angle to compare it with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    pub photo: Photo,
    /// The latest of an earlier check-in.
    pub before: Option<Photo>,
    /// Of about the same day after the session before this one.
    pub same_day: Option<Photo>,
}

/// A check-in stays open for some days; photos so many days apart still show the same of healing.
const SAME_DAY: u32 = 1;

/// For the patient, and for staff as long as the patient agrees to it. It stands in the audit: whoever looks at a photo is known. `whole`:
/// not only its small copy.
pub async fn see(db: &Db, c: &dyn Clock, actor: &Actor, id: PhotoId, whole: bool) -> Result<Seen> {
    let clinic = actor.clinic();
    let mut tx = db.write().await?;
    let photo = store::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
    may_look(&mut tx, actor, clinic, photo.patient).await?;
    let key = store::find_key(&mut tx, clinic, photo.patient)
        .await?
        .ok_or(Error::NotFound)?;
    let detail = json!({ "whole": whole });
    audit::append(&mut tx, c.now(), actor, Action::PhotoSeen, id, detail).await?;
    tx.commit().await?;
    let place = PhotoPlace {
        clinic,
        patient: photo.patient,
        photo: id,
    };
    Ok(Seen { photo, place, key })
}

/// The photos of a check-in, by angle and then by time, each with those of its angle to compare it with; what a message showed was not taken to
/// be compared. None where the patient does not agree that they are seen.
pub async fn list_for_check_in(db: &Db, actor: &Actor, check_in: CheckInId) -> Result<Vec<Series>> {
    let clinic = actor.clinic();
    let mut tx = db.read().await?;
    let found = check_ins::find(&mut tx, clinic, check_in)
        .await?
        .ok_or(Error::NotFound)?;
    actor.may_see(found.patient)?;
    if may_look(&mut tx, actor, clinic, found.patient).await.is_err() {
        return Ok(Vec::new());
    }
    let all = store::list_of_patient(&mut tx, clinic, found.patient).await?;
    let before = |photo: &Photo| {
        let earlier = |other: &&Photo| {
            let earlier = other.sent_with.check_in().is_some_and(|of| of != check_in);
            earlier && other.angle == photo.angle && other.received_at < photo.received_at
        };
        all.iter()
            .filter(earlier)
            .max_by_key(|other| other.received_at)
            .cloned()
    };
    let after_last = days_after_session_before(&mut tx, clinic, &found).await?;
    let same_day = |photo: &Photo| {
        let apart = |other: &Photo| {
            let day = after_last.get(&other.sent_with.check_in()?);
            day.map(|day| day.abs_diff(found.day))
        };
        all.iter()
            .filter(|other| other.angle == photo.angle && apart(other).is_some_and(|days| days <= SAME_DAY))
            .min_by_key(|other| (apart(other), Reverse(other.received_at)))
            .cloned()
    };
    let mut series: Vec<_> = all
        .iter()
        .filter(|photo| photo.sent_with == SentWith::CheckIn(check_in))
        .map(|photo| Series {
            before: before(photo),
            same_day: same_day(photo),
            photo: photo.clone(),
        })
        .collect();
    series.sort_by_key(|series| (place(series.photo.angle), series.photo.received_at));
    Ok(series)
}

/// The check-ins after the session before this one's in its course, each with the days that had passed.
async fn days_after_session_before(
    tx: &mut Tx,
    clinic: ClinicId,
    check_in: &CheckIn,
) -> Result<HashMap<CheckInId, u32>> {
    let Some(session) = sessions::find(tx, clinic, check_in.session).await? else {
        return Ok(HashMap::new());
    };
    let held: Vec<_> = sessions::list_of_course(tx, clinic, session.course_id)
        .await?
        .into_iter()
        .filter(|row| row.state != SessionState::Cancelled)
        .take_while(|row| row.id != check_in.session)
        .collect();
    let Some(before) = held.last() else {
        return Ok(HashMap::new());
    };
    let sent = check_ins::list_of_patient(tx, clinic, check_in.patient).await?;
    let of_it = sent.into_iter().filter(|sent| sent.session == before.id);
    Ok(of_it.map(|sent| (sent.id, sent.day)).collect())
}

/// All photos of a patient, the earliest first. None where the patient does not agree that they are seen.
pub async fn list_for_patient(db: &Db, actor: &Actor, patient: PatientId) -> Result<Vec<Photo>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    if may_look(&mut tx, actor, clinic, patient).await.is_err() {
        return Ok(Vec::new());
    }
    Ok(store::list_of_patient(&mut tx, clinic, patient).await?)
}

/// What the photos came with that a patient deleted, and their angles. For the patient, and for staff: who misses one reads why.
pub async fn list_deleted(db: &Db, actor: &Actor, patient: PatientId) -> Result<Vec<(SentWith, Angle)>> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    Ok(store::list_deleted(&mut tx, clinic, patient).await?)
}

fn place(angle: Angle) -> usize {
    Angle::ALL.iter().position(|known| *known == angle).unwrap_or_default()
}

/// Patients see their own. Staff who book or treat see what the patient agrees to; without that there is nothing to be found.
pub(crate) async fn may_look(tx: &mut Tx, actor: &Actor, clinic: ClinicId, patient: PatientId) -> Result<()> {
    actor.may_see(patient)?;
    if matches!(actor, Actor::Patient { .. }) {
        return Ok(());
    }
    actor.staff_who_may(Permission::Book)?;
    match store::find_consent(tx, clinic, patient).await? {
        Some(_) => Ok(()),
        None => Err(Error::NotFound),
    }
}
