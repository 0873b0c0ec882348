//! Opening a database and bringing its tables up to date.

use super::{Db, Engine, Shared, StoreError};
use sqlx::{
    Connection, SqliteConnection,
    migrate::Migrator,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{str::FromStr, sync::Arc, time::Duration};

/// How long a request waits for its turn before it is told that the database is busy.
const PATIENCE: Duration = Duration::from_secs(10);
const SQLITE_READERS: u32 = 8;
/// Rows that a reader of an answer may be behind: as many as a batch of pushes has, so that nobody waits for anybody within one.
const ROWS_AHEAD: usize = 256;
/// Pages of 4 KB that are written aside before they are put in their places: fewer flushes in a burst.
const WRITTEN_ASIDE: &str = "4000";
/// What the one who writes keeps in memory of the file, in KB, negated: a batch of pushes touches some thousand pages, and what does not fit is written
/// aside and read again within the same transaction.
const WRITER_KEEPS: &str = "-16000";
const POSTGRES_CONNECTIONS: u32 = 20;

/// Run by each process that starts; on PostgreSQL one after the other. A process of the version before may start, and goes on, on tables that a newer
/// one has added to.
fn migrations() -> Migrator {
    let mut migrations = sqlx::migrate!("./migrations");
    migrations.set_ignore_missing(true);
    migrations
}

impl Db {
    /// Opens `sqlite://PATH` (made if absent) or `postgres://…`, and runs the migrations it lacks.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let engine = if url.starts_with("sqlite:") {
            sqlite(url).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            postgres(url).await?
        } else {
            return Err(StoreError::Address);
        };
        Ok(Self {
            engine,
            shared: Arc::new(Shared::default()),
        })
    }
}

async fn sqlite(url: &str) -> Result<Engine, StoreError> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // What was acknowledged is on disk, even when the power fails.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .row_buffer_size(ROWS_AHEAD)
        .pragma("wal_autocheckpoint", WRITTEN_ASIDE);
    // The file is local: a connection does not go stale and need not be tried before use.
    let pool = || {
        SqlitePoolOptions::new()
            .acquire_timeout(PATIENCE)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .after_release(|conn, _| Box::pin(is_free(conn)))
    };
    let writing = options.clone().pragma("cache_size", WRITER_KEEPS);
    let write = pool().max_connections(1).connect_with(writing).await?;
    migrations().run(&write).await?;
    let read = pool()
        .max_connections(SQLITE_READERS)
        .connect_with(options.pragma("query_only", "ON"))
        .await?;
    Ok(Engine::Sqlite { read, write })
}

/// Whether a connection that was given back can be used again. When a disk is full, SQLite ends the transaction by itself, and the library goes on
/// counting it as open: on that connection none would ever begin again, so it is closed.
async fn is_free(conn: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    if conn.is_in_transaction() {
        // One that was dropped is taken back just now: after that, this is answered.
        conn.ping().await?;
    }
    Ok(!conn.is_in_transaction())
}

async fn postgres(url: &str) -> Result<Engine, StoreError> {
    let pool = PgPoolOptions::new()
        .acquire_timeout(PATIENCE)
        .max_connections(POSTGRES_CONNECTIONS)
        .connect(url)
        .await?;
    migrations().run(&pool).await?;
    Ok(Engine::Postgres(pool))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last one from before anybody ran several processes.
    const REBUILT: i64 = 17;

    #[test]
    fn migrations_only_add_so_that_the_version_before_goes_on_beside_them() {
        let takes = |sql: &str| {
            let sql = sql.to_uppercase();
            ["DROP ", "RENAME "].iter().any(|word| sql.contains(word))
        };
        let (old, new): (Vec<_>, Vec<_>) = migrations().iter().cloned().partition(|one| one.version <= REBUILT);
        assert!(
            old.iter().any(|one| takes(one.sql.as_str())),
            "it finds what it looks for"
        );
        for one in new {
            assert!(!takes(one.sql.as_str()), "{} takes something away", one.description);
        }
    }
}
