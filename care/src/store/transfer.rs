//! Moving a whole installation from an SQLite file to an empty PostgreSQL database: every table, row by row, in one transaction, and read back.
//!
//! Tables, their columns and what refers to what are read from the file, so that none can be forgotten.

use super::{Db, Engine, StoreError};
use sha2::{Digest, Sha256};
use sqlx::{
    AssertSqlSafe, Postgres, QueryBuilder, Row, Sqlite, Transaction,
    postgres::PgRow,
    sqlite::{SqliteConnection, SqliteRow},
};
use std::collections::BTreeSet;

/// Kept by the migrations themselves.
const MIGRATIONS: &str = "_sqlx_migrations";
/// Rows read and written at a time.
const CHUNK: i64 = 500;

#[derive(Debug, thiserror::Error)]
pub enum TransferFault {
    #[error("what is moved must lie in an SQLite file")]
    Source,
    #[error("it must be moved to PostgreSQL")]
    Target,
    #[error("there is something in the database it was to be moved to: name an empty one")]
    NotEmpty,
    /// Nothing was moved.
    #[error("{table}: what was written is not what was read, so all of it was taken back")]
    Differs { table: String },
    #[error("the table {0} refers to one that cannot be moved before it")]
    Circle(String),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for TransferFault {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// A table that was moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub table: String,
    pub rows: u64,
}

/// Moves everything, or nothing. Who writes to the file meanwhile waits until it is over. `tell` hears of each table.
pub async fn transfer(from: &Db, to: &Db, mut tell: impl FnMut(&Moved)) -> Result<Vec<Moved>, TransferFault> {
    let Engine::Sqlite { write, .. } = &from.engine else {
        return Err(TransferFault::Source);
    };
    let Engine::Postgres(pool) = &to.engine else {
        return Err(TransferFault::Target);
    };
    let mut source = write.begin_with("BEGIN IMMEDIATE").await?;
    let mut target = pool.begin().await?;
    let tables = in_order(tables(&mut source).await?)?;
    if holds_a_clinic(&mut target).await? {
        return Err(TransferFault::NotEmpty);
    }
    // What its migrations put there comes from the file, too.
    for table in tables.iter().rev() {
        let sql = AssertSqlSafe(format!("DELETE FROM {}", table.name));
        sqlx::query(sql).execute(&mut *target).await?;
    }
    let mut all = Vec::new();
    for table in &tables {
        let moved = Moved {
            rows: table.copy(&mut source, &mut target).await?,
            table: table.name.clone(),
        };
        tell(&moved);
        all.push(moved);
    }
    target.commit().await?;
    Ok(all)
}

async fn holds_a_clinic(target: &mut Transaction<'static, Postgres>) -> Result<bool, TransferFault> {
    let clinics: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM clinic")
        .fetch_one(&mut **target)
        .await?;
    Ok(clinics > 0)
}

/// How a column is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Truth,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Text(Option<String>),
    Number(Option<i64>),
    Truth(Option<bool>),
}

#[derive(Debug)]
struct Table {
    name: String,
    columns: Vec<(String, Kind)>,
    /// The tables whose rows its rows refer to.
    needs: BTreeSet<String>,
}

async fn tables(source: &mut SqliteConnection) -> Result<Vec<Table>, TransferFault> {
    let names: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> $1",
    )
    .bind(MIGRATIONS)
    .fetch_all(&mut *source)
    .await?;
    let mut tables = Vec::new();
    for name in names {
        let columns: Vec<(String, String)> =
            sqlx::query_as("SELECT name, type FROM pragma_table_info($1) ORDER BY cid")
                .bind(&name)
                .fetch_all(&mut *source)
                .await?;
        let needs: Vec<String> = sqlx::query_scalar("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list($1)")
            .bind(&name)
            .fetch_all(&mut *source)
            .await?;
        let columns: Option<Vec<_>> = columns
            .into_iter()
            .map(|(column, kind)| Some((column, Kind::of(&kind)?)))
            .collect();
        tables.push(Table {
            columns: columns.ok_or(StoreError::Damaged("column's kind"))?,
            needs: needs.into_iter().filter(|needed| *needed != name).collect(),
            name,
        });
    }
    Ok(tables)
}

/// Each after those it refers to.
fn in_order(mut waiting: Vec<Table>) -> Result<Vec<Table>, TransferFault> {
    let (mut ordered, mut there) = (Vec::new(), BTreeSet::new());
    while !waiting.is_empty() {
        let (ready, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|table| table.needs.is_subset(&there));
        let Some(_) = ready.first() else {
            let stuck = rest.into_iter().next().map(|table| table.name);
            return Err(TransferFault::Circle(stuck.unwrap_or_default()));
        };
        there.extend(ready.iter().map(|table: &Table| table.name.clone()));
        ordered.extend(ready);
        waiting = rest;
    }
    Ok(ordered)
}

impl Kind {
    fn of(declared: &str) -> Option<Self> {
        match declared {
            "TEXT" => Some(Self::Text),
            "BIGINT" => Some(Self::Number),
            "BOOLEAN" => Some(Self::Truth),
            _ => None,
        }
    }

    fn read_sqlite(self, row: &SqliteRow, at: usize) -> Result<Value, sqlx::Error> {
        Ok(match self {
            Self::Text => Value::Text(row.try_get(at)?),
            Self::Number => Value::Number(row.try_get(at)?),
            Self::Truth => Value::Truth(row.try_get(at)?),
        })
    }

    fn read_postgres(self, row: &PgRow, at: usize) -> Result<Value, sqlx::Error> {
        Ok(match self {
            Self::Text => Value::Text(row.try_get(at)?),
            Self::Number => Value::Number(row.try_get(at)?),
            Self::Truth => Value::Truth(row.try_get(at)?),
        })
    }
}

impl Table {
    fn names(&self) -> String {
        let names: Vec<String> = self.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        names.join(", ")
    }

    async fn copy(
        &self,
        source: &mut Transaction<'static, Sqlite>,
        target: &mut Transaction<'static, Postgres>,
    ) -> Result<u64, TransferFault> {
        let mut read = Sum::default();
        let mut after = 0;
        loop {
            let sql = AssertSqlSafe(format!(
                "SELECT rowid, {} FROM {} WHERE rowid > $1 ORDER BY rowid LIMIT {CHUNK}",
                self.names(),
                self.name
            ));
            let rows = sqlx::query(sql).bind(after).fetch_all(&mut **source).await?;
            let Some(last) = rows.last() else { break };
            after = last.try_get(0)?;
            let rows: Vec<Vec<Value>> = rows
                .iter()
                .map(|row| {
                    self.kinds()
                        .enumerate()
                        .map(|(at, kind)| kind.read_sqlite(row, at + 1))
                        .collect()
                })
                .collect::<Result<_, _>>()?;
            for row in &rows {
                read.add(row);
            }
            self.insert(target, rows).await?;
        }
        let written = self.sum_of(target).await?;
        if written == read {
            Ok(read.rows)
        } else {
            Err(TransferFault::Differs {
                table: self.name.clone(),
            })
        }
    }

    fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.columns.iter().map(|(_, kind)| *kind)
    }

    async fn insert(
        &self,
        target: &mut Transaction<'static, Postgres>,
        rows: Vec<Vec<Value>>,
    ) -> Result<(), TransferFault> {
        let mut insert = QueryBuilder::<Postgres>::new(format!("INSERT INTO {} ({}) ", self.name, self.names()));
        insert.push_values(rows, |mut row, values| {
            for value in values {
                match value {
                    Value::Text(text) => row.push_bind(text),
                    Value::Number(number) => row.push_bind(number),
                    Value::Truth(truth) => row.push_bind(truth),
                };
            }
        });
        insert.build().persistent(false).execute(&mut **target).await?;
        Ok(())
    }

    /// What the new database says it has.
    async fn sum_of(&self, target: &mut Transaction<'static, Postgres>) -> Result<Sum, TransferFault> {
        let open = format!(
            "DECLARE moved NO SCROLL CURSOR FOR SELECT {} FROM {}",
            self.names(),
            self.name
        );
        sqlx::query(AssertSqlSafe(open)).execute(&mut **target).await?;
        let fetch = format!("FETCH {CHUNK} FROM moved");
        let mut sum = Sum::default();
        loop {
            let rows = sqlx::query(AssertSqlSafe(fetch.clone()))
                .persistent(false)
                .fetch_all(&mut **target)
                .await?;
            if rows.is_empty() {
                sqlx::query("CLOSE moved").execute(&mut **target).await?;
                return Ok(sum);
            }
            for row in &rows {
                let values: Result<Vec<Value>, _> = self
                    .kinds()
                    .enumerate()
                    .map(|(at, kind)| kind.read_postgres(row, at))
                    .collect();
                sum.add(&values?);
            }
        }
    }
}

/// Of rows, in whatever order they come: how many, and the sum of their digests.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sum {
    rows: u64,
    digests: [u64; 4],
}

impl Sum {
    fn add(&mut self, row: &[Value]) {
        let mut hash = Sha256::new();
        for value in row {
            match value {
                Value::Text(Some(text)) => {
                    hash.update([&[1], &(text.len() as u64).to_be_bytes()[..], text.as_bytes()].concat());
                }
                Value::Number(Some(number)) => hash.update([&[2], &number.to_be_bytes()[..]].concat()),
                Value::Truth(Some(truth)) => hash.update([3, u8::from(*truth)]),
                Value::Text(None) | Value::Number(None) | Value::Truth(None) => hash.update([0]),
            }
        }
        self.rows += 1;
        for (sum, part) in self.digests.iter_mut().zip(hash.finalize().chunks_exact(8)) {
            *sum = sum.wrapping_add(u64::from_be_bytes(part.try_into().unwrap_or_default()));
        }
    }
}
