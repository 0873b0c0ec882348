use super::{
    CourseState, STALE_AFTER_DAYS,
    change::{end, lock_course},
    store::course as courses,
};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::Result,
    reminder::replan,
    store::Db,
};
use chrono::Duration;
use serde_json::json;

const STALE_AFTER: Duration = Duration::days(STALE_AFTER_DAYS);

/// The daily round, for all clinics: closes courses that nobody books any more, so that their touch-up is planned. How many it closed.
pub async fn close_stale(db: &Db, c: &dyn Clock) -> Result<u32> {
    let now = c.now();
    let since = now - STALE_AFTER;
    let mut tx = db.read().await?;
    let stale = courses::list_stale(&mut tx, since).await?;
    drop(tx);
    let mut closed = 0;
    // One transaction each: a clinic at work waits for one course at most.
    for (clinic, course) in stale {
        let mut tx = db.write().await?;
        lock_course(&mut tx, clinic, course).await?;
        // Booked, closed or cancelled since it was found?
        if !courses::is_stale(&mut tx, since, clinic, course).await? {
            continue;
        }
        let changed = end(&mut tx, now, clinic, course, CourseState::Closed).await?;
        replan(&mut tx, now, clinic, changed.patient).await?;
        let by = Actor::System { clinic };
        audit::append(
            &mut tx,
            now,
            &by,
            Action::CourseClosed,
            course,
            json!({ "days_without_booking": STALE_AFTER.num_days() }),
        )
        .await?;
        tx.commit().await?;
        closed += 1;
    }
    Ok(closed)
}
