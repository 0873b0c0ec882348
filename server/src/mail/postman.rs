//! Hands mail to the clinic's mail server, and says what became of it.

use super::{
    letter::{self, Frame},
    line::{LineFault, Lines},
};
use crate::{
    config::{MailFrom, Setting, Settings, SmtpUrl},
    push::{backoff, delivery::look},
};
use care::{
    clock::Clock,
    mail::Seal,
    plan::Sending,
    reminder::{Due, Letterbox, MailOutcome, Outcome, Reason},
};
use chrono::{DateTime, Utc};
use lettre::{Address, Message, message::Mailbox};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::Semaphore,
    time::{Instant, timeout},
};
use tokio_util::sync::CancellationToken;

/// A mail server that takes longer for one mail is broken. Less than what is left of a lease when something is sent.
const PATIENCE: Duration = Duration::from_secs(20);
/// Lines to the mail server at once. What finds none free waits in the database: mail must never stand in the way of pushes.
const AT_ONCE: usize = 16;
/// It waits there for as long as this, or up to twice as long.
const NO_LINE_FREE: f64 = 10.0;

/// Whom mail comes from, and what its links are signed with.
#[derive(Clone, Debug)]
pub struct Sender {
    pub from: MailFrom,
    pub seal: Seal,
    /// Where people reach the installation, without a slash at the end.
    pub base_url: Arc<str>,
}

impl Sender {
    /// The address that is set for it, or the one that push services may write to.
    pub fn address(settings: &Settings) -> Option<MailFrom> {
        let contact = settings.contact.as_ref();
        let contact = || MailFrom::parse(contact?.as_str().strip_prefix("mailto:")?);
        settings.mail_from.clone().or_else(contact)
    }
}

pub struct Postman {
    lines: Lines,
    turns: Semaphore,
    patience: Duration,
    from: Mailbox,
    sender: Sender,
    clock: Arc<dyn Clock>,
}

impl Postman {
    pub fn new(server: SmtpUrl, sender: Sender, clock: Arc<dyn Clock>) -> Self {
        let name = letter::host(&sender.base_url).to_owned();
        Self {
            lines: Lines::to(server, name),
            turns: Semaphore::new(AT_ONCE),
            patience: PATIENCE,
            from: sender.from.mailbox().clone(),
            sender,
            clock,
        }
    }

    /// With less patience: for tests.
    #[must_use]
    pub fn patient_for(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Sends what is due to an address. After `send_until` nothing may be sent any more: another may be sending.
    pub async fn deliver(&self, due: &Due, to: &Letterbox, send_until: Instant, stop: &CancellationToken) -> Outcome {
        let Ok(address) = to.address.parse::<Address>() else {
            return Outcome::Mail(MailOutcome::Refused);
        };
        let frame = Frame {
            from: &self.from,
            to: Mailbox::new(None, address.clone()),
            seal: &self.sender.seal,
            base_url: &self.sender.base_url,
        };
        let Ok(letter) = letter::write(due, to, frame) else {
            return Outcome::Mail(MailOutcome::Failed);
        };
        let Ok(_turn) = self.turns.try_acquire() else {
            return Outcome::Wait(self.soon());
        };
        if stop.is_cancelled() || Instant::now() + self.patience >= send_until {
            return Outcome::Wait(self.clock.now());
        }
        match look(due, self.clock.now()) {
            Sending::Now { .. } => Outcome::Mail(self.hand_over(due, &letter, &address).await),
            Sending::Wait(until) => Outcome::Wait(until),
            Sending::Expired => Outcome::Skip(Reason::Expired),
        }
    }

    async fn hand_over(&self, due: &Due, letter: &Message, to: &Address) -> MailOutcome {
        let sent = timeout(self.patience, self.lines.send(letter, to)).await;
        let fault = match sent.unwrap_or(Err(LineFault::Silent)) {
            Ok(()) => return MailOutcome::Accepted,
            Err(fault) => fault,
        };
        tracing::warn!(%fault, "a mail was not taken");
        match fault {
            LineFault::Address(_) => MailOutcome::Refused,
            LineFault::Refused(_) => MailOutcome::Failed,
            LineFault::Later(_) | LineFault::Silent => {
                let failed = due.attempts.saturating_sub(1);
                MailOutcome::Retry {
                    at: self.clock.now() + backoff::backoff(failed, rand::random()),
                }
            }
        }
    }

    fn soon(&self) -> DateTime<Utc> {
        let wait = Duration::from_secs_f64(NO_LINE_FREE * (1.0 + rand::random::<f64>()));
        self.clock.now() + chrono::Duration::from_std(wait).unwrap_or_default()
    }
}
