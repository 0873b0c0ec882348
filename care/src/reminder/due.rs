use super::{Call, Outcome, PushKey, ReminderState, Settlement, TEST, store::reminder::ReminderRow};
use crate::{
    digest::digest,
    ids::SubscriptionId,
    mail::{CONFIRM, Whose},
    protocol::Lock,
    zone::QuietHours,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// A push to send now, claimed under a lease.
#[derive(Clone, Debug)]
pub struct Due {
    pub key: PushKey,
    /// Fencing token: once the lease is over and somebody else has claimed it, a settlement with this one changes nothing.
    pub token: i64,
    /// `tag` of the notification and `Topic` of the push; of a mail, its `Message-ID`.
    pub tag: String,
    /// The keys of the rules that speak, the most important first: [`super::TEST`] and [`super::PLAN_CHANGED`] are such keys too.
    pub rules: Vec<String>,
    /// Which neutral words stand on the lock screen.
    pub lock: Lock,
    /// The reader's.
    pub language: String,
    pub zone: Tz,
    pub quiet: QuietHours,
    /// Whether quiet hours do not hold it back: somebody asked for it, or needs help.
    pub at_any_hour: bool,
    /// Of no use from this instant on.
    pub expires_at: DateTime<Utc>,
    /// How many notes the reader has not read, with those of this push; 0 for staff, who have no inbox.
    pub unread: u32,
    /// How often it was claimed, this time included.
    pub attempts: u32,
    /// The reader's devices, but for those whose push service has taken it already, or refused it for good.
    pub subscriptions: Vec<Subscription>,
    /// It goes by mail, there, and to no device.
    pub mail: Option<Letterbox>,
    pub(super) reminders: Vec<crate::ids::ReminderId>,
}

/// Where a device receives pushes (RFC 8030, 8291): as the browser gave it, base64 as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    pub id: SubscriptionId,
    pub endpoint: String,
    pub p256dh: String,
    pub auth: String,
    /// Its push service asked to wait until then with this push: settle it with that wait again.
    pub not_before: Option<DateTime<Utc>>,
}

/// Where a mail goes, and what the links in it name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letterbox {
    pub address: String,
    pub whose: Whose,
    pub letter: Letter,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// What a push would have said.
    Note,
    /// Asks whether this is the right mailbox.
    Confirm,
}

impl Due {
    /// What became of it, to hand to [`super::settle()`].
    pub fn settle(&self, outcome: Outcome) -> Settlement {
        Settlement {
            key: self.key,
            token: self.token,
            reminders: self.reminders.clone(),
            letterbox: self.mail.as_ref().map(|mail| mail.whose),
            outcome,
        }
    }

    /// `rows` of one push that go by mail; `None` for none. What names the mail is one of its reminders, so that a repeat is the same mail and
    /// another that climbs later is not.
    pub(super) fn by_mail(key: PushKey, token: i64, rows: &[ReminderRow], to: Reader) -> Option<Self> {
        let first = rows.iter().map(|row| row.id).min()?;
        let confirms = rows.iter().all(|row| row.rule_key == CONFIRM);
        let mail = if confirms { to.asked.clone() } else { to.mail.clone() }?;
        let due = Self::of(key, token, rows, to, Vec::new())?;
        Some(Self {
            mail: Some(mail),
            tag: digest(&["mail", &key.clinic.to_string(), &first.to_string()]),
            ..due
        })
    }

    /// `rows` of one push; `None` for none.
    pub(super) fn of(
        key: PushKey,
        token: i64,
        rows: &[ReminderRow],
        to: Reader,
        subscriptions: Vec<Subscription>,
    ) -> Option<Self> {
        let mut rows: Vec<&ReminderRow> = rows.iter().collect();
        rows.sort_by_key(|row| (importance(row.lock), row.id));
        let first = rows.first()?;
        Some(Self {
            key,
            token,
            tag: key.tag(),
            lock: first.lock,
            rules: rows.iter().map(|row| row.rule_key.clone()).collect(),
            unread: to.unread.saturating_add(fresh(&rows)),
            language: to.language,
            zone: to.zone,
            quiet: to.quiet,
            at_any_hour: rows.iter().any(|row| at_any_hour(&row.rule_key)),
            expires_at: rows.iter().map(|row| row.expires_at.0).max()?,
            attempts: rows
                .iter()
                .map(|row| u32::try_from(row.attempts).unwrap_or(u32::MAX))
                .max()?,
            subscriptions,
            mail: None,
            reminders: rows.iter().map(|row| row.id).collect(),
        })
    }
}

/// Where somebody is, what they read, when their phone is silent.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    pub language: String,
    pub zone: Tz,
    pub quiet: QuietHours,
    /// Where mail may go, if there is mail at all.
    pub mail: Option<Letterbox>,
    /// Where it is asked whether mail may go.
    pub asked: Option<Letterbox>,
    /// Mail is wanted in place of pushes.
    pub mail_first: bool,
    /// Notes that were sent before and not read.
    pub unread: u32,
}

/// How many notes a push brings that nobody could read before: not those that another device has had already, and no test.
fn fresh(rows: &[&ReminderRow]) -> u32 {
    let fresh = rows
        .iter()
        .filter(|row| row.to.patient().is_some() && row.state == ReminderState::Planned && row.rule_key != TEST);
    u32::try_from(fresh.count()).unwrap_or(u32::MAX)
}

/// Whether a rule's reminder goes in quiet hours too.
pub(super) fn at_any_hour(rule_key: &str) -> bool {
    // Whoever asks for a test or for a mail is awake, and red cannot wait for the morning.
    rule_key == TEST || rule_key == CONFIRM || Call::from_key(rule_key).is_some_and(Call::at_any_hour)
}

/// Of several reminders in one push the most pressing gives the words.
const fn importance(lock: Lock) -> u8 {
    match lock {
        Lock::Changed => 0,
        Lock::Appointment => 1,
        Lock::Photo => 2,
        Lock::Plan => 3,
    }
}
