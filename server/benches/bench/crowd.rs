//! Many patients alike: one is made as a clinic makes one, the others are copied from its rows, which takes seconds instead of minutes.

use crate::raw::Raw;
use care::{
    Actor,
    access::{self, ClinicDraft, StaffDraft, Token},
    clinic,
    clock::Clock,
    ids::PatientId,
    patient::{self, PatientDraft},
    reminder::{self, SubscriptionDraft},
    store::Db,
};
use chrono::{DateTime, Days, NaiveTime, Utc};
use std::path::Path;

/// Tables that hold a patient's rows, parents first, and the column that names the patient.
const TABLES: [(&str, &str); 6] = [
    ("patient", "id"),
    ("course", "patient_id"),
    ("session", "course_id"),
    ("sign_in", "patient_id"),
    ("subscription", "patient_id"),
    ("reminder", "patient_id"),
];

/// Columns whose values are made anew for each copy: ids, and what is unique in the installation.
const IDS: [&str; 6] = [
    "id",
    "patient_id",
    "course_id",
    "device_id",
    "subject_id",
    "subscription_id",
];
const UNIQUE: [&str; 2] = ["token_hash", "endpoint"];

#[derive(Clone)]
pub struct Crowd {
    /// The first of them, signed in on a phone.
    token: Token,
}

impl Crowd {
    pub fn token(&self) -> &Token {
        &self.token
    }

    /// What that phone's browser sends, over plain HTTP.
    pub fn cookie(&self) -> String {
        format!("stipple-patient={}", self.token.as_str())
    }

    /// `count` patients in a new database in that file, whose session for density is today and whose phones are subscribed to `push_origin`.
    pub async fn gather(file: &Path, clock: &dyn Clock, count: u32, push_origin: &str) -> Self {
        Self::gather_in(&in_file(file), clock, count, push_origin).await
    }

    /// The same in any empty database.
    pub async fn gather_in(url: &str, clock: &dyn Clock, count: u32, push_origin: &str) -> Self {
        let db = Db::open(url).await.expect("a database");
        let owner = clinic(&db, clock).await;
        let (patient, token) = patient(&db, clock, &owner, push_origin).await;
        db.close().await;
        copy(url, patient, count - 1).await;
        Self { token }
    }
}

async fn clinic(db: &Db, clock: &dyn Clock) -> Actor {
    let draft = ClinicDraft {
        clinic_name: "Clinic".into(),
        zone: "Etc/UTC".into(),
        email: "owner@clinic.example".into(),
    };
    let (_, secret) = access::create_clinic(db, clock, &draft).await.expect("a clinic");
    let password = "correct horse battery".to_owned();
    let draft = StaffDraft {
        name: "Owner".into(),
        password_again: password.clone(),
        password,
    };
    let token = access::accept_staff_invite(db, clock, &secret, &draft, "bench")
        .await
        .expect("an owner");
    let owner = access::authenticate(db, clock, &token)
        .await
        .expect("a sign-in")
        .expect("an owner")
        .actor;
    for protocol in clinic::protocols(db, &owner).await.expect("protocols") {
        clinic::sign_off(db, clock, &owner, protocol.id)
            .await
            .expect("a signature");
    }
    owner
}

async fn patient(db: &Db, clock: &dyn Clock, owner: &Actor, push_origin: &str) -> (PatientId, Token) {
    let draft = PatientDraft {
        name: "Patient".into(),
        treatment: "density".into(),
        zones: vec!["crown".into()],
        first_day: clock.now().date_naive().to_string(),
        first_time: "10:00".into(),
        first_minutes: "120".into(),
        ..PatientDraft::default()
    };
    let id = patient::add(db, clock, owner, &draft).await.expect("a patient");
    let pass = access::issue_join(db, clock, owner, id).await.expect("a link");
    let token = access::join(db, clock, pass.secret.as_str(), "bench", "phone")
        .await
        .expect("a phone");
    let actor = access::authenticate(db, clock, &token)
        .await
        .expect("a sign-in")
        .expect("a patient")
        .actor;
    let to = crate::encryption::subscription();
    let subscription = SubscriptionDraft {
        endpoint: format!("{push_origin}/push/0"),
        p256dh: to.keys.p256dh,
        auth: to.keys.auth,
    };
    reminder::subscribe(db, clock, &actor, &subscription)
        .await
        .expect("a subscription");
    (id, token)
}

/// The address of an SQLite file.
pub fn in_file(file: &Path) -> String {
    format!("sqlite://{}", file.display())
}

/// Each copy's ids begin with its number.
async fn copy(url: &str, patient: PatientId, copies: u32) {
    let raw = Raw::open(url).await;
    for (table, whose) in TABLES {
        let columns = raw.columns(table).await;
        let values: Vec<String> = columns.iter().map(|column| value(&raw, column)).collect();
        let of_patient = if whose == "course_id" {
            format!("(SELECT id FROM course WHERE patient_id = '{patient}')")
        } else {
            format!("('{patient}')")
        };
        let sql = format!(
            "INSERT INTO {table} ({}) SELECT {} FROM {} CROSS JOIN {table} t WHERE t.{whose} IN {of_patient}",
            columns.join(", "),
            values.join(", "),
            raw.count_to(copies),
        );
        raw.run(sql).await;
    }
    raw.run("ANALYZE".to_owned()).await;
    raw.close().await;
}

fn value(raw: &Raw, column: &str) -> String {
    if IDS.contains(&column) {
        // An id is 32 digits. What is no id, as a notice's subject may be, becomes another all the same.
        format!(
            "CASE WHEN t.{column} IS NULL THEN NULL ELSE {} || substr(t.{column}, 9) END",
            raw.digits()
        )
    } else if UNIQUE.contains(&column) {
        format!("t.{column} || CAST(n AS TEXT)")
    } else {
        format!("t.{column}")
    }
}

/// Noon of a day in the past, so that no key or certificate is from the future.
pub fn noon(now: DateTime<Utc>) -> DateTime<Utc> {
    let day = now.date_naive() - Days::new(1);
    day.and_time(NaiveTime::from_hms_opt(12, 0, 0).expect("noon")).and_utc()
}
