//! The clock of an installation: the machine's, or a demo's or test's, moved to where it was told to start.

use super::Kind;
use crate::config::ClockStart;
use care::{
    clock::{Clock, ShiftedClock, SystemClock},
    store::{Db, StoreError, meta},
};
use chrono::Duration;
use std::sync::Arc;

/// By how much the clock is ahead of the machine's, in microseconds.
const SHIFT: &str = "clock_shift";
/// The setting that moved it: the same one at a restart moves nothing.
const START: &str = "clock_start";

/// A restart goes on from where the clock was; another start instant moves it anew. A real database's clock never moves
/// ([`Kind::settle`] has refused the setting).
pub async fn of(db: &Db, kind: Kind, start: Option<ClockStart>) -> Result<Arc<dyn Clock>, StoreError> {
    if kind == Kind::Real {
        return Ok(Arc::new(SystemClock));
    }
    let kept = meta::get(db, SHIFT)
        .await?
        .and_then(|shift| shift.parse().ok())
        .map(Duration::microseconds);
    let Some(start) = start.map(|start| start.0) else {
        return Ok(kept.map_or_else(
            || Arc::new(SystemClock) as Arc<dyn Clock>,
            |shift| Arc::new(ShiftedClock::from(shift)),
        ));
    };
    let started = meta::get(db, START).await?;
    if let (Some(shift), true) = (kept, started.as_deref() == Some(&*start.to_rfc3339())) {
        return Ok(Arc::new(ShiftedClock::from(shift)));
    }
    let clock = ShiftedClock::starting_at(start);
    let shift = clock.shift().num_microseconds().ok_or(StoreError::Damaged("clock"))?;
    meta::set(db, SHIFT, &shift.to_string()).await?;
    meta::set(db, START, &start.to_rfc3339()).await?;
    Ok(Arc::new(clock))
}
