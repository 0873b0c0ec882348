use super::{PhotoPlace, store};
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
