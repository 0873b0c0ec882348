use super::Call;
use crate::{
    actor::{Actor, Permission},
    check_in::store as check_ins,
    clinic::store::staff,
    error::{Error, Result},
    ids::{CheckInId, StaffId},
    reminder::{Reason, ReminderState, store::reminder as store},
    store::Db,
};
use chrono::{DateTime, Utc};

/// Somebody who was, or will be, called to a check-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    pub staff: StaffId,
    pub name: String,
    /// `None` where a colleague asked them.
    pub call: Option<Call>,
    pub due_at: DateTime<Utc>,
    pub state: ReminderState,
    /// Of a skipped one.
    pub reason: Option<Reason>,
    /// When a push service took it, and when it was tapped.
    pub accepted_at: Option<DateTime<Utc>>,
    pub opened_at: Option<DateTime<Utc>>,
}

/// Who is called to a check-in and what became of it, by time; calls that an answer made needless are left out. For staff.
pub async fn called_to(db: &Db, actor: &Actor, check_in: CheckInId) -> Result<Vec<Called>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    check_ins::find(&mut tx, clinic, check_in)
        .await?
        .ok_or(Error::NotFound)?;
    let rows = store::list_of_check_in(&mut tx, clinic, check_in).await?;
    let team = staff::list(&mut tx, clinic).await?;
    let calls = rows.into_iter().filter(|row| row.state != ReminderState::Withdrawn);
    let called = calls.filter_map(|row| {
        let colleague = team.iter().find(|colleague| Some(colleague.id) == row.to.staff())?;
        Some(Called {
            staff: colleague.id,
            name: colleague.name.clone().unwrap_or_else(|| colleague.email.clone()),
            call: Call::from_key(&row.rule_key),
            due_at: row.due_at.0,
            state: row.state,
            reason: row.reason,
            accepted_at: row.accepted_at.map(|at| at.0),
            opened_at: row.opened_at.map(|at| at.0),
        })
    });
    Ok(called.collect())
}
