//! The bell: rung by each commit that planned reminders, heard by whoever sends them, in this process and in all others on the same database.

use super::{Conn, Db, Engine, StoreError, Tx};
use sqlx::postgres::PgListener;
use std::{convert::Infallible, future::pending, time::Duration};
use tokio::time::timeout;

const CHANNEL: &str = "stipple_planned";
/// After so long without a ring the line itself is tried: a network that went away says nothing.
const STILL: Duration = Duration::from_mins(1);
const PATIENCE: Duration = Duration::from_secs(10);

impl Db {
    /// Returns once reminders were planned since it returned last: there may be an earlier one to send. What other processes planned it knows only
    /// while [`Db::hear_others`] runs.
    pub async fn planned(&self) {
        self.shared.planned.notified().await;
    }

    /// Rings here whenever another process rings. Ends only with a fault: call it again. A SQLite file has one process that sends, and nobody else
    /// to hear.
    pub async fn hear_others(&self) -> Result<Infallible, StoreError> {
        let Engine::Postgres(pool) = &self.engine else {
            return pending().await;
        };
        let mut others = PgListener::connect_with(pool).await?;
        others.listen(CHANNEL).await?;
        loop {
            // At first, after a lost connection and a long silence, for what may have been missed.
            self.shared.planned.notify_one();
            if let Ok(rung) = timeout(STILL, others.try_recv()).await {
                rung?;
            } else {
                let asked = sqlx::query("SELECT 1").execute(&mut others);
                timeout(PATIENCE, asked).await.map_err(|_| StoreError::Silent)??;
            }
        }
    }
}

impl Tx {
    /// Tells other processes, once this transaction is committed.
    pub(super) async fn ring_others(&mut self) -> Result<(), StoreError> {
        if let Conn::Postgres(open) = &mut self.conn {
            sqlx::query("SELECT pg_notify($1, '')")
                .bind(CHANNEL)
                .execute(&mut **open)
                .await?;
        }
        Ok(())
    }
}
