use super::{
    SessionState,
    change::{lock_session, must_be_planned, taken},
    store::session as sessions,
};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Problems, Result},
    ids::SessionId,
    reminder::replan,
    store::Db,
    typed::{Dates, Typed},
    zone,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HeldDraft {
    /// The day it took place; empty: as planned.
    pub day: String,
}

/// It took place, perhaps on another day than planned.
pub async fn confirm_held(db: &Db, c: &dyn Clock, actor: &Actor, id: SessionId, draft: &HeldDraft) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let (course, session) = lock_session(&mut tx, clinic, id).await?;
    must_be_planned(&session)?;
    let today = zone::day(now, session.zone.0);
    let mut typed = Typed::default();
    let planned = session.day.0;
    let day = if draft.day.trim().is_empty() {
        planned
    } else {
        typed.day("day", &draft.day, Dates { today })
    };
    if day > today && typed.problems.of("day").is_none() {
        typed.problems.add("day", "problem-day-future");
    }
    let day = typed.done(day)?;
    sessions::confirm(&mut tx, now, clinic, id, day, SessionState::Held)
        .await
        .map_err(taken)?;
    replan(&mut tx, now, clinic, course.patient_id).await?;
    let detail = if day == planned {
        Value::Null
    } else {
        json!({ "planned": planned, "held": day })
    };
    audit::append(&mut tx, now, actor, Action::SessionHeld, id, detail).await?;
    Ok(tx.commit().await?)
}

/// It did not take place: as cancelled, but on the day it was planned for.
pub async fn not_held(db: &Db, c: &dyn Clock, actor: &Actor, id: SessionId) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let (course, session) = lock_session(&mut tx, clinic, id).await?;
    must_be_planned(&session)?;
    sessions::confirm(&mut tx, now, clinic, id, session.day.0, SessionState::Cancelled).await?;
    replan(&mut tx, now, clinic, course.patient_id).await?;
    audit::append(&mut tx, now, actor, Action::SessionNotHeld, id, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// Takes [`confirm_held`] or [`not_held`] back: planned again, for the day it was planned for.
pub async fn undo_confirm(db: &Db, c: &dyn Clock, actor: &Actor, id: SessionId) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let (course, session) = lock_session(&mut tx, clinic, id).await?;
    if session.confirmed_at.is_none() {
        return Err(Error::Invalid(Problems::one("day", "problem-session-settled")));
    }
    sessions::undo_confirm(&mut tx, clinic, id).await.map_err(taken)?;
    replan(&mut tx, now, clinic, course.patient_id).await?;
    audit::append(&mut tx, now, actor, Action::ConfirmationUndone, id, Value::Null).await?;
    Ok(tx.commit().await?)
}
