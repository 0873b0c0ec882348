//! What a patient has read of what was sent. A note is read where it stands in full: in the inbox, or on the page it leads to.

use super::{
    ANSWERED, BROADCAST, MESSAGE, PLAN_CHANGED,
    store::{reminder::ReminderRow, unread},
};
use crate::{
    actor::Actor,
    clock::Clock,
    error::Result,
    patient::store as patients,
    plan::MISSED,
    protocol::{Lock, keyed},
    skin_check,
    store::Db,
    zone,
};

keyed! {
    /// The page that a note leads to.
    Place {
        /// Nothing but the note itself.
        Inbox = "inbox",
        Today = "today",
        Timeline = "timeline",
        NextSession = "next_session",
        SkinCheck = "skin_check",
        CheckIn = "check_in",
        /// What the clinic answered to check-ins.
        Answers = "answers",
        Messages = "messages",
    }
}

impl Place {
    /// Of a rule's note with these words on the lock screen.
    pub fn of(rule_key: &str, lock: Lock) -> Self {
        match rule_key {
            BROADCAST => Self::Inbox,
            ANSWERED => Self::Answers,
            MESSAGE => Self::Messages,
            MISSED => Self::CheckIn,
            PLAN_CHANGED => Self::Timeline,
            skin_check::RULE => Self::SkinCheck,
            _ => match lock {
                Lock::Plan => Self::Today,
                Lock::Appointment => Self::NextSession,
                Lock::Photo => Self::CheckIn,
                Lock::Changed => Self::Timeline,
            },
        }
    }
}

/// Notes that the patient has this place before their eyes, and with it what led there; in the inbox, all there is. Gives how many notes are
/// unread after that.
pub async fn seen(db: &Db, c: &dyn Clock, actor: &Actor, place: Place) -> Result<u32> {
    let (patient, clinic, now) = (actor.patient()?, actor.clinic(), c.now());
    let mut tx = db.read().await?;
    let zone = patients::must_find(&mut tx, clinic, patient).await?.zone.0;
    let unread = unread::list(&mut tx, now, clinic, patient).await?;
    drop(tx);
    // Today's page tells of today.
    let today = zone::day(now, zone);
    let stands_here = |row: &&ReminderRow| match place {
        Place::Inbox => true,
        Place::Today => row.place() == place && zone::day(row.due_at.0, zone) == today,
        _ => row.place() == place,
    };
    let read: Vec<_> = unread.iter().filter(stands_here).map(|row| row.id).collect();
    // Whoever looks again and again at the same page writes once.
    if !read.is_empty() {
        let mut tx = db.write().await?;
        unread::set_read(&mut tx, now, clinic, &read).await?;
        tx.commit().await?;
    }
    Ok(u32::try_from(unread.len() - read.len()).unwrap_or(u32::MAX))
}

impl ReminderRow {
    fn place(&self) -> Place {
        Place::of(&self.rule_key, self.lock)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_leads_to_what_it_speaks_of() {
        assert_eq!(Place::of("rinse_unlock", Lock::Plan), Place::Today);
        assert_eq!(Place::of("check_in_day_3", Lock::Photo), Place::CheckIn);
        assert_eq!(Place::of(MISSED, Lock::Photo), Place::CheckIn);
        assert_eq!(Place::of(skin_check::RULE, Lock::Appointment), Place::SkinCheck);
        assert_eq!(Place::of("prepare", Lock::Appointment), Place::NextSession);
        assert_eq!(Place::of(MESSAGE, Lock::Plan), Place::Messages);
        assert_eq!(Place::of(ANSWERED, Lock::Plan), Place::Answers);
        assert_eq!(Place::of(BROADCAST, Lock::Plan), Place::Inbox);
        assert_eq!(Place::of(PLAN_CHANGED, Lock::Changed), Place::Timeline);
    }
}
