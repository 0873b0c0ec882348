//! Guessing is slow: ten wrong tries within an hour, and who tried must wait. Counted in the database, so that a restart forgets nothing.

use super::store::attempt;
use crate::{
    digest::digest,
    error::{Error, Result},
    store::Tx,
};
use chrono::{DateTime, Duration, Utc};

const TRIES: usize = 10;
const WITHIN: Duration = Duration::hours(1);

/// Who tries: an account or an address, known by its digest only.
#[derive(Clone, Debug)]
pub(super) struct Source(String);

impl Source {
    pub fn account(email: &str) -> Self {
        Self(digest(&["account", email]))
    }

    pub fn address(key: &str) -> Self {
        Self(digest(&["address", key]))
    }

    /// Refuses a source that has used up its tries.
    pub async fn check(&self, tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
        let tries = attempt::list_since(tx, &self.0, now - WITHIN).await?;
        if tries.len() < TRIES {
            Ok(())
        } else {
            Err(limited(&tries, now))
        }
    }

    /// Counts a wrong try. The tenth is answered as those after it are.
    pub async fn count(&self, tx: &mut Tx, now: DateTime<Utc>) -> Result<Option<Error>> {
        attempt::delete_before(tx, now - WITHIN).await?;
        attempt::insert(tx, &self.0, now).await?;
        let tries = attempt::list_since(tx, &self.0, now - WITHIN).await?;
        Ok((tries.len() >= TRIES).then(|| limited(&tries, now)))
    }

    /// Forgets the tries of who proved to be the right one.
    pub async fn forget(&self, tx: &mut Tx) -> Result<()> {
        Ok(attempt::delete(tx, &self.0).await?)
    }
}

/// `tries` from the oldest on. A try counts again once no more than nine remain within the hour.
fn limited(tries: &[DateTime<Utc>], now: DateTime<Utc>) -> Error {
    let frees = tries
        .len()
        .checked_sub(TRIES)
        .and_then(|n| tries.get(n))
        .map_or(now, |oldest| *oldest + WITHIN);
    let seconds = (frees - now).num_seconds().max(1);
    Error::Limited {
        retry_after_s: u32::try_from(seconds).unwrap_or(u32::MAX),
    }
}
