use super::{Shared, StoreError};
use sqlx::{Database, Postgres, Sqlite, Transaction, pool::PoolConnection};
use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
};

/// An open transaction. Dropped without a commit, nothing of it happens.
#[derive(Debug)]
pub struct Tx {
    pub(crate) conn: Conn,
    pub(crate) shared: Arc<Shared>,
    writes: bool,
    planned: bool,
}

#[derive(Debug)]
pub(crate) enum Conn {
    Sqlite(Held<Sqlite>),
    Postgres(Held<Postgres>),
}

/// A connection, and whether a transaction was begun on it.
#[derive(Debug)]
pub(crate) enum Held<DB: Database> {
    Begun(Transaction<'static, DB>),
    /// Each statement is a transaction of its own.
    Loose(PoolConnection<DB>),
}

impl<DB: Database> Held<DB> {
    async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Begun(open) => Ok(open.commit().await?),
            Self::Loose(_) => Ok(()),
        }
    }
}

impl<DB: Database> Deref for Held<DB> {
    type Target = DB::Connection;

    fn deref(&self) -> &Self::Target {
        match self {
            Self::Begun(open) => open,
            Self::Loose(open) => open,
        }
    }
}

impl<DB: Database> DerefMut for Held<DB> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        match self {
            Self::Begun(open) => open,
            Self::Loose(open) => open,
        }
    }
}

impl Tx {
    pub(super) fn new(conn: Conn, shared: Arc<Shared>, writes: bool) -> Self {
        Self {
            conn,
            shared,
            writes,
            planned: false,
        }
    }

    pub async fn commit(mut self) -> Result<(), StoreError> {
        if self.planned {
            self.ring_others().await?;
        }
        match self.conn {
            Conn::Sqlite(open) => open.commit().await?,
            Conn::Postgres(open) => open.commit().await?,
        }
        if self.planned {
            self.shared.planned.notify_one();
        }
        Ok(())
    }

    /// Notes that this transaction planned reminders: its commit wakes whoever waits at [`super::Db::planned`].
    pub(crate) fn ring(&mut self) {
        self.planned = true;
    }

    /// The words that make PostgreSQL hold the rows read until the transaction ends. SQLite has one writer, so it needs none.
    pub(crate) fn for_update(&self) -> &'static str {
        match self.conn {
            Conn::Postgres(_) if self.writes => " FOR UPDATE",
            _ => "",
        }
    }

    /// As [`Tx::for_update`], where others may go on writing rows that refer to these.
    pub(crate) fn for_no_key_update(&self) -> &'static str {
        match self.conn {
            Conn::Postgres(_) if self.writes => " FOR NO KEY UPDATE",
            _ => "",
        }
    }

    /// The same for the rows of one table of a join, passing over rows that another transaction holds.
    pub(crate) fn for_no_key_update_of(&self, table: &str) -> String {
        match self.conn {
            Conn::Sqlite(_) => String::new(),
            Conn::Postgres(_) => format!(" FOR NO KEY UPDATE OF {table} SKIP LOCKED"),
        }
    }
}

/// Runs a query on the engine the transaction is on: the same text, once for each engine's types.
///
/// `on!(tx, c => sqlx::query_as("SELECT …").bind(id).fetch_optional(c))`
macro_rules! on {
    ($tx:expr, $conn:ident => $query:expr) => {
        match &mut $tx.conn {
            $crate::store::Conn::Sqlite(open) => {
                let $conn = &mut **open;
                $query.await.map_err($crate::store::StoreError::from)
            }
            $crate::store::Conn::Postgres(open) => {
                let $conn = &mut **open;
                $query.await.map_err($crate::store::StoreError::from)
            }
        }
    };
}

/// Runs a query that gives no rows; says how many rows it changed.
///
/// `changed!(tx, sqlx::query("UPDATE …").bind(id))`
macro_rules! changed {
    ($tx:expr, $query:expr) => {
        match &mut $tx.conn {
            $crate::store::Conn::Sqlite(open) => $query
                .execute(&mut **open)
                .await
                .map(|done| done.rows_affected())
                .map_err($crate::store::StoreError::from),
            $crate::store::Conn::Postgres(open) => $query
                .execute(&mut **open)
                .await
                .map(|done| done.rows_affected())
                .map_err($crate::store::StoreError::from),
        }
    };
}

pub(crate) use {changed, on};
