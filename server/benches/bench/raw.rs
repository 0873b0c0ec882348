//! Past our own doors into the tables, on either engine: for making many rows, and for reading what no page shows.

use sqlx::{AssertSqlSafe, Executor, PgPool, SqlitePool, sqlite::SqliteConnectOptions};
use std::str::FromStr;

pub enum Raw {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Raw {
    /// Of the same address as the program's.
    pub async fn open(url: &str) -> Self {
        if url.starts_with("sqlite:") {
            // Made for one run: nothing of it need outlive a failure of power.
            let options = SqliteConnectOptions::from_str(url)
                .expect("an address")
                .pragma("synchronous", "OFF")
                .pragma("cache_size", "-400000");
            let pool = SqlitePool::connect_with(options).await;
            return Self::Sqlite(pool.expect("the database"));
        }
        Self::Postgres(PgPool::connect(url).await.expect("the database"))
    }

    pub async fn run(&self, sql: String) {
        match self {
            Self::Sqlite(pool) => pool.execute(AssertSqlSafe(sql)).await.map(|_| ()),
            Self::Postgres(pool) => pool.execute(AssertSqlSafe(sql)).await.map(|_| ()),
        }
        .expect("a statement");
    }

    pub async fn numbers(&self, sql: &str) -> Vec<i64> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(pool) => sqlx::query_scalar(sql).fetch_all(pool).await,
            Self::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await,
        }
        .expect("numbers")
    }

    /// Of a table, in order.
    pub async fn columns(&self, table: &str) -> Vec<String> {
        match self {
            Self::Sqlite(pool) => {
                let sql = "SELECT name FROM pragma_table_info($1)";
                sqlx::query_scalar(sql).bind(table).fetch_all(pool).await
            }
            Self::Postgres(pool) => {
                let sql = "SELECT CAST(column_name AS TEXT) FROM information_schema.columns
                    WHERE table_name = $1 AND table_schema = current_schema() ORDER BY ordinal_position";
                sqlx::query_scalar(sql).bind(table).fetch_all(pool).await
            }
        }
        .expect("columns")
    }

    /// The first `n` whole numbers, as a table `number` with a column `n`.
    pub fn count_to(&self, n: u32) -> String {
        match self {
            Self::Sqlite(_) => {
                format!(
                    "(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {n}) SELECT n FROM c) AS number"
                )
            }
            Self::Postgres(_) => format!("generate_series(1, {n}) AS number(n)"),
        }
    }

    /// `n` as eight hexadecimal digits.
    pub fn digits(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "printf('%08x', n)",
            Self::Postgres(_) => "lpad(to_hex(n), 8, '0')",
        }
    }

    pub async fn close(self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}
