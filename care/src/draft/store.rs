use crate::{
    ids::{ClinicId, ProtocolId, RevisionId, StaffId},
    protocol::{Protocol, Treatment},
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

/// A draft as it stands.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct DraftRow {
    pub treatment: Treatment,
    pub base_id: ProtocolId,
    pub revision_id: RevisionId,
    pub body: String,
    /// The name of whoever changed it last.
    pub changed_by: Option<String>,
    pub changed_at: At,
}

impl DraftRow {
    pub fn protocol(&self) -> Result<Protocol, StoreError> {
        read(&self.body)
    }
}

/// How many changes of a draft are kept.
const KEPT: i64 = 200;

const ROWS: &str =
    "SELECT d.treatment, d.base_id, d.revision_id, r.body, s.name AS changed_by, r.changed_at FROM draft d
    JOIN draft_revision r ON r.clinic_id = d.clinic_id AND r.id = d.revision_id
    JOIN staff s ON s.clinic_id = r.clinic_id AND s.id = r.changed_by
    WHERE d.clinic_id = $1";

pub(crate) fn read(body: &str) -> Result<Protocol, StoreError> {
    Protocol::from_toml(body).map_err(|_| StoreError::Damaged("draft"))
}

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, treatment: Treatment) -> Result<Option<DraftRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND d.treatment = $2"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(treatment).fetch_optional(c))
}

pub(crate) async fn list(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<DraftRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} ORDER BY d.treatment"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).fetch_all(c))
}

/// Whoever changes a draft holds it first, so that changes follow one another.
pub(crate) async fn lock(tx: &mut Tx, clinic: ClinicId, treatment: Treatment) -> Result<Option<DraftRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT revision_id FROM draft WHERE clinic_id = $1 AND treatment = $2{}",
        tx.for_update()
    ));
    let held: Option<RevisionId> =
        on!(tx, c => sqlx::query_scalar(sql).bind(clinic).bind(treatment).fetch_optional(c))?;
    match held {
        Some(_) => find(tx, clinic, treatment).await,
        None => Ok(None),
    }
}

/// An older state, if it is one of this draft and still kept.
pub(crate) async fn find_revision(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
    id: RevisionId,
) -> Result<Option<String>, StoreError> {
    on!(tx, c => sqlx::query_scalar("SELECT body FROM draft_revision WHERE clinic_id = $1 AND treatment = $2 AND id = $3")
        .bind(clinic)
        .bind(treatment)
        .bind(id)
        .fetch_optional(c))
}

/// The names of those who changed the draft after a state of it.
pub(crate) async fn list_names_after(
    tx: &mut Tx,
    clinic: ClinicId,
    treatment: Treatment,
    id: RevisionId,
) -> Result<Vec<String>, StoreError> {
    on!(tx, c => sqlx::query_scalar(
        "SELECT DISTINCT s.name FROM draft_revision r JOIN staff s ON s.clinic_id = r.clinic_id AND s.id = r.changed_by
         WHERE r.clinic_id = $1 AND r.treatment = $2 AND r.id > $3 AND s.name IS NOT NULL ORDER BY s.name"
    ).bind(clinic).bind(treatment).bind(id).fetch_all(c))
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    base: ProtocolId,
    staff: StaffId,
    protocol: &Protocol,
) -> Result<RevisionId, StoreError> {
    let id = RevisionId::new();
    changed!(
        tx,
        sqlx::query("INSERT INTO draft (clinic_id, treatment, base_id, revision_id) VALUES ($1, $2, $3, $4)")
            .bind(clinic)
            .bind(protocol.treatment)
            .bind(base)
            .bind(id)
    )?;
    insert_revision(tx, now, clinic, id, staff, protocol).await?;
    Ok(id)
}

/// The next state of a draft; the oldest of very many is forgotten.
pub(crate) async fn revise(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
    protocol: &Protocol,
) -> Result<RevisionId, StoreError> {
    let id = RevisionId::new();
    insert_revision(tx, now, clinic, id, staff, protocol).await?;
    changed!(
        tx,
        sqlx::query("UPDATE draft SET revision_id = $3 WHERE clinic_id = $1 AND treatment = $2")
            .bind(clinic)
            .bind(protocol.treatment)
            .bind(id)
    )?;
    changed!(
        tx,
        sqlx::query(
            "DELETE FROM draft_revision WHERE clinic_id = $1 AND treatment = $2 AND id <= (
                SELECT id FROM draft_revision WHERE clinic_id = $1 AND treatment = $2 ORDER BY id DESC LIMIT 1 OFFSET $3)"
        )
        .bind(clinic)
        .bind(protocol.treatment)
        .bind(KEPT)
    )?;
    Ok(id)
}

async fn insert_revision(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: RevisionId,
    staff: StaffId,
    protocol: &Protocol,
) -> Result<(), StoreError> {
    let body = protocol.to_toml().map_err(|_| StoreError::Damaged("draft"))?;
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO draft_revision (clinic_id, id, treatment, body, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6)"
        )
        .bind(clinic)
        .bind(id)
        .bind(protocol.treatment)
        .bind(&body)
        .bind(staff)
        .bind(At(now))
    )?;
    Ok(())
}

pub(crate) async fn delete(tx: &mut Tx, clinic: ClinicId, treatment: Treatment) -> Result<(), StoreError> {
    for sql in [
        "DELETE FROM draft_revision WHERE clinic_id = $1 AND treatment = $2",
        "DELETE FROM draft WHERE clinic_id = $1 AND treatment = $2",
    ] {
        changed!(tx, sqlx::query(sql).bind(clinic).bind(treatment))?;
    }
    Ok(())
}
