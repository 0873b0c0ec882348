use super::{
    Photo, PhotoPlace, SentWith,
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
    ids::{ClinicId, PatientId, PhotoId},
    message::{self, Message},
    patient::store as patients,
    protocol::Angle,
    reminder,
    store::{Db, Tx},
};
use chrono::Duration;
use serde_json::json;

/// Photos of one check-in, and of one message.
const MOST: i64 = 24;
const MOST_OF_MESSAGE: i64 = 6;
/// A check-in takes photos for so long after it was sent, and again whenever the clinic asks for another.
const OPEN: Duration = Duration::days(14);
/// And a message; what comes later is another message.
const MESSAGE_OPEN: Duration = Duration::days(1);

/// A photo that is about to be sent.
#[derive(Clone, Copy, Debug)]
pub struct NewPhoto<'a> {
    /// Made by the device: sent again, it is the same photo.
    pub id: PhotoId,
    /// A message may begin with its first photo.
    pub sent_with: SentWith,
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

/// By the patient, before the bytes are worked on. Another's check-in, message or photo is not found; without consent nothing is taken.
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
        sent_with: new.sent_with,
        angle: new.angle,
        width: size.0,
        height: size.1,
        received_at: now,
    };
    if let SentWith::Message(message) = new.sent_with {
        message::begin(&mut tx, now, actor, patient, message).await?;
    }
    store::insert(&mut tx, clinic, &photo, new.hash).await?;
    if let SentWith::CheckIn(check_in) = new.sent_with
        // A photo that comes after an answer wants to be looked at.
        && check_ins::wake(&mut tx, now, clinic, check_in).await?
        && let Some(awake) = check_ins::find(&mut tx, clinic, check_in).await?
    {
        reminder::follow_check_in(&mut tx, now, clinic, &awake).await?;
    }
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
    let (is_open, most, [late, many]) = match new.sent_with {
        SentWith::CheckIn(id) => {
            let check_in = check_ins::find(tx, clinic, id).await?;
            let check_in = check_in
                .filter(|found| found.patient == patient)
                .ok_or(Error::NotFound)?;
            let problems = ["problem-photo-late", "problem-photo-many"];
            (takes_photos(&check_in, c), MOST, problems)
        }
        SentWith::Message(id) => {
            let message = message::find_own(tx, actor, id).await?;
            let fresh = |message: Message| c.now() - message.sent_at <= MESSAGE_OPEN;
            let problems = ["problem-message-photo-late", "problem-message-photo-many"];
            (message.is_none_or(fresh), MOST_OF_MESSAGE, problems)
        }
    };
    if let Some(found) = store::find(tx, clinic, new.id).await? {
        let same = found.patient == patient && found.sent_with == new.sent_with;
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
    if !is_open {
        return Err(Problems::one("photo", late).into());
    }
    if store::count_sent_with(tx, clinic, new.sent_with).await? >= most {
        return Err(Problems::one("photo", many).into());
    }
    Ok(None)
}

fn takes_photos(check_in: &CheckIn, c: &dyn Clock) -> bool {
    let last = check_in.reviews.last().map_or(check_in.sent_at, |review| review.at);
    c.now() - last <= OPEN
}
