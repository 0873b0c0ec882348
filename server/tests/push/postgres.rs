//! A place of its own for a test, where there is a PostgreSQL server.

use sqlx::{AssertSqlSafe, Connection, PgConnection};

/// The address of an empty schema of that name.
pub async fn schema(name: &str) -> Option<String> {
    let Ok(server) = std::env::var("STIPPLE_TEST_POSTGRES") else {
        eprintln!("not run: STIPPLE_TEST_POSTGRES names no server");
        return None;
    };
    let mut admin = PgConnection::connect(&server).await.unwrap();
    let anew = format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}");
    sqlx::raw_sql(AssertSqlSafe(anew)).execute(&mut admin).await.unwrap();
    Some(format!("{server}?options[search_path]={name}"))
}
