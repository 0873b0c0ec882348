use super::{
    Photo, PhotoPlace,
    consent::{Consent, refused},
    key::WrappedKey,
    store,
};
use crate::{
    actor::Actor,
    audit::{self, Action},
    check_in::{CheckIn, store as check_ins},
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{CheckInId, ClinicId, PatientId, PhotoId},
    patient::store as patients,
    protocol::Angle,
    store::{Db, Tx},
};
use chrono::Duration;
use serde_json::json;

/// Photos of one check-in.
const MOST: usize = 24;
/// A check-in takes photos for so long after it was sent, and again whenever the clinic asks for another.
const OPEN: Duration = Duration::days(14);

/// A photo that is about to be sent.
#[derive(Clone, Copy, Debug)]
pub struct NewPhoto<'a> {
    /// Made by the device: sent again, it is the same photo.
    pub id: PhotoId,
    pub check_in: CheckInId,
    pub angle: Angle,
    /// SHA-256 of what was received, in hexadecimal digits.
    pub hash: &'a str,
}

/// What is to be done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It is here already, under this id: nothing is to be done.
    Kept(PhotoId),
    /// It may come. The key is absent before a patient's first photo.
    New { place: PhotoPlace, key: Option<WrappedKey> },
}

/// By the patient, before the bytes are worked on. Another's check-in or photo is not found; without consent nothing is taken.
pub async fn expect(db: &Db, c: &dyn Clock, actor: &Actor, new: &NewPhoto<'_>) -> Result<Expected> {
    let mut tx = db.read().await?;
    let (clinic, patient) = (actor.clinic(), actor.patient()?);
    if let Some(known) = known(&mut tx, c, actor, clinic, patient, new).await? {
        return Ok(Expected::Kept(known));
    }
    Ok(Expected::New {
        place: PhotoPlace {
            clinic,
            patient,
            photo: new.id,
        },
        key: store::find_key(&mut tx, clinic, patient).await?,
    })
}

/// Once the bytes are stored for good: from here on the photo exists. Gives the id under which it is kept, which is another where the same
/// photo came twice at once; the bytes of this one are then nobody's. `size`: pixels, width and height.
pub async fn keep(db: &Db, c: &dyn Clock, actor: &Actor, new: &NewPhoto<'_>, size: (u32, u32)) -> Result<PhotoId> {
    let (patient, clinic, now) = (actor.patient()?, actor.clinic(), c.now());
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    if let Some(known) = known(&mut tx, c, actor, clinic, patient, new).await? {
        tx.commit().await?;
        return Ok(known);
    }
    let photo = Photo {
        id: new.id,
        patient,
        check_in: new.check_in,
        angle: new.angle,
        width: size.0,
        height: size.1,
        received_at: now,
    };
    store::insert(&mut tx, clinic, &photo, new.hash).await?;
    // A photo that comes after an answer wants to be looked at.
    check_ins::wake(&mut tx, now, clinic, new.check_in).await?;
    let detail = json!({ "angle": new.angle.key() });
    audit::append(&mut tx, now, actor, Action::PhotoKept, new.id, detail).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Whether it is here already; an error where it may not come.
async fn known(
    tx: &mut Tx,
    c: &dyn Clock,
    actor: &Actor,
    clinic: ClinicId,
    patient: PatientId,
    new: &NewPhoto<'_>,
) -> Result<Option<PhotoId>> {
    let check_in = check_ins::find(tx, clinic, new.check_in).await?;
    let check_in = check_in
        .filter(|found| found.patient == patient)
        .ok_or(Error::NotFound)?;
    actor.may_see(check_in.patient)?;
    if let Some(found) = store::find(tx, clinic, new.id).await? {
        let same = found.patient == patient && found.check_in == new.check_in;
        return if same { Ok(Some(found.id)) } else { Err(Error::NotFound) };
    }
    if !store::find_consent(tx, clinic, patient)
        .await?
        .is_some_and(|given: Consent| given.counts())
    {
        return Err(refused());
    }
    if let Some(id) = store::find_same(tx, clinic, new).await? {
        return Ok(Some(id));
    }
    if !takes_photos(&check_in, c) {
        return Err(Problems::one("photo", "problem-photo-late").into());
    }
    if store::list_of_check_in(tx, clinic, new.check_in).await?.len() >= MOST {
        return Err(Problems::one("photo", "problem-photo-many").into());
    }
    Ok(None)
}

fn takes_photos(check_in: &CheckIn, c: &dyn Clock) -> bool {
    let last = check_in.reviews.last().map_or(check_in.sent_at, |review| review.at);
    c.now() - last <= OPEN
}
