//! Bytes that belong to no photo: an upload that a crash or a refusal ended halfway, a photo that was deleted.

use super::shelf::{Shelf, ShelfFault};
use care::{photo::unknown, store::Db};
use std::{collections::HashSet, future::Future};

#[derive(Debug, thiserror::Error)]
pub enum SweepFault {
    #[error(transparent)]
    Shelf(#[from] ShelfFault),
    #[error(transparent)]
    Care(#[from] care::Error),
}

/// Removes what nobody knows of both before and after `pause`, which outlasts every upload: what is only on its way is left alone. Says how
/// many photos' bytes went.
pub async fn sweep(db: &Db, shelf: &Shelf, pause: impl Future<Output = ()>) -> Result<usize, SweepFault> {
    let before: HashSet<_> = unknown(db, &shelf.list().await?).await?.into_iter().collect();
    if before.is_empty() {
        return Ok(0);
    }
    pause.await;
    let still: Vec<_> = unknown(db, &shelf.list().await?)
        .await?
        .into_iter()
        .filter(|place| before.contains(place))
        .collect();
    for place in &still {
        shelf.remove(place).await?;
    }
    Ok(still.len())
}
