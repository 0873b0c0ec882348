pub(crate) mod aftercare;

use super::fold::{folded, patterns};
use crate::{
    error::{Error, Result},
    ids::{ClinicId, PatientId},
    store::{At, CHUNK, StoreError, Tx, Zone, changed, on, values},
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
    pub terms: Option<String>,
    pub told_terms: Option<String>,
    pub extend_at: Option<At>,
}

/// What stands of a patient's sessions and of what the protocols promise, and what of the latter counts as told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    pub sessions: String,
    pub terms: Option<String>,
    pub told_terms: Option<String>,
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

const ROWS: &str =
    "SELECT id, name, telephone, email, language, zone, created_at, joined_at, standing, told, terms, told_terms, extend_at
    FROM patient WHERE clinic_id = $1 AND id";

const SEARCH: &str = r"FROM patient p WHERE p.clinic_id = $1
    AND p.folded LIKE $2 ESCAPE '\' AND p.folded LIKE $3 ESCAPE '\' AND p.folded LIKE $4 ESCAPE '\' AND p.folded LIKE $5 ESCAPE '\'";

pub(crate) async fn must_find(tx: &mut Tx, clinic: ClinicId, id: PatientId) -> Result<PatientRow> {
    let sql = AssertSqlSafe(format!("{ROWS} = $2"));
    let found: Option<PatientRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))?;
    found.ok_or(Error::NotFound)
}

/// Whoever changes a patient's sessions or reminders holds the patient first, so that changes follow one another.
pub(crate) async fn lock(tx: &mut Tx, clinic: ClinicId, id: PatientId) -> Result<PatientRow> {
    let sql = AssertSqlSafe(format!("{ROWS} = $2{}", tx.for_update()));
    let found: Option<PatientRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))?;
    found.ok_or(Error::NotFound)
}

/// The same for several, in the order in which patients are held.
pub(crate) async fn lock_all(tx: &mut Tx, clinic: ClinicId, ids: &[PatientId]) -> Result<Vec<PatientRow>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let list = values(2, ids.len(), 1);
    let sql = AssertSqlSafe(format!("{ROWS} IN (VALUES {list}) ORDER BY id{}", tx.for_update()));
    on!(tx, c => {
        let query = ids.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
        query.persistent(false).fetch_all(c)
    })
}

/// The languages that the clinic's patients read.
pub(crate) async fn list_languages(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<String>, StoreError> {
    on!(tx, c => sqlx::query_scalar("SELECT DISTINCT language FROM patient WHERE clinic_id = $1 ORDER BY language")
        .bind(clinic)
        .fetch_all(c))
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
            "INSERT INTO patient (clinic_id, id, name, telephone, email, language, zone, folded, created_at, standing, terms)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '')"
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
            "UPDATE patient SET joined_at = COALESCE(joined_at, $3), told = standing, told_terms = terms WHERE clinic_id = $1 AND id = $2"
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
    standing: &[(PatientId, Standing)],
) -> Result<(), StoreError> {
    for rows in standing.chunks(CHUNK) {
        let list = values(2, rows.len(), 4);
        let sql = AssertSqlSafe(format!(
            "UPDATE patient SET standing = v.column2, terms = v.column3, told_terms = v.column4
             FROM (VALUES {list}) AS v WHERE patient.clinic_id = $1 AND patient.id = v.column1"
        ));
        changed!(
            tx,
            rows.iter()
                .fold(sqlx::query(sql).bind(clinic), |query, (id, standing)| {
                    query
                        .bind(id)
                        .bind(&standing.sessions)
                        .bind(&standing.terms)
                        .bind(&standing.told_terms)
                })
                .persistent(rows.len() == CHUNK)
        )?;
    }
    Ok(())
}

pub(crate) async fn set_extend_at(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[(PatientId, Option<At>)],
) -> Result<(), StoreError> {
    for rows in patients.chunks(CHUNK) {
        let list = values(2, rows.len(), 2);
        let sql = AssertSqlSafe(format!(
            "UPDATE patient SET extend_at = v.column2 FROM (VALUES {list}) AS v WHERE patient.clinic_id = $1 AND patient.id = v.column1"
        ));
        changed!(
            tx,
            rows.iter()
                .fold(sqlx::query(sql).bind(clinic), |query, (id, at)| query
                    .bind(id)
                    .bind(*at))
                .persistent(rows.len() == CHUNK)
        )?;
    }
    Ok(())
}

/// Of all clinics, those for whom more is to be planned by now.
pub(crate) async fn list_to_extend(
    tx: &mut Tx,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<(ClinicId, PatientId)>, StoreError> {
    on!(tx, c => sqlx::query_as("SELECT clinic_id, id FROM patient WHERE extend_at <= $1 ORDER BY extend_at, clinic_id, id LIMIT $2")
        .bind(At(now))
        .bind(limit)
        .fetch_all(c))
}

/// A notice arrived: the patient knows of sessions and promises as they stand.
pub(crate) async fn set_told(tx: &mut Tx, clinic: ClinicId, id: PatientId) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE patient SET told = standing, told_terms = terms WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
    )?;
    Ok(())
}
