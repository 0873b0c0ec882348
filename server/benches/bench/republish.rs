//! A publish to which everybody moves and that gives every reminder another time, in a process of its own; held against inserting as many
//! reminders' rows, bare: bound values, many to a statement, one transaction, into the same table with the same indexes.

use crate::{
    child::{self, Child},
    crowd::{Crowd, noon},
    table::Row,
};
use care::{
    Actor,
    access::{SignInDraft, authenticate, sign_in},
    clock::{Clock, ManualClock, SystemClock},
    draft::{self, Edit, Published, Running, Saved, TypedImport},
    plan::MISSED,
    protocol::Treatment,
    store::Db,
};
use chrono::Duration as Span;
use sqlx::{AssertSqlSafe, SqlitePool, sqlite::SqliteConnectOptions, sqlite::SqliteRow};
use std::{path::Path, time::Instant};

const PATIENTS: u32 = 10_000;
const MEMORY_MB: f64 = 100.0;
const TREATMENT: Treatment = Treatment::Density;

pub async fn run(folder: &Path) -> Vec<Row> {
    let file = folder.join("republish.db");
    let clock = ManualClock::at(noon(SystemClock.now()));
    Crowd::gather(&file, &clock, PATIENTS, "https://push.example").await;
    let bare = folder.join("bare.db");
    let (rows, first, baseline) = insert(&file, &bare).await;
    let mut child = Child::start("republish", &[file.as_os_str()]);
    let said = child.until_ready().await;
    let peak = child.finish().await;
    let (seconds, moved) = said.split_once(' ').expect("two numbers");
    assert_eq!(moved.parse(), Ok(first), "every planned reminder is planned anew");
    let what = format!("publish that moves {PATIENTS} patients, N = {rows} reminders planned anew");
    vec![
        Row::times_at_most(what, seconds.parse().expect("a number"), baseline, 3.0, "s"),
        Row::at_most("the same: memory at its highest", peak, MEMORY_MB, "MB"),
    ]
}

/// The process that publishes: `republish DATABASE`. Says how long it took, in seconds, and how many reminders it planned anew.
pub async fn publish(arguments: Vec<String>) {
    let [file] = <[String; 1]>::try_from(arguments).expect("one argument");
    let db = Db::open(&format!("sqlite://{file}")).await.expect("the database");
    let clock = ManualClock::at(noon(SystemClock.now()) + Span::minutes(1));
    let owner = owner(&db, &clock).await;
    draft::begin(&db, &clock, &owner, TREATMENT, None)
        .await
        .expect("a draft");
    let draft = draft::find(&db, &owner, TREATMENT)
        .await
        .expect("a draft")
        .expect("a draft");
    let mut protocol = draft.protocol;
    for rule in &mut protocol.rules {
        rule.local_time += Span::minutes(5);
    }
    let toml = protocol.to_toml().expect("a text");
    let edit = Edit::Import(TypedImport { toml });
    let saved = draft::save(&db, &clock, &owner, TREATMENT, draft.revision, &edit).await;
    let Ok(Saved::Done(revision)) = saved else {
        panic!("not saved: {saved:?}")
    };
    let started = Instant::now();
    let published = draft::publish(&db, &clock, &owner, TREATMENT, revision, Running::Move).await;
    let took = started.elapsed().as_secs_f64();
    let Ok(Published::Done { effect, .. }) = published else {
        panic!("not published: {published:?}")
    };
    child::ready(&format!("{took} {}", effect.total().moved));
    child::told().await;
}

/// Of the crowd's clinic.
pub async fn owner(db: &Db, clock: &dyn Clock) -> Actor {
    let draft = SignInDraft {
        email: "owner@clinic.example".into(),
        password: "correct horse battery".into(),
    };
    let token = sign_in(db, clock, &draft, "bench").await.expect("a sign-in");
    let signed = authenticate(db, clock, &token).await.expect("a sign-in");
    signed.expect("an owner").actor
}

/// The crowd's planned reminders, put into a database of their own. How many, how many of them are no second askings (a publish counts those with
/// their first), and in how many seconds.
async fn insert(file: &Path, bare: &Path) -> (u32, u32, f64) {
    Db::open(&format!("sqlite://{}", bare.display()))
        .await
        .expect("a database")
        .close()
        .await;
    let options = SqliteConnectOptions::new()
        .filename(bare)
        .pragma("journal_mode", "WAL")
        .pragma("synchronous", "FULL")
        .pragma("foreign_keys", "ON");
    let pool = SqlitePool::connect_with(options).await.expect("the database");
    let mut c = pool.acquire().await.expect("a connection");
    let attach = format!("ATTACH '{}' AS crowd", file.display());
    sqlx::query(AssertSqlSafe(attach))
        .execute(&mut *c)
        .await
        .expect("the crowd");
    // Whom the reminders belong to is there already.
    for table in ["clinic", "staff", "protocol", "patient", "course"] {
        let copy = format!("INSERT INTO {table} SELECT * FROM crowd.{table}");
        sqlx::query(AssertSqlSafe(copy)).execute(&mut *c).await.expect(table);
    }
    let rows: Vec<Planned> = sqlx::query_as("SELECT * FROM crowd.reminder WHERE state = 'planned'")
        .fetch_all(&mut *c)
        .await
        .expect("reminders");
    let started = Instant::now();
    sqlx::query("BEGIN IMMEDIATE")
        .execute(&mut *c)
        .await
        .expect("a transaction");
    for rows in rows.chunks(100) {
        let places = vec![format!("({})", vec!["?"; 16].join(", ")); rows.len()].join(", ");
        let sql = format!(
            "INSERT INTO reminder (clinic_id, id, patient_id, course_id, rule_key, subject_id, anchor_day, about, lock, due_at, expires_at, \
             state, attempt_at, attempts, planned_at, reason) VALUES {places}"
        );
        let query = rows
            .iter()
            .fold(sqlx::query(AssertSqlSafe(sql)), |query, row| row.bind(query));
        query.execute(&mut *c).await.expect("rows");
    }
    sqlx::query("COMMIT").execute(&mut *c).await.expect("a commit");
    let took = started.elapsed().as_secs_f64();
    let first = rows.iter().filter(|row| row.texts[3] != MISSED).count();
    let number = |count: usize| u32::try_from(count).expect("a number");
    (number(rows.len()), number(first), took)
}

/// A reminder's row as it is stored.
struct Planned {
    texts: [String; 8],
    course: Option<String>,
    times: [i64; 4],
    state: String,
}

impl sqlx::FromRow<'_, SqliteRow> for Planned {
    fn from_row(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        use sqlx::Row as _;
        let text = |name: &str| row.try_get(name);
        Ok(Self {
            texts: [
                text("clinic_id")?,
                text("id")?,
                text("patient_id")?,
                text("rule_key")?,
                text("subject_id")?,
                text("anchor_day")?,
                text("about")?,
                text("lock")?,
            ],
            course: row.try_get("course_id")?,
            times: [
                row.try_get("due_at")?,
                row.try_get("expires_at")?,
                row.try_get("attempt_at")?,
                row.try_get("planned_at")?,
            ],
            state: row.try_get("state")?,
        })
    }
}

type Query<'q> = sqlx::query::Query<'q, sqlx::Sqlite, sqlx::sqlite::SqliteArguments>;

impl Planned {
    fn bind<'q>(&'q self, query: Query<'q>) -> Query<'q> {
        let [clinic, id, patient, rule, subject, day, about, lock] = &self.texts;
        let [due, expires, attempt, planned] = self.times;
        query
            .bind(clinic)
            .bind(id)
            .bind(patient)
            .bind(&self.course)
            .bind(rule)
            .bind(subject)
            .bind(day)
            .bind(about)
            .bind(lock)
            .bind(due)
            .bind(expires)
            .bind(&self.state)
            .bind(attempt)
            .bind(0_i64)
            .bind(planned)
            .bind(None::<String>)
    }
}
