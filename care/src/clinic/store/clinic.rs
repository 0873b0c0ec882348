use crate::{
    clinic::{Settings, opening},
    error::{Error, Result},
    ids::ClinicId,
    store::{At, StoreError, Tx, Wall, Zone, changed, on},
    zone::QuietHours,
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

#[derive(sqlx::FromRow)]
pub(crate) struct ClinicRow {
    name: String,
    zone: Zone,
    language: String,
    telephone: String,
    address: String,
    emergency: String,
    opening: String,
    promise_hours: i64,
    quiet_from: Wall,
    quiet_to: Wall,
}

impl TryFrom<ClinicRow> for Settings {
    type Error = StoreError;

    fn try_from(row: ClinicRow) -> Result<Self, StoreError> {
        Ok(Self {
            opening: opening::from_text(&row.opening).ok_or(StoreError::Damaged("week"))?,
            promise_hours: u16::try_from(row.promise_hours).map_err(|_| StoreError::Damaged("promise"))?,
            name: row.name,
            telephone: row.telephone,
            address: row.address,
            emergency: row.emergency,
            zone: row.zone.0,
            quiet: QuietHours {
                from: row.quiet_from.0,
                to: row.quiet_to.0,
            },
            language: row.language,
        })
    }
}

pub(crate) async fn must_find(tx: &mut Tx, clinic: ClinicId) -> Result<Settings> {
    let found: Option<ClinicRow> = on!(tx, c => sqlx::query_as(
        "SELECT name, zone, language, telephone, address, emergency, opening, promise_hours, quiet_from, quiet_to
         FROM clinic WHERE id = $1"
    ).bind(clinic).fetch_optional(c))?;
    Ok(found.ok_or(Error::NotFound)?.try_into()?)
}

/// Makes other changes to this clinic's team wait until the transaction ends.
pub(crate) async fn lock(tx: &mut Tx, clinic: ClinicId) -> Result<()> {
    let sql = AssertSqlSafe(format!("SELECT id FROM clinic WHERE id = $1{}", tx.for_update()));
    let found: Option<ClinicId> = on!(tx, c => sqlx::query_scalar(sql).bind(clinic).fetch_optional(c))?;
    found.map(|_| ()).ok_or(Error::NotFound)
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    settings: &Settings,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO clinic (id, name, zone, language, telephone, address, emergency, opening, promise_hours, quiet_from, quiet_to, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
        )
        .bind(clinic)
        .bind(&settings.name)
        .bind(Zone(settings.zone))
        .bind(&settings.language)
        .bind(&settings.telephone)
        .bind(&settings.address)
        .bind(&settings.emergency)
        .bind(opening::to_text(&settings.opening))
        .bind(i64::from(settings.promise_hours))
        .bind(Wall(settings.quiet.from))
        .bind(Wall(settings.quiet.to))
        .bind(At(now))
    )?;
    Ok(())
}

pub(crate) async fn update(tx: &mut Tx, clinic: ClinicId, settings: &Settings) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE clinic SET name = $2, zone = $3, language = $4, telephone = $5, address = $6, emergency = $7, opening = $8,
                promise_hours = $9, quiet_from = $10, quiet_to = $11
             WHERE id = $1"
        )
        .bind(clinic)
        .bind(&settings.name)
        .bind(Zone(settings.zone))
        .bind(&settings.language)
        .bind(&settings.telephone)
        .bind(&settings.address)
        .bind(&settings.emergency)
        .bind(opening::to_text(&settings.opening))
        .bind(i64::from(settings.promise_hours))
        .bind(Wall(settings.quiet.from))
        .bind(Wall(settings.quiet.to))
    )?;
    Ok(())
}
