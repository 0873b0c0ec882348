//! A clinic to test in: an owner, signed protocols, a clock that stands still, and short ways to do the usual.

use care::{
    Actor,
    access::{self, ClinicDraft, StaffDraft, Token},
    clinic::{self, SettingsDraft},
    clock::{Clock, ManualClock},
    course::{self, SessionDraft},
    ids::{ClinicId, CourseId, PatientId, SessionId},
    patient::{self, PatientDraft},
    reminder::{self, SubscriptionDraft},
    store::Db,
};
use chrono::{DateTime, Duration, Utc};
use std::sync::Arc;

pub struct World {
    pub db: Db,
    pub url: String,
    pub clock: Arc<ManualClock>,
    pub clinic: ClinicId,
    pub owner: Actor,
    _folder: Option<tempfile::TempDir>,
}

/// Turns a body that takes a [`World`] into a test on each database.
macro_rules! promise {
    ($(#[$about:meta])* async fn $name:ident($world:ident) $body:block) => {
        $(#[$about])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn keep($world: crate::world::World) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                keep(crate::world::World::on_sqlite().await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                match crate::world::World::on_postgres(module_path!()).await {
                    Some(world) => keep(world).await,
                    None => eprintln!("not run: STIPPLE_TEST_POSTGRES names no server"),
                }
            }
        }
    };
}
pub(crate) use promise;

pub const PASSWORD: &str = "correct horse battery";

/// A Monday morning in London, in winter: its wall time is UTC.
pub fn monday() -> DateTime<Utc> {
    at("2026-03-02T09:00")
}

/// An instant from its UTC wall time.
pub fn at(text: &str) -> DateTime<Utc> {
    chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
        .unwrap()
        .and_utc()
}

pub fn slot(day: &str, start: &str) -> SessionDraft {
    SessionDraft {
        day: day.to_owned(),
        start: start.to_owned(),
        minutes: "120".to_owned(),
    }
}

/// The key of the problem with a field.
pub fn problem<T: std::fmt::Debug>(answer: care::Result<T>, field: &str) -> &'static str {
    match answer {
        Err(care::Error::Invalid(problems)) => problems
            .of(field)
            .map_or("no problem with that field", |problem| problem.key),
        other => panic!("no problem with a field: {other:?}"),
    }
}

pub fn is_not_found<T: std::fmt::Debug>(answer: &care::Result<T>) -> bool {
    matches!(answer, Err(care::Error::NotFound))
}

impl World {
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("stipple.db").display());
        Self::on(url, Some(folder)).await
    }

    /// In a schema of its own, empty at the start.
    pub async fn on_postgres(test: &str) -> Option<Self> {
        Some(Self::on(schema(test).await?, None).await)
    }

    /// Such a schema with its tables and nothing in them.
    pub async fn empty_postgres(test: &str) -> Option<Db> {
        Some(Db::open(&schema(test).await?).await.unwrap())
    }

    async fn on(url: String, folder: Option<tempfile::TempDir>) -> Self {
        let db = Db::open(&url).await.unwrap();
        let clock = Arc::new(ManualClock::at(monday()));
        let (clinic, owner) = new_clinic(&db, &*clock, "Dot & Co").await;
        Self {
            db,
            url,
            clock,
            clinic,
            owner,
            _folder: folder,
        }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// Another clinic in the same database, and its owner.
    pub async fn other_clinic(&self) -> (ClinicId, Actor) {
        new_clinic(&self.db, &*self.clock, "Elsewhere").await
    }

    /// A patient with an open density course and no session.
    pub async fn patient(&self, name: &str) -> PatientId {
        self.patient_of(&self.owner, name).await
    }

    pub async fn patient_of(&self, owner: &Actor, name: &str) -> PatientId {
        let draft = PatientDraft {
            name: name.to_owned(),
            treatment: "density".to_owned(),
            ..PatientDraft::default()
        };
        patient::add(&self.db, &*self.clock, owner, &draft).await.unwrap()
    }

    pub async fn course(&self, patient: PatientId) -> CourseId {
        self.course_of(&self.owner, patient).await
    }

    pub async fn course_of(&self, owner: &Actor, patient: PatientId) -> CourseId {
        patient::get(&self.db, owner, patient).await.unwrap().courses[0]
            .course
            .id
    }

    pub async fn book(&self, course: CourseId, day: &str) -> SessionId {
        course::book(&self.db, &*self.clock, &self.owner, course, &slot(day, "10:00"))
            .await
            .unwrap()
    }

    pub async fn move_to(&self, session: SessionId, day: &str) {
        course::move_session(&self.db, &*self.clock, &self.owner, session, &slot(day, "10:00"))
            .await
            .unwrap();
    }

    /// A phone of the patient joins by code.
    pub async fn joined(&self, patient: PatientId) -> Actor {
        self.joined_by(&self.owner, patient).await
    }

    pub async fn joined_by(&self, owner: &Actor, patient: PatientId) -> Actor {
        let pass = access::issue_join(&self.db, &*self.clock, owner, patient)
            .await
            .unwrap();
        let token = access::join(&self.db, &*self.clock, &pass.code, "192.0.2.1", "Phone")
            .await
            .unwrap();
        self.actor(&token).await
    }

    /// A phone that receives pushes.
    pub async fn reachable(&self, patient: PatientId, endpoint: &str) -> Actor {
        let actor = self.joined(patient).await;
        self.subscribe(&actor, endpoint).await;
        actor
    }

    pub async fn subscribe(&self, actor: &Actor, endpoint: &str) -> care::ids::SubscriptionId {
        let draft = SubscriptionDraft {
            endpoint: format!("https://push.example/{endpoint}"),
            p256dh: "BPublicKey".to_owned(),
            auth: "Secret".to_owned(),
        };
        reminder::subscribe(&self.db, &*self.clock, actor, &draft)
            .await
            .unwrap()
    }

    pub async fn actor(&self, token: &Token) -> Actor {
        access::authenticate(&self.db, &*self.clock, token)
            .await
            .unwrap()
            .unwrap()
            .actor
    }

    /// A member of staff in that role.
    pub async fn staff(&self, email: &str, role: &str) -> Actor {
        let draft = clinic::InviteDraft {
            email: email.to_owned(),
            role: role.to_owned(),
        };
        let secret = clinic::invite_staff(&self.db, &*self.clock, &self.owner, &draft)
            .await
            .unwrap();
        let token = access::accept_staff_invite(&self.db, &*self.clock, &secret, &credentials("Sam"), "Desk")
            .await
            .unwrap();
        self.actor(&token).await
    }

    pub async fn quiet(&self, from: &str, to: &str) {
        let settings = clinic::settings(&self.db, &self.owner).await.unwrap();
        let draft = SettingsDraft {
            quiet_from: from.to_owned(),
            quiet_to: to.to_owned(),
            ..SettingsDraft::from(&settings)
        };
        clinic::save_settings(&self.db, &*self.clock, &self.owner, &draft)
            .await
            .unwrap();
    }

    /// Past our own doors, into the tables: for tests of damage and of what is left behind.
    pub async fn sql(&self, statement: &'static str) -> u64 {
        if self.url.starts_with("sqlite:") {
            let mut raw = <sqlx::SqliteConnection as sqlx::Connection>::connect(&self.url)
                .await
                .unwrap();
            sqlx::raw_sql(statement)
                .execute(&mut raw)
                .await
                .unwrap()
                .rows_affected()
        } else {
            let mut raw = <sqlx::PgConnection as sqlx::Connection>::connect(&self.url)
                .await
                .unwrap();
            sqlx::raw_sql(statement)
                .execute(&mut raw)
                .await
                .unwrap()
                .rows_affected()
        }
    }

    /// By name.
    async fn tables(&self) -> Vec<String> {
        if self.url.starts_with("sqlite:") {
            let mut raw = <sqlx::SqliteConnection as sqlx::Connection>::connect(&self.url)
                .await
                .unwrap();
            let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_sqlx_migrations' ORDER BY name";
            sqlx::query_scalar(sql).fetch_all(&mut raw).await.unwrap()
        } else {
            let mut raw = <sqlx::PgConnection as sqlx::Connection>::connect(&self.url)
                .await
                .unwrap();
            let sql = "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_sqlx_migrations' ORDER BY 1";
            sqlx::query_scalar(sql).fetch_all(&mut raw).await.unwrap()
        }
    }

    /// Everything that is stored, as text.
    pub async fn dump(&self) -> String {
        let mut dump = String::new();
        for table in self.tables().await {
            if self.url.starts_with("sqlite:") {
                let mut raw = <sqlx::SqliteConnection as sqlx::Connection>::connect(&self.url)
                    .await
                    .unwrap();
                let sql = format!("SELECT * FROM {table}");
                for row in sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(&mut raw).await.unwrap() {
                    for column in 0..sqlx::Row::len(&row) {
                        dump += sqlx::Row::try_get_unchecked::<Option<String>, _>(&row, column)
                            .unwrap()
                            .as_deref()
                            .unwrap_or_default();
                        dump.push('\n');
                    }
                }
            } else {
                let mut raw = <sqlx::PgConnection as sqlx::Connection>::connect(&self.url)
                    .await
                    .unwrap();
                let sql = format!("SELECT CAST(t AS TEXT) FROM {table} t");
                let rows: Vec<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                    .fetch_all(&mut raw)
                    .await
                    .unwrap();
                dump += &rows.join("\n");
            }
        }
        dump
    }

    /// A number from the tables.
    pub async fn count(&self, query: &'static str) -> i64 {
        if self.url.starts_with("sqlite:") {
            let mut raw = <sqlx::SqliteConnection as sqlx::Connection>::connect(&self.url)
                .await
                .unwrap();
            sqlx::query_scalar(query).fetch_one(&mut raw).await.unwrap()
        } else {
            let mut raw = <sqlx::PgConnection as sqlx::Connection>::connect(&self.url)
                .await
                .unwrap();
            sqlx::query_scalar(query).fetch_one(&mut raw).await.unwrap()
        }
    }
}

/// The address of an empty schema, where there is a server.
async fn schema(test: &str) -> Option<String> {
    let server = std::env::var("STIPPLE_TEST_POSTGRES").ok()?;
    let schema = test.replace("::", "_");
    let schema = &schema[schema.len().saturating_sub(60)..];
    let mut admin = <sqlx::PgConnection as sqlx::Connection>::connect(&server)
        .await
        .unwrap();
    for statement in [
        format!("DROP SCHEMA IF EXISTS {schema} CASCADE"),
        format!("CREATE SCHEMA {schema}"),
    ] {
        sqlx::query(sqlx::AssertSqlSafe(statement))
            .execute(&mut admin)
            .await
            .unwrap();
    }
    let parted = if server.contains('?') { '&' } else { '?' };
    Some(format!("{server}{parted}options[search_path]={schema}"))
}

pub fn credentials(name: &str) -> StaffDraft {
    StaffDraft {
        name: name.to_owned(),
        password: PASSWORD.to_owned(),
        password_again: PASSWORD.to_owned(),
    }
}

/// A clinic in London with its owner, whose protocols are signed.
async fn new_clinic(db: &Db, clock: &dyn Clock, name: &str) -> (ClinicId, Actor) {
    let draft = ClinicDraft {
        clinic_name: name.to_owned(),
        zone: "Europe/London".to_owned(),
        email: "owner@example.org".to_owned(),
    };
    let (id, secret) = access::create_clinic(db, clock, &draft).await.unwrap();
    let token = access::accept_staff_invite(db, clock, &secret, &credentials("Olive"), "Desk")
        .await
        .unwrap();
    let owner = access::authenticate(db, clock, &token).await.unwrap().unwrap().actor;
    for protocol in clinic::protocols(db, &owner).await.unwrap() {
        clinic::sign_off(db, clock, &owner, protocol.id).await.unwrap();
    }
    (id, owner)
}
