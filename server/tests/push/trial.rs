//! Many phones that something is due for at once, and what had come to each of them in the end.

use crate::{
    clinic::{Clinic, at},
    phone::Phone,
    service::{Answer, Service},
};
use care::reminder;
use std::{
    collections::BTreeSet,
    fmt,
    time::{Duration, Instant},
};
use tokio::time::sleep;

pub const DUE: &str = "2026-03-02 19:00";
/// After that a test gives up waiting for what is lost.
const PATIENCE: Duration = Duration::from_mins(1);

/// What the environment asks for in place of a test's own number.
pub fn number<T: std::str::FromStr>(variable: &str, otherwise: T) -> T {
    std::env::var(variable)
        .ok()
        .and_then(|told| told.parse().ok())
        .unwrap_or(otherwise)
}

pub struct Trial {
    pub clinic: Clinic,
    pub service: Service,
    phones: Vec<Phone>,
}

pub struct Found {
    pub lost: usize,
    /// Under two names: a phone would show both.
    pub twice: usize,
    /// Under one name: a phone shows it once.
    pub repeated: usize,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { lost, twice, repeated } = self;
        write!(
            f,
            "lost {lost}, shown twice {twice}, sent again under the same name {repeated}"
        )
    }
}

impl Trial {
    pub async fn open(clinic: Clinic, phones: u32) -> Self {
        let service = Service::plain().await;
        let phones: Vec<_> = (0..phones).map(|n| service.phone(&n.to_string())).collect();
        for phone in &phones {
            // Long enough that what goes wrong may do so between a post and its answer.
            service.order(phone, Answer::Late(Duration::from_millis(15)));
            clinic.patient_with(phone).await;
        }
        Self {
            clinic,
            service,
            phones,
        }
    }

    /// How many phones nothing has come to yet.
    pub fn silent(&self) -> usize {
        let silent = |phone: &&Phone| self.service.received_by(phone).is_empty();
        self.phones.iter().filter(silent).count()
    }

    /// Waits until all is written down, or it takes too long.
    pub async fn until_written(&self) {
        let given_up = Instant::now() + PATIENCE;
        while self.may_come().await && Instant::now() < given_up {
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Whether anything of that evening is still to be tried.
    async fn may_come(&self) -> bool {
        let next = reminder::next_due(&self.clinic.db).await.unwrap();
        next.is_some_and(|next| next < at(DUE) + chrono::Duration::hours(1))
    }

    pub fn found(&self) -> Found {
        let mut found = Found {
            lost: 0,
            twice: 0,
            repeated: 0,
        };
        for phone in &self.phones {
            let received = self.service.received_by(phone);
            let names: BTreeSet<&str> = received.iter().map(|push| push.header("topic")).collect();
            found.lost += usize::from(received.is_empty());
            found.twice += usize::from(names.len() > 1);
            found.repeated += received.len().saturating_sub(1);
        }
        found
    }
}
