use super::store::{recipient::Kind, reminder as store};
use crate::{
    clock::Clock,
    error::Result,
    store::{At, Db},
};
use chrono::Duration;

/// Counting stops here: beyond it, how much it is exactly helps nobody.
pub const MOST_COUNTED: i64 = 100_000;

/// What is due and not on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backlog {
    /// At most [`MOST_COUNTED`].
    pub due: i64,
    /// How long the oldest of it has waited.
    pub oldest: Duration,
}

/// Of all clinics, for whoever watches over the installation.
pub async fn backlog(db: &Db, c: &dyn Clock) -> Result<Backlog> {
    let now = c.now();
    let mut tx = db.read().await?;
    let mut due = 0;
    for kind in Kind::ALL {
        due += store::count_due(&mut tx, kind, now, MOST_COUNTED).await?;
    }
    let first = store::next_attempt(&mut tx).await?;
    let oldest = first.map_or(Duration::zero(), |At(at)| (now - at).max(Duration::zero()));
    Ok(Backlog {
        due: due.min(MOST_COUNTED),
        oldest,
    })
}
