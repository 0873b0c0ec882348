use super::{
    ReminderState, TEST,
    channel::Ladder,
    store::{
        recipient,
        reminder::{self as store, NewReminder},
    },
};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    protocol::Lock,
    store::{At, Db},
    zone,
};
use chrono::{Duration, DurationRound};
use serde_json::Value;

/// A test that has not arrived by then is not worth waiting for.
const USEFUL: Duration = Duration::minutes(10);

/// A push for one's own devices, now, quiet hours or not: to see one arrive. Asked for twice, it goes once.
pub async fn test_push(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<()> {
    let (to, _) = actor.person()?;
    let clinic = actor.clinic();
    let now = c.now();
    let mut tx = db.write().await?;
    recipient::lock(&mut tx, &[(clinic, to)]).await?;
    let readers = recipient::list_readers(&mut tx, &[(clinic, to)]).await?;
    let zone = readers.first().ok_or(Error::NotFound)?.zone.0;
    let rows = store::list_of(&mut tx, clinic, to).await?;
    if rows
        .iter()
        .any(|row| row.rule_key == TEST && row.state == ReminderState::Planned && row.expires_at.0 > now)
    {
        // Ends the hold on their row here: dropped, it would last until the connection is used again, and claims pass over it.
        return Ok(tx.commit().await?);
    }
    let test = NewReminder {
        course: None,
        check_in: None,
        rule_key: TEST.to_owned(),
        subject_id: store::own_subject(),
        anchor_day: zone::day(now, zone),
        about: String::new(),
        lock: Lock::Plan,
        ladder: Ladder::PUSH,
        // At most one push a minute: within one, a second test replaces the first on the screen.
        due_at: At(now.duration_trunc(Duration::minutes(1)).unwrap_or(now)),
        expires_at: At(now + USEFUL),
        state: ReminderState::Planned,
        reason: None,
    };
    store::insert(&mut tx, now, clinic, &[(to, test)]).await?;
    tx.ring();
    audit::append(&mut tx, now, actor, Action::TestAsked, to, Value::Null).await?;
    Ok(tx.commit().await?)
}
