pub(crate) mod aftercare;

use super::fold::{folded, patterns};
use crate::{
    error::{Error, Result},
    ids::{ClinicId, PatientId},
    store::{At, StoreError, Tx, Zone, changed, on},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct PatientRow {
    pub id: PatientId,
    pub name: String,
    pub telephone: String,
    pub email: String,
    pub language: String,
    pub zone: Zone,
    pub created_at: At,
    pub joined_at: Option<At>,
    pub standing: String,
    pub told: Option<String>,
}

/// A line of the list.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct ListRow {
    pub id: PatientId,
    pub name: String,
    pub zone: Zone,
    pub joined: bool,
    pub live_subscriptions: i64,
    pub all_subscriptions: i64,
}

/// What is typed of a patient.
#[derive(Clone, Debug)]
pub(crate) struct Contact {
    pub name: String,
    pub telephone: String,
    pub email: String,
    pub language: String,
    pub zone: Tz,
}

const ROWS: &str = "SELECT id, name, telephone, email, language, zone, created_at, joined_at, standing, told
    FROM patient WHERE clinic_id = $1 AND id = $2";

const SEARCH: &str = r"FROM patient p WHERE p.clinic_id = $1
    AND p.folded LIKE $2 ESCAPE '\' AND p.folded LIKE $3 ESCAPE '\' AND p.folded LIKE $4 ESCAPE '\' AND p.folded LIKE $5 ESCAPE '\'";

pub(crate) async fn must_find(tx: &mut Tx, clinic: ClinicId, id: PatientId) -> Result<PatientRow> {
    let found: Option<PatientRow> = on!(tx, c => sqlx::query_as(ROWS).bind(clinic).bind(id).fetch_optional(c))?;
    found.ok_or(Error::NotFound)
}

/// Whoever changes a patient's sessions or reminders holds the patient first, so that changes follow one another.
pub(crate) async fn lock(tx: &mut Tx, clinic: ClinicId, id: PatientId) -> Result<PatientRow> {
    let sql = AssertSqlSafe(format!("{ROWS}{}", tx.for_update()));
    let found: Option<PatientRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))?;
    found.ok_or(Error::NotFound)
}

pub(crate) async fn count(tx: &mut Tx, clinic: ClinicId, search: &str) -> Result<i64, StoreError> {
    let sql = AssertSqlSafe(format!("SELECT COUNT(*) {SEARCH}"));
    let [a, b, c, d] = patterns(search);
    on!(tx, conn => sqlx::query_scalar(sql).bind(clinic).bind(a).bind(b).bind(c).bind(d).fetch_one(conn))
}

pub(crate) async fn list(
    tx: &mut Tx,
    clinic: ClinicId,
    search: &str,
    from: i64,
    rows: i64,
) -> Result<Vec<ListRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT p.id, p.name, p.zone, (p.joined_at IS NOT NULL) AS joined,
            (SELECT COUNT(*) FROM subscription s WHERE s.clinic_id = p.clinic_id AND s.patient_id = p.id AND s.retired_at IS NULL) AS live_subscriptions,
            (SELECT COUNT(*) FROM subscription s WHERE s.clinic_id = p.clinic_id AND s.patient_id = p.id) AS all_subscriptions
         {SEARCH} ORDER BY p.folded, p.id LIMIT $6 OFFSET $7"
    ));
    let [a, b, c, d] = patterns(search);
    on!(tx, conn => sqlx::query_as(sql).bind(clinic).bind(a).bind(b).bind(c).bind(d).bind(rows).bind(from).fetch_all(conn))
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    contact: &Contact,
) -> Result<PatientId, StoreError> {
    let id = PatientId::new();
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO patient (clinic_id, id, name, telephone, email, language, zone, folded, created_at, standing)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')"
        )
        .bind(clinic)
        .bind(id)
        .bind(&contact.name)
        .bind(&contact.telephone)
        .bind(&contact.email)
        .bind(&contact.language)
        .bind(Zone(contact.zone))
        .bind(folded(&contact.name, &contact.telephone, &contact.email))
        .bind(At(now))
    )?;
    Ok(id)
}

pub(crate) async fn update_contact(
    tx: &mut Tx,
    clinic: ClinicId,
    id: PatientId,
    contact: &Contact,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE patient SET name = $3, telephone = $4, email = $5, language = $6, zone = $7, folded = $8
             WHERE clinic_id = $1 AND id = $2"
        )
        .bind(clinic)
        .bind(id)
        .bind(&contact.name)
        .bind(&contact.telephone)
        .bind(&contact.email)
        .bind(&contact.language)
        .bind(Zone(contact.zone))
        .bind(folded(&contact.name, &contact.telephone, &contact.email))
    )?;
    Ok(())
}

pub(crate) async fn set_zone(tx: &mut Tx, clinic: ClinicId, id: PatientId, zone: Tz) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE patient SET zone = $3 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(Zone(zone))
    )?;
    Ok(())
}

pub(crate) async fn set_language(
    tx: &mut Tx,
    clinic: ClinicId,
    id: PatientId,
    language: &str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE patient SET language = $3 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(language)
    )?;
    Ok(())
}

/// A phone has joined and shows the plan as it is: there is nothing left to tell.
pub(crate) async fn set_joined(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: PatientId,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE patient SET joined_at = COALESCE(joined_at, $3), told = standing WHERE clinic_id = $1 AND id = $2"
        )
        .bind(clinic)
        .bind(id)
        .bind(At(now))
    )?;
    Ok(())
}

pub(crate) async fn set_standing(
    tx: &mut Tx,
    clinic: ClinicId,
    id: PatientId,
    standing: &str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE patient SET standing = $3 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(standing)
    )?;
    Ok(())
}

/// A notice arrived: the patient knows of the sessions as they stand.
pub(crate) async fn set_told(tx: &mut Tx, clinic: ClinicId, id: PatientId) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE patient SET told = standing WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
    )?;
    Ok(())
}
