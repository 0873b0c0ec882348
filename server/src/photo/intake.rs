//! Taking a photo in and showing it again.

use super::{
    arrival::{Arrived, not_written, receive},
    develop::{Developed, develop},
    key::MasterKey,
    seal::{Key, open, seal},
    shelf::{Part, Shelf, ShelfFault},
};
use app::photos::{Arriving, Coming, Deleting, NotTaken, Photos, Taking};
use care::{
    Actor, Error, Problems,
    clock::Clock,
    ids::PhotoId,
    photo::{self, Expected, NewPhoto, PhotoPlace, WrappedKey},
    store::{Db, StoreError},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::spawn_blocking,
    time::timeout,
};

/// So many come in at once, each in a file of up to [`app::photos::MOST`].
const COMING: usize = 256;
/// So many photos are worked on at once: each takes up to some 130 MB while it is decoded.
const AT_ONCE: usize = 2;
/// How long the next one waits for its turn before it is told to come again.
const PATIENCE: Duration = Duration::from_mins(1);

/// Where photos are developed. Clones share it.
#[derive(Clone)]
pub struct Darkroom {
    db: Db,
    clock: Arc<dyn Clock>,
    key: MasterKey,
    shelf: Shelf,
    /// Where photos wait to be developed.
    anteroom: PathBuf,
    doors: Arc<Semaphore>,
    permits: Arc<Semaphore>,
}

impl Darkroom {
    /// `anteroom`: a folder on a disk, for what is on its way in.
    pub fn new(db: Db, clock: Arc<dyn Clock>, key: MasterKey, shelf: Shelf, anteroom: &Path) -> Self {
        Self {
            db,
            clock,
            key,
            shelf,
            anteroom: anteroom.to_owned(),
            doors: Arc::new(Semaphore::new(COMING)),
            permits: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }

    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Bytes on disk, then the row, then the answer: whatever ends the process in between, nothing that was acknowledged is missing.
    async fn take_in(&self, actor: &Actor, arriving: Arriving, coming: Coming<'_>) -> Result<PhotoId, NotTaken> {
        let _door = wait(&self.doors).await?;
        let arrived = receive(&self.anteroom, coming).await?;
        if arrived.weight == 0 {
            return Err(problem("problem-photo-empty"));
        }
        let hash = arrived.hash.clone();
        let new = NewPhoto {
            id: arriving.id,
            sent_with: arriving.sent_with,
            angle: arriving.angle,
            hash: &hash,
        };
        let (place, wrapped) = match photo::expect(&self.db, &*self.clock, actor, &new).await? {
            Expected::Kept(id) => return Ok(id),
            Expected::New { place, key } => (place, key),
        };
        let Developed { whole, small, size } = self.develop(arrived).await?;
        let key = self.key_of(actor, &place, wrapped).await?;
        for (part, bytes) in [(Part::Whole, whole), (Part::Small, small)] {
            let sealed = seal(&key, &about(&place, part), &bytes);
            self.shelf.put(&place, part, sealed).await.map_err(not_stored)?;
        }
        let kept = photo::keep(&self.db, &*self.clock, actor, &new, size).await?;
        if kept != place.photo {
            // The same photo came twice at once, and the other one was first.
            self.clear(&place).await;
        }
        Ok(kept)
    }

    async fn develop(&self, arrived: Arrived) -> Result<Developed, NotTaken> {
        let permit = wait(&self.permits).await?;
        let developed = spawn_blocking(move || {
            let _permit = permit;
            let bytes = arrived.bytes().map_err(not_written)?;
            develop(&bytes).map_err(|refusal| problem(refusal.problem()))
        });
        match developed.await {
            Ok(developed) => developed,
            Err(broken) => {
                tracing::error!(%broken, "a photo broke its decoder");
                Err(problem("problem-photo-damaged"))
            }
        }
    }

    async fn key_of(&self, actor: &Actor, place: &PhotoPlace, wrapped: Option<WrappedKey>) -> Result<Key, Error> {
        let wrapped = match wrapped {
            Some(wrapped) => wrapped,
            None => photo::keep_key(&self.db, actor, &self.key.wrap_new(place.clinic, place.patient)).await?,
        };
        self.unwrap(place, &wrapped)
    }

    fn unwrap(&self, place: &PhotoPlace, wrapped: &WrappedKey) -> Result<Key, Error> {
        let key = self.key.unwrap(place.clinic, place.patient, wrapped);
        key.ok_or_else(|| StoreError::Damaged("key of a patient's photos").into())
    }

    /// A photo for somebody who may see it, as JPEG. That it was looked at is written down first.
    pub async fn show(&self, actor: &Actor, id: PhotoId, part: Part) -> Result<Vec<u8>, Error> {
        let seen = photo::see(&self.db, &*self.clock, actor, id, part == Part::Whole).await?;
        let key = self.unwrap(&seen.place, &seen.key)?;
        let sealed = self.shelf.get(&seen.place, part).await.map_err(|fault| {
            tracing::error!(%fault, photo = %id, "a photo's bytes cannot be read");
            StoreError::Damaged("photo")
        })?;
        open(&key, &about(&seen.place, part), &sealed).ok_or_else(|| StoreError::Damaged("photo").into())
    }

    async fn remove(&self, actor: &Actor, id: PhotoId) -> Result<(), Error> {
        let place = photo::delete(&self.db, &*self.clock, actor, id).await?;
        self.clear(&place).await;
        Ok(())
    }

    /// What cannot be removed now, the sweep removes.
    async fn clear(&self, place: &PhotoPlace) {
        if let Err(fault) = self.shelf.remove(place).await {
            tracing::warn!(%fault, "bytes of no photo are left for the sweep");
        }
    }
}

impl Photos for Darkroom {
    fn take<'a>(&'a self, actor: &'a Actor, arriving: Arriving, coming: Coming<'a>) -> Taking<'a> {
        Box::pin(self.take_in(actor, arriving, coming))
    }

    fn delete<'a>(&'a self, actor: &'a Actor, id: PhotoId) -> Deleting<'a> {
        Box::pin(self.remove(actor, id))
    }
}

/// For one of a few places, but not for ever.
async fn wait(places: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit, NotTaken> {
    match timeout(PATIENCE, places.clone().acquire_owned()).await {
        Ok(Ok(place)) => Ok(place),
        _ => Err(NotTaken::Busy),
    }
}

/// What the bytes are bound to: moved to another photo, patient or clinic, they open no more.
pub(super) fn about(place: &PhotoPlace, part: Part) -> String {
    format!(
        "photo {} {} {} {}",
        place.clinic,
        place.patient,
        place.photo,
        part.key()
    )
}

fn problem(key: &'static str) -> NotTaken {
    NotTaken::Care(Problems::one("photo", key).into())
}

fn not_stored(fault: ShelfFault) -> NotTaken {
    if matches!(fault, ShelfFault::Full) {
        tracing::error!("there is no room left for photos");
        return NotTaken::Full;
    }
    tracing::error!(%fault, "a photo could not be stored");
    NotTaken::Away
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn who_waits_too_long_is_told_to_come_again() {
        let places = Arc::new(Semaphore::new(1));
        let place = wait(&places).await.unwrap();
        let refused = wait(&places).await.unwrap_err();
        assert_eq!(refused.fault().unwrap().0.as_u16(), 503);
        drop(place);
        assert!(wait(&places).await.is_ok());
    }
}
