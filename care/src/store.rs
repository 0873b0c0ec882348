//! Storage: SQLite by default, PostgreSQL when a clinic group outgrows one machine. One query text serves both.
//!
//! - [`Db`] opens the database and gives out transactions: [`Db::read`] a snapshot for one page, [`Db::glance`] for one statement,
//!   [`Db::write`] for a change
//! - [`on!`] and [`changed!`] run a query on whichever engine a transaction is on
//! - [`At`], [`Day`], [`Wall`] and the ids are stored alike on both engines, so that both compare and sort them alike
//!
//! A use case never opens a second transaction while it holds one: SQLite has one writer.

mod bell;
mod column;
mod error;
mod list;
pub mod meta;
mod open;
pub mod transfer;
mod tx;

pub(crate) use column::{At, Day, Wall, Zone, keys_stored, stored};
pub use error::StoreError;
pub(crate) use list::{CHUNK, values};
use tx::Held;
pub use tx::Tx;
pub(crate) use tx::{Conn, changed, on};

use crate::{ids::ProtocolId, protocol::Protocol};
use sqlx::{PgPool, SqlitePool};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};
use tokio::sync::Notify;

/// The database. Cheap to clone; clones share everything.
#[derive(Clone, Debug)]
pub struct Db {
    engine: Engine,
    shared: Arc<Shared>,
}

#[derive(Clone, Debug)]
enum Engine {
    /// One connection that writes, and a pool of readers, which see each commit of it.
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
    },
    Postgres(PgPool),
}

#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// Rung by each commit that planned reminders.
    planned: Notify,
    /// A published version never changes, so it is read from its TOML once.
    protocols: Mutex<HashMap<ProtocolId, Arc<Protocol>>>,
}

impl Db {
    /// A snapshot: everything read in it is of one moment. Nothing can be written.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        let conn = match &self.engine {
            Engine::Sqlite { read, .. } => Conn::Sqlite(Held::Begun(read.begin().await?)),
            Engine::Postgres(pool) => Conn::Postgres(Held::Begun(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    .await?,
            )),
        };
        Ok(Tx::new(conn, self.shared.clone(), false))
    }

    /// For one reading statement, which is a snapshot by itself: the ways to the database and back for a beginning and an end are saved.
    pub async fn glance(&self) -> Result<Tx, StoreError> {
        let conn = match &self.engine {
            Engine::Sqlite { read, .. } => Conn::Sqlite(Held::Loose(read.acquire().await?)),
            Engine::Postgres(pool) => Conn::Postgres(Held::Loose(pool.acquire().await?)),
        };
        Ok(Tx::new(conn, self.shared.clone(), false))
    }

    /// A transaction that may write; without [`Tx::commit`] nothing of it happens. On SQLite it waits here for the one before it.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        let conn = match &self.engine {
            Engine::Sqlite { write, .. } => Conn::Sqlite(Held::Begun(write.begin_with("BEGIN IMMEDIATE").await?)),
            Engine::Postgres(pool) => Conn::Postgres(Held::Begun(pool.begin().await?)),
        };
        Ok(Tx::new(conn, self.shared.clone(), true))
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let mut tx = self.glance().await?;
        changed!(tx, sqlx::query("SELECT 1")).map(|_| ())
    }

    /// Whether no clinic is in it.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        let mut tx = self.glance().await?;
        let clinics: i64 = on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM clinic").fetch_one(c))?;
        Ok(clinics == 0)
    }

    /// Waits for open transactions and closes the connections.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }
}

impl Shared {
    pub(crate) fn protocol(&self, id: ProtocolId) -> Option<Arc<Protocol>> {
        self.protocols.lock().ok()?.get(&id).cloned()
    }

    pub(crate) fn keep_protocol(&self, id: ProtocolId, protocol: &Arc<Protocol>) {
        if let Ok(mut kept) = self.protocols.lock() {
            kept.insert(id, protocol.clone());
        }
    }
}
