//! A clinic on a real database, with patients whose phones have joined.

use crate::{phone::Phone, postgres, service::PATIENCE};
use care::{
    Actor,
    access::{self, ClinicDraft, StaffDraft, Token},
    clinic,
    clock::{Clock, ManualClock},
    ids::PatientId,
    patient::{self, PatientDraft},
    reminder::{self, ReminderState, ReminderView},
    store::Db,
};
use chrono::{DateTime, NaiveDateTime, Utc};
use std::{
    sync::{Arc, atomic::AtomicUsize, atomic::Ordering},
    time::Duration,
};
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

/// The session that reminders in these tests hang on: 2 March 2026, 10:00, in a winter London where the wall shows UTC.
const SESSION: (&str, &str) = ("2026-03-02", "10:00");
const BEFORE: &str = "2026-02-23 12:00";

pub struct Clinic {
    pub db: Db,
    pub clock: Arc<ManualClock>,
    pub owner: Actor,
    added: AtomicUsize,
    /// Of the database.
    pub url: String,
    _folder: Option<TempDir>,
}

/// An instant as London's walls show it in winter.
pub fn at(text: &str) -> DateTime<Utc> {
    let format = if text.len() > 16 { "%F %T" } else { "%F %R" };
    NaiveDateTime::parse_from_str(text, format).unwrap().and_utc()
}

impl Clinic {
    /// A week before the session; quiet hours from 21:00 to 08:00.
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}/stipple.db", folder.path().display());
        Self::on(url, Some(folder)).await
    }

    /// The same in a schema of its own, where there is a server.
    pub async fn on_postgres(schema: &str) -> Option<Self> {
        Some(Self::on(postgres::schema(schema).await?, None).await)
    }

    async fn on(url: String, folder: Option<TempDir>) -> Self {
        let db = Db::open(&url).await.unwrap();
        let clock = Arc::new(ManualClock::at(at(BEFORE)));
        let c = &*clock;
        let draft = ClinicDraft {
            clinic_name: "Clinic".into(),
            zone: "Europe/London".into(),
            email: "owner@clinic.example".into(),
        };
        let (_, secret) = access::create_clinic(&db, c, &draft).await.unwrap();
        let password = "correct horse battery";
        let draft = StaffDraft {
            name: "Owner".into(),
            password: password.into(),
            password_again: password.into(),
        };
        let token = access::accept_staff_invite(&db, c, &secret, &draft, "test")
            .await
            .unwrap();
        let owner = actor(&db, c, &token).await;
        for protocol in clinic::protocols(&db, &owner).await.unwrap() {
            clinic::sign_off(&db, c, &owner, protocol.id).await.unwrap();
        }
        Self {
            db,
            clock,
            owner,
            added: AtomicUsize::new(0),
            url,
            _folder: folder,
        }
    }

    /// With a first session for density booked on [`SESSION`].
    pub async fn patient(&self) -> PatientId {
        let n = self.added.fetch_add(1, Ordering::Relaxed);
        let draft = PatientDraft {
            name: format!("Canary-Name {n}"),
            treatment: "density".into(),
            zones: vec!["crown".into()],
            first_day: SESSION.0.into(),
            first_time: SESSION.1.into(),
            first_minutes: "120".into(),
            ..PatientDraft::default()
        };
        patient::add(&self.db, &*self.clock, &self.owner, &draft).await.unwrap()
    }

    /// A phone of the patient's joins and subscribes.
    pub async fn join(&self, patient: PatientId, phone: &Phone) -> Actor {
        let c = &*self.clock;
        let pass = access::issue_join(&self.db, c, &self.owner, patient).await.unwrap();
        let token = access::join(&self.db, c, pass.secret.as_str(), "test", "phone")
            .await
            .unwrap();
        let actor = actor(&self.db, c, &token).await;
        reminder::subscribe(&self.db, c, &actor, &phone.subscription())
            .await
            .unwrap();
        actor
    }

    /// A patient who has joined, with a phone that takes no push.
    pub async fn joined(&self) -> (PatientId, Actor) {
        let (patient, c) = (self.patient().await, &*self.clock);
        let pass = access::issue_join(&self.db, c, &self.owner, patient).await.unwrap();
        let token = access::join(&self.db, c, pass.secret.as_str(), "test", "phone")
            .await
            .unwrap();
        (patient, actor(&self.db, c, &token).await)
    }

    /// A patient with one phone.
    pub async fn patient_with(&self, phone: &Phone) -> (PatientId, Actor) {
        let patient = self.patient().await;
        (patient, self.join(patient, phone).await)
    }

    /// A patient with one phone, who asks for a test push at this minute.
    pub async fn asks_for_test(&self, phone: &Phone) -> PatientId {
        let (patient, actor) = self.patient_with(phone).await;
        reminder::test_push(&self.db, &*self.clock, &actor).await.unwrap();
        patient
    }

    pub async fn cancel(&self, patient: PatientId) {
        let record = patient::get(&self.db, &self.owner, patient).await.unwrap();
        let session = record.courses[0].sessions[0].session.id;
        care::course::cancel_session(&self.db, &*self.clock, &self.owner, session)
            .await
            .unwrap();
    }

    pub async fn reminder(&self, patient: PatientId, rule: &str) -> ReminderView {
        let reminders = reminder::list_for(&self.db, &self.owner, patient).await.unwrap();
        reminders
            .into_iter()
            .find(|reminder| reminder.rule_key == rule)
            .unwrap()
    }

    /// Waits until a reminder has come into a state.
    pub async fn until(&self, patient: PatientId, rule: &str, state: ReminderState) -> ReminderView {
        let end = Instant::now() + PATIENCE;
        loop {
            let reminder = self.reminder(patient, rule).await;
            if reminder.state == state {
                return reminder;
            }
            assert!(Instant::now() < end, "{rule} stayed {:?}", reminder.state);
            sleep(Duration::from_millis(5)).await;
        }
    }

    /// Waits until what is planned next, later than `now`, is what is wanted.
    pub async fn next_due_after(&self, now: DateTime<Utc>, wanted: impl Fn(DateTime<Utc>) -> bool) -> DateTime<Utc> {
        let end = Instant::now() + PATIENCE;
        loop {
            let next = reminder::next_due(&self.db).await.unwrap();
            if let Some(next) = next.filter(|next| *next > now && wanted(*next)) {
                return next;
            }
            assert!(Instant::now() < end, "{next:?} is next");
            sleep(Duration::from_millis(5)).await;
        }
    }

    pub async fn devices_with_push(&self, patient: PatientId) -> u32 {
        reminder::reach(&self.db, &*self.clock, &self.owner, patient)
            .await
            .unwrap()
            .subscriptions
    }
}

async fn actor(db: &Db, clock: &dyn Clock, token: &Token) -> Actor {
    access::authenticate(db, clock, token).await.unwrap().unwrap().actor
}
