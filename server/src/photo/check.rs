//! Looks at every photo of an installation that moves: is it there, and does its key open it? Where it moves elsewhere, its bytes go along as they are.

use super::{
    intake::about,
    key::MasterKey,
    seal::open,
    shelf::{Part, Shelf, ShelfFault},
};
use care::{
    photo::{self, PhotoPlace, WrappedKey},
    store::Db,
};

#[derive(Debug, thiserror::Error)]
pub enum CheckFault {
    #[error("photo {0} has no key that opens it: is photos.key the right one?")]
    Closed(String),
    #[error("photo {photo} cannot be read")]
    Shelf { photo: String, source: ShelfFault },
    #[error(transparent)]
    Care(#[from] care::Error),
}

/// How many photos were found whole. The first that is not ends it.
pub async fn check(db: &Db, master: &MasterKey, from: &Shelf, to: Option<&Shelf>) -> Result<usize, CheckFault> {
    let all = photo::everything(db).await?;
    for (place, key) in &all {
        for part in Part::ALL {
            let sealed = whole(master, from, place, key, part).await?;
            if let Some(to) = to {
                let source = |source| CheckFault::Shelf {
                    photo: place.photo.to_string(),
                    source,
                };
                to.put(place, part, sealed).await.map_err(source)?;
                whole(master, to, place, key, part).await?;
            }
        }
    }
    Ok(all.len())
}

/// The bytes as they lie there, which were found to open.
async fn whole(
    master: &MasterKey,
    shelf: &Shelf,
    place: &PhotoPlace,
    key: &WrappedKey,
    part: Part,
) -> Result<Vec<u8>, CheckFault> {
    let photo = place.photo.to_string();
    let sealed = match shelf.get(place, part).await {
        Ok(sealed) => sealed,
        Err(source) => return Err(CheckFault::Shelf { photo, source }),
    };
    let opened = master
        .unwrap(place.clinic, place.patient, key)
        .and_then(|key| open(&key, &about(place, part), &sealed));
    match opened {
        Some(_) => Ok(sealed.to_vec()),
        None => Err(CheckFault::Closed(photo)),
    }
}
