use sqlx::{error::ErrorKind, migrate::MigrateError};

/// What can go wrong below the use cases. None of it is told to a client.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("a database's address starts with sqlite: or postgres:")]
    Address,
    #[error("there is a row with that key already")]
    Duplicate(#[source] sqlx::Error),
    #[error("a row refers to one that is not there")]
    Dangling(#[source] sqlx::Error),
    /// Trying again later may help.
    #[error("the database is busy or out of reach")]
    Unavailable(#[source] sqlx::Error),
    #[error("the tables cannot be brought up to date")]
    Migration(#[from] MigrateError),
    #[error("a stored {0} cannot be read")]
    Damaged(&'static str),
    /// As [`StoreError::Unavailable`]: the line to it may be dead.
    #[error("the database does not answer")]
    Silent,
    #[error("a task was stopped before its end")]
    Stopped,
    #[error("the database refused")]
    Other(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error::{Database, Io, PoolClosed, PoolTimedOut, WorkerCrashed};
        match &error {
            Database(cause) if cause.kind() == ErrorKind::UniqueViolation => Self::Duplicate(error),
            Database(cause) if cause.kind() == ErrorKind::ForeignKeyViolation => Self::Dangling(error),
            Database(cause) if cause.code().is_some_and(|code| passes(&code)) => Self::Unavailable(error),
            PoolTimedOut | PoolClosed | WorkerCrashed | Io(_) => Self::Unavailable(error),
            _ => Self::Other(error),
        }
    }
}

/// Codes of passing trouble: SQLite busy, locked; PostgreSQL serialisation failure, deadlock, shutting down, out of connections.
fn passes(code: &str) -> bool {
    matches!(
        code,
        "5" | "6" | "261" | "517" | "40001" | "40P01" | "57P01" | "57P03" | "53300"
    )
}
