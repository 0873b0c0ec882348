//! What an older version kept, a newer one still has.

use crate::{
    check_in::{healing, send},
    world::{World, promise},
};
use care::{
    check_in::Answers,
    ids::PhotoId,
    photo::{self, CONSENT_VERSION, Expected, NewPhoto, SentWith},
    protocol::Angle,
    store::Db,
};
use sqlx::{AssertSqlSafe, Connection, Executor, migrate::Migrator};
use std::{fs, path::Path};

/// A database as it was after this migration, with the world's rows; its address. `folder`: for what it needs.
async fn older(world: &World, last: &str, folder: &Path) -> String {
    let migrations = folder.join("migrations");
    fs::create_dir(&migrations).unwrap();
    for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations")).unwrap() {
        let file = file.unwrap();
        if *file.file_name().to_string_lossy() <= *format!("{last}~") {
            fs::copy(file.path(), migrations.join(file.file_name())).unwrap();
        }
    }
    let migrator = Migrator::new(&*migrations).await.unwrap();
    if let Some(path) = world.url.strip_prefix("sqlite://") {
        let file = folder.join("older.db");
        let mut older = sqlx::SqliteConnection::connect(&format!("sqlite://{}?mode=rwc", file.display()))
            .await
            .unwrap();
        migrator.run(&mut older).await.unwrap();
        // In whatever order the tables come.
        older.execute("PRAGMA foreign_keys = OFF").await.unwrap();
        older
            .execute(AssertSqlSafe(format!("ATTACH '{path}' AS now")))
            .await
            .unwrap();
        let columns = "SELECT m.name, c.name FROM {}.sqlite_master m JOIN pragma_table_info(m.name, '{}') c WHERE m.type = 'table'";
        let [of_older, of_now] = ["main", "now"].map(|schema| columns.replace("{}", schema));
        let of_older = sqlx::query_as(AssertSqlSafe(of_older))
            .fetch_all(&mut older)
            .await
            .unwrap();
        let of_now = sqlx::query_as(AssertSqlSafe(of_now))
            .fetch_all(&mut older)
            .await
            .unwrap();
        for copy in copies(of_older, &of_now, "main", "now") {
            older.execute(AssertSqlSafe(copy)).await.unwrap();
        }
        older.close().await.unwrap();
        return format!("sqlite://{}", file.display());
    }
    let (server, now) = world.url.rsplit_once("search_path]=").unwrap();
    let schema = format!("{}_was", &now[..now.len().min(55)]);
    let url = format!("{server}search_path]={schema}");
    let mut older = sqlx::PgConnection::connect(&url).await.unwrap();
    for statement in [
        format!("DROP SCHEMA IF EXISTS {schema} CASCADE"),
        format!("CREATE SCHEMA {schema}"),
    ] {
        older.execute(AssertSqlSafe(statement)).await.unwrap();
    }
    migrator.run(&mut older).await.unwrap();
    older.execute("SET session_replication_role = replica").await.unwrap();
    let columns = "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = $1";
    let of_older = sqlx::query_as(columns)
        .bind(&schema)
        .fetch_all(&mut older)
        .await
        .unwrap();
    let of_now = sqlx::query_as(columns).bind(now).fetch_all(&mut older).await.unwrap();
    for copy in copies(of_older, &of_now, &schema, now) {
        older.execute(AssertSqlSafe(copy)).await.unwrap();
    }
    older.close().await.unwrap();
    url
}

/// Whether it has such a table.
async fn has(url: &str, table: &str) -> bool {
    let ask = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
    if url.starts_with("sqlite:") {
        let mut db = sqlx::SqliteConnection::connect(url).await.unwrap();
        db.execute(ask).await.is_ok()
    } else {
        let mut db = sqlx::PgConnection::connect(url).await.unwrap();
        db.execute(ask).await.is_ok()
    }
}

type Columns = Vec<(String, String)>;

/// Table by table; those that have lost columns since then stay empty.
fn copies(of_older: Columns, of_now: &Columns, older: &str, now: &str) -> Vec<String> {
    let mut tables = std::collections::BTreeMap::<String, Vec<String>>::new();
    for (table, column) in of_older {
        if !table.starts_with("sqlite_") && !table.starts_with("_sqlx") {
            tables.entry(table).or_default().push(column);
        }
    }
    let kept = |(table, columns): &(String, Vec<String>)| {
        columns
            .iter()
            .all(|column| of_now.contains(&(table.clone(), column.clone())))
    };
    let copy = |(table, columns): (String, Vec<String>)| {
        let columns = columns.join(", ");
        format!(
            "INSERT INTO {older}.{table} ({columns}) SELECT {columns} FROM {now}.{table} WHERE true ON CONFLICT DO NOTHING"
        )
    };
    tables.into_iter().filter(kept).map(copy).collect()
}

const HASHES: [&str; 3] = ["11", "22", "33"];

fn new(at: usize, sent_with: SentWith, hashes: &[String]) -> NewPhoto<'_> {
    NewPhoto {
        id: PhotoId::from_u128(at as u128 + 1),
        sent_with,
        angle: [Angle::Front, Angle::Top, Angle::Front][at],
        hash: &hashes[at],
    }
}

promise! {
    async fn photos_of_before_messages_took_any_are_all_kept_by_the_migration(world) {
        let ada = healing(&world, "Ada").await;
        let check_in = send(&world, &ada.phone, 1, &Answers::NOTHING).await.id;
        let c = &*world.clock;
        photo::give_consent(&world.db, c, &ada.phone, CONSENT_VERSION).await.unwrap();
        let hashes = HASHES.map(|hash| hash.repeat(32));
        for at in 0..3 {
            photo::keep(&world.db, c, &ada.phone, &new(at, SentWith::CheckIn(check_in), &hashes), (2048, 1536)).await.unwrap();
        }
        let before = photo::list_for_check_in(&world.db, &world.owner, check_in).await.unwrap();
        assert_eq!(before.len(), 3);

        let folder = tempfile::tempdir().unwrap();
        let url = older(&world, "0015", folder.path()).await;
        assert!(!has(&url, "message").await, "the control: it is an older one");
        let db = Db::open(&url).await.unwrap();
        assert!(has(&url, "message").await);
        assert_eq!(photo::list_for_check_in(&db, &world.owner, check_in).await.unwrap(), before);
        // Sent again, each is the one that is there, whatever its new id.
        for at in 0..3 {
            let again = NewPhoto { id: PhotoId::from_u128(99), ..new(at, SentWith::CheckIn(check_in), &hashes) };
            assert_eq!(photo::expect(&db, c, &ada.phone, &again).await.unwrap(), Expected::Kept(PhotoId::from_u128(at as u128 + 1)));
        }
        db.close().await;
    }
}
