use super::{
    ReminderState, TEST,
    store::reminder::{self as store, NewReminder},
};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::Result,
    patient::store as patients,
    protocol::Lock,
    store::{At, Db},
    zone,
};
use chrono::{Duration, DurationRound};
use serde_json::Value;

/// A test that has not arrived by then is not worth waiting for.
const USEFUL: Duration = Duration::minutes(10);

/// A push for the patient's own devices, now, quiet hours or not: to see one arrive. Asked for twice, it goes once.
pub async fn test_push(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<()> {
    let (patient, clinic) = (actor.patient()?, actor.clinic());
    let now = c.now();
    let mut tx = db.write().await?;
    let person = patients::lock(&mut tx, clinic, patient).await?;
    let rows = store::list_of_patient(&mut tx, clinic, patient).await?;
    if rows
        .iter()
        .any(|row| row.rule_key == TEST && row.state == ReminderState::Planned && row.expires_at.0 > now)
    {
        // Ends the hold on the patient's row here: dropped, it would last until the connection is used again, and claims pass over it.
        return Ok(tx.commit().await?);
    }
    let test = NewReminder {
        course: None,
        rule_key: TEST.to_owned(),
        subject_id: store::own_subject(),
        anchor_day: zone::day(now, person.zone.0),
        about: String::new(),
        lock: Lock::Plan,
        // At most one push a minute: within one, a second test replaces the first on the screen.
        due_at: At(now.duration_trunc(Duration::minutes(1)).unwrap_or(now)),
        expires_at: At(now + USEFUL),
        state: ReminderState::Planned,
        reason: None,
    };
    store::insert(&mut tx, now, clinic, &[(patient, test)]).await?;
    tx.ring();
    audit::append(&mut tx, now, actor, Action::TestAsked, patient, Value::Null).await?;
    Ok(tx.commit().await?)
}
