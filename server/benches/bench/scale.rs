//! Ten million planned reminders against ten thousand: what a claim and a move of a session take then.

use crate::{
    crowd::{Crowd, in_file, noon},
    raw::Raw,
    reminders::{claims::BATCH, schema, sender::evening},
    republish::owner,
    table::Row,
    times::{middle_ms, p99_ms},
};
use care::{
    Actor,
    access::authenticate,
    clock::{Clock, ManualClock, SystemClock},
    course::{self, SessionDraft},
    ids::{PatientId, SessionId},
    patient, reminder,
    store::{Db, meta},
};
use chrono::{Days, Duration as Span};
use std::{
    path::Path,
    time::{Duration, Instant},
};

const PATIENTS: u32 = 10_000;
/// Of each patient, beside those of the plan.
const FAR_AHEAD: u32 = 1_000;
const CLAIMS: i32 = 30;
const MOVES: usize = 200;

pub async fn run(folder: &Path) -> Vec<Row> {
    let mut rows = measure(&in_file(&folder.join("scale.db")), "SQLite").await;
    if let Ok(server) = std::env::var("STIPPLE_TEST_POSTGRES") {
        rows.extend(measure(&schema(&server, "scale").await, "PostgreSQL").await);
    }
    rows
}

async fn measure(url: &str, engine: &str) -> Vec<Row> {
    let clock = ManualClock::at(noon(SystemClock.now()));
    let crowd = Crowd::gather_in(url, &clock, PATIENTS, "https://push.example").await;
    let db = Db::open(url).await.expect("the database");
    let actor = authenticate(&db, &clock, crowd.token())
        .await
        .expect("a sign-in")
        .expect("a patient")
        .actor;
    let few = claims(&db, &clock).await;
    multiply(url).await;
    let many = claims(&db, &clock).await;

    let (owner, session) = (owner(&db, &clock).await, session(&db, &clock, &actor).await);
    let (mut moves, mut commits) = (Vec::new(), Vec::new());
    for n in 0..MOVES {
        let day = clock.now().date_naive() + Days::new(20 + n as u64 % 50);
        let to = SessionDraft {
            day: day.to_string(),
            start: "10:00".into(),
            minutes: "120".into(),
        };
        let started = Instant::now();
        course::move_session(&db, &clock, &owner, session, &to)
            .await
            .expect("a move");
        moves.push(started.elapsed());
        let started = Instant::now();
        meta::set(&db, "bench", &n.to_string()).await.expect("a commit");
        commits.push(started.elapsed());
    }
    db.close().await;
    let total = u64::from(PATIENTS) * u64::from(FAR_AHEAD);
    vec![
        Row::times_at_most(
            format!("{engine}: a claim of {BATCH} with {total} reminders planned, N = {CLAIMS}, against {PATIENTS}"),
            middle_ms(many),
            middle_ms(few),
            1.5,
            "ms",
        ),
        Row::times_at_most(
            format!("{engine}: a session moved with so many planned, p99, N = {MOVES}, against a commit of one row"),
            p99_ms(moves),
            p99_ms(commits),
            3.0,
            "ms",
        ),
    ]
}

/// The same pushes each time: what was claimed is let go of by its lease.
async fn claims(db: &Db, clock: &ManualClock) -> Vec<Duration> {
    let mut times = Vec::new();
    for n in 0..CLAIMS {
        clock.set(evening() + Span::minutes(2) * n);
        let started = Instant::now();
        let dues = reminder::claim(db, clock, BATCH, Span::minutes(1))
            .await
            .expect("a claim");
        times.push(started.elapsed());
        assert_eq!(dues.len(), BATCH as usize);
    }
    clock.set(noon(SystemClock.now()));
    times
}

/// Of one reminder of each patient a thousand more, minute by minute in the years to come.
async fn multiply(url: &str) {
    const MINUTE: u64 = 60_000_000;
    const FIRST: u64 = 400 * 24 * 60 * MINUTE;
    let raw = Raw::open(url).await;
    let columns = raw.columns("reminder").await;
    let (number, digits) = (raw.count_to(FAR_AHEAD), raw.digits());
    let values: Vec<String> = columns
        .iter()
        .map(|column| match column.as_str() {
            "id" => format!("{digits} || substr(t.id, 1, 8) || substr(t.id, 17)"),
            "subject_id" => digits.to_owned(),
            "due_at" | "expires_at" | "attempt_at" => format!("t.{column} + {FIRST} + n * {MINUTE}"),
            other => format!("t.{other}"),
        })
        .collect();
    raw.run(format!(
        "INSERT INTO reminder ({}) SELECT {} FROM {number} CROSS JOIN reminder t WHERE t.rule_key = 'check_in_day_3'",
        columns.join(", "),
        values.join(", ")
    ))
    .await;
    raw.run("ANALYZE".to_owned()).await;
    let there = raw.numbers("SELECT COUNT(*) FROM reminder").await;
    assert!(there[0] >= i64::from(PATIENTS) * i64::from(FAR_AHEAD), "{there:?}");
    raw.close().await;
}

async fn session(db: &Db, clock: &ManualClock, actor: &Actor) -> SessionId {
    let id: PatientId = actor.patient().expect("a patient");
    let owner = owner(db, clock).await;
    let record = patient::get(db, &owner, id).await.expect("the patient");
    let course = record.courses[0].course.id;
    let day = clock.now().date_naive() + Days::new(30);
    let draft = SessionDraft {
        day: day.to_string(),
        start: "10:00".into(),
        minutes: "120".into(),
    };
    course::book(db, clock, &owner, course, &draft)
        .await
        .expect("a session")
}
