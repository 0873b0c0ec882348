//! One push to the devices of one person, from the claim to what is to be written down of it.

use super::{
    allowed::Allowed,
    client::Client,
    endpoint::Endpoint,
    envelope::seal_beside,
    measure,
    message::Message,
    outcome::{Attempt, Outcome},
    vapid::Vapid,
};
use crate::{demo, mail::Postman};
use care::{
    clock::Clock,
    plan::{Local, Sending, sending},
    reminder::{self, Due, MailOutcome, Reason, Settlement, Subscription},
};
use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use reqwest::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, InvalidHeaderValue};
use std::sync::Arc;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// What every delivery needs.
pub struct Courier {
    pub client: Client,
    pub vapid: Vapid,
    pub allowed: Arc<Allowed>,
    pub clock: Arc<dyn Clock>,
    pub base_url: Arc<str>,
    /// Absent where no mail server is set.
    pub postman: Option<Postman>,
}

/// What holds for one push only.
struct Errand<'a> {
    due: &'a Due,
    message: Message,
    /// After this nothing may be sent any more: the lease could run out before the answer, and another may be sending.
    send_until: Instant,
    stop: &'a CancellationToken,
}

impl Courier {
    /// Hands a mail over, or sends to each device that has not taken it yet, all at once. What is not on its way yet when `stop` comes stays for the next start.
    pub async fn deliver(&self, due: Due, send_until: Instant, stop: &CancellationToken) -> Settlement {
        if let Some(address) = &due.mail {
            let outcome = match &self.postman {
                Some(postman) => postman.deliver(&due, address, send_until, stop).await,
                None => reminder::Outcome::Mail(MailOutcome::Failed),
            };
            return due.settle(outcome);
        }
        let message = Message::of(&due, &self.base_url);
        let errand = Errand {
            due: &due,
            message,
            send_until,
            stop,
        };
        let outcomes = join_all(due.subscriptions.iter().map(|to| self.send(&errand, to))).await;
        due.settle(self.sum_up(&due, &outcomes))
    }

    async fn send(&self, errand: &Errand<'_>, to: &Subscription) -> Outcome {
        if let Some(until) = to.not_before {
            return Outcome::Early(until);
        }
        // No real subscription can be such: what a browser hands in is checked against the known push services.
        if demo::is_pretended(&to.endpoint) {
            return Outcome::Accepted;
        }
        let (service, outcome) = match Endpoint::parse(&to.endpoint, &self.allowed) {
            Ok(endpoint) => {
                let service = endpoint.service;
                (
                    Some(service),
                    self.send_there(errand, to, endpoint)
                        .await
                        .unwrap_or_else(|unsent| unsent),
                )
            }
            Err(fault) => (None, Outcome::Unsafe(fault)),
        };
        measure::attempt(service, outcome);
        match outcome {
            Outcome::Accepted => measure::lag(self.clock.now() - errand.due.key.due_at),
            Outcome::KeyRefused(_) | Outcome::Unsigned => {
                tracing::error!(?service, %outcome, "a push service does not take our signature: run `stipple doctor`");
            }
            _ => tracing::debug!(?service, %outcome, "push not accepted"),
        }
        outcome
    }

    /// `Err` where nothing was sent.
    async fn send_there(&self, errand: &Errand<'_>, to: &Subscription, endpoint: Endpoint) -> Result<Outcome, Outcome> {
        let turn = tokio::select! {
            turn = self.client.turn(&endpoint.origin) => turn.map_err(|_| Outcome::Stalled)?,
            () = errand.stop.cancelled() => return Err(Outcome::Stopping),
        };
        let body = seal_beside(errand.message.json.clone(), to)
            .await
            .map_err(|_| Outcome::BadKeys)?;
        // The wait may have been long: the last look.
        if Instant::now() >= errand.send_until {
            return Err(Outcome::Stalled);
        }
        let due = errand.due;
        let ttl = match look(due, self.clock.now()) {
            Sending::Now { ttl } => ttl,
            Sending::Wait(until) => return Err(Outcome::Quiet(until)),
            Sending::Expired => return Err(Outcome::Expired),
        };
        let authorization = self
            .vapid
            .header(&endpoint.origin, &*self.clock)
            .map_err(|_| Outcome::Unsigned)?;
        let headers = headers(authorization, ttl, &due.tag, errand.message.urgency).map_err(|_| Outcome::Unsigned)?;
        Ok(self.client.post(turn, endpoint.url, headers, body, &*self.clock).await)
    }

    /// What is written down of the push: of each device, unless nothing was sent to any of them.
    fn sum_up(&self, due: &Due, outcomes: &[Outcome]) -> reminder::Outcome {
        let now = self.clock.now();
        if outcomes.iter().all(|outcome| *outcome == Outcome::Expired) {
            return reminder::Outcome::Skip(Reason::Expired);
        }
        let waits: Option<Vec<_>> = outcomes.iter().map(|outcome| outcome.held_until(now)).collect();
        if let Some(again) = waits.and_then(|waits| waits.into_iter().min()) {
            return reminder::Outcome::Wait(again);
        }
        let settle = |outcome: &Outcome| {
            let failed = due.attempts.saturating_sub(1);
            outcome.settle(Attempt {
                now,
                expires: due.expires_at,
                failed,
                dice: rand::random(),
            })
        };
        let ids = due.subscriptions.iter().map(|to| to.id);
        reminder::Outcome::Devices(ids.zip(outcomes.iter().map(settle)).collect())
    }
}

/// Whether it may go at this instant.
pub(crate) fn look(due: &Due, now: DateTime<Utc>) -> Sending {
    if due.at_any_hour && now < due.expires_at {
        return Sending::Now {
            ttl: due.expires_at - now,
        };
    }
    sending(
        now,
        due.expires_at,
        Local {
            zone: due.zone,
            quiet: due.quiet,
        },
    )
}

/// RFC 8030: how long to keep it, what it replaces, how urgent it is. RFC 8188: how it is encrypted.
fn headers(
    authorization: HeaderValue,
    ttl: chrono::Duration,
    topic: &str,
    urgency: &'static str,
) -> Result<HeaderMap, InvalidHeaderValue> {
    let mut headers = HeaderMap::with_capacity(6);
    headers.insert(AUTHORIZATION, authorization);
    headers.insert(CONTENT_ENCODING, HeaderValue::from_static("aes128gcm"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert("ttl", ttl.num_seconds().into());
    headers.insert("topic", HeaderValue::from_str(topic)?);
    headers.insert("urgency", HeaderValue::from_static(urgency));
    Ok(headers)
}
