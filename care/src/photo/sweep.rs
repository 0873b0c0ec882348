use super::{PhotoPlace, WrappedKey, store};
use crate::{error::Result, store::Db};

/// Of these places, those of which no row knows. For the sweep, across all clinics.
pub async fn unknown(db: &Db, places: &[PhotoPlace]) -> Result<Vec<PhotoPlace>> {
    let mut tx = db.read().await?;
    let mut unknown = Vec::new();
    for place in places {
        let known = store::find(&mut tx, place.clinic, place.photo).await?;
        if known.is_none_or(|photo| photo.patient != place.patient) {
            unknown.push(*place);
        }
    }
    Ok(unknown)
}

/// Every photo of every clinic, where its bytes lie and with the key that opens them. For the move of an installation, which looks at each.
pub async fn everything(db: &Db) -> Result<Vec<(PhotoPlace, WrappedKey)>> {
    let mut tx = db.read().await?;
    Ok(store::list_everything(&mut tx).await?)
}
