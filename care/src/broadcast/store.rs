use super::{Audience, Fate, audience::folded};
use crate::{
    ids::{BroadcastId, ClinicId, PatientId, StaffId},
    material::Pigment,
    store::{At, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct BroadcastRow {
    pub id: BroadcastId,
    pub audience: Audience,
    pub by_name: Option<String>,
    pub patients: i64,
    pub sent_at: At,
}

/// Somebody of an audience.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct RecipientRow {
    pub id: PatientId,
    pub name: String,
    pub folded: String,
    pub telephone: String,
    pub language: String,
    pub joined: bool,
    /// A push reaches them.
    pub live: bool,
}

#[derive(Debug, sqlx::FromRow)]
struct FateRow {
    id: BroadcastId,
    waiting: i64,
    delivered: i64,
    opened: i64,
    been_read: i64,
    failed: i64,
}

/// Broadcasts of a clinic follow one another. Whoever writes a line that refers to the clinic, with a patient held, need not wait: else the two
/// could wait for each other.
pub(crate) async fn hold(tx: &mut Tx, clinic: ClinicId) -> Result<(), StoreError> {
    let sql = AssertSqlSafe(format!("SELECT id FROM clinic WHERE id = $1{}", tx.for_no_key_update()));
    let _held: Option<ClinicId> = on!(tx, c => sqlx::query_scalar(sql).bind(clinic).fetch_optional(c))?;
    Ok(())
}

const ROWS: &str = "SELECT b.id, b.audience, s.name AS by_name, b.patients, b.sent_at FROM broadcast b
    JOIN staff s ON s.clinic_id = b.clinic_id AND s.id = b.staff_id WHERE b.clinic_id = $1";

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: BroadcastId) -> Result<Option<BroadcastRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND b.id = $2"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))
}

/// The latest first.
pub(crate) async fn list_latest(tx: &mut Tx, clinic: ClinicId, most: usize) -> Result<Vec<BroadcastRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} ORDER BY b.sent_at DESC, b.id DESC LIMIT $2"));
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(most).fetch_all(c))
}

/// `broadcast`: its id, to whom, who sends it, how many get it.
pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    (id, audience, staff, patients): (BroadcastId, &Audience, StaffId, usize),
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO broadcast (clinic_id, id, audience, staff_id, patients, sent_at) VALUES ($1, $2, $3, $4, $5, $6)"
        )
        .bind(clinic)
        .bind(id)
        .bind(audience)
        .bind(staff)
        .bind(i64::try_from(patients).unwrap_or(i64::MAX))
        .bind(At(now))
    )?;
    Ok(())
}

pub(crate) async fn insert_text(
    tx: &mut Tx,
    clinic: ClinicId,
    id: BroadcastId,
    language: &str,
    words: &str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("INSERT INTO broadcast_text (clinic_id, broadcast_id, language, words) VALUES ($1, $2, $3, $4)")
            .bind(clinic)
            .bind(id)
            .bind(language)
            .bind(words)
    )?;
    Ok(())
}

/// Its words by language.
pub(crate) async fn texts_of(
    tx: &mut Tx,
    clinic: ClinicId,
    id: BroadcastId,
) -> Result<BTreeMap<String, String>, StoreError> {
    let rows: Vec<(String, String)> = on!(tx, c => sqlx::query_as(
        "SELECT language, words FROM broadcast_text WHERE clinic_id = $1 AND broadcast_id = $2"
    ).bind(clinic).bind(id).fetch_all(c))?;
    Ok(rows.into_iter().collect())
}

/// All that were sent to a patient: the broadcast's id as a reminder names it, language and words.
pub(crate) async fn texts_for(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<(String, String, String)>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT t.broadcast_id, t.language, t.words FROM reminder r
         JOIN broadcast_text t ON t.clinic_id = r.clinic_id AND t.broadcast_id = r.subject_id
         WHERE r.clinic_id = $1 AND r.patient_id = $2 AND r.rule_key = 'broadcast'"
    ).bind(clinic).bind(patient).fetch_all(c))
}

/// In the order in which patients are held.
pub(crate) async fn list_recipients(
    tx: &mut Tx,
    clinic: ClinicId,
    audience: &Audience,
) -> Result<Vec<RecipientRow>, StoreError> {
    let (among, names) = match audience {
        Audience::All => (String::new(), Vec::new()),
        Audience::Treatment(treatment) => (
            "AND EXISTS (SELECT 1 FROM course k WHERE k.clinic_id = p.clinic_id AND k.patient_id = p.id
                AND k.treatment = $2 AND k.state <> 'cancelled')"
                .to_owned(),
            vec![treatment.key().to_owned()],
        ),
        Audience::Lot(lot) => {
            let noted = list_pigments(tx, clinic).await?.into_iter();
            let holds = |pigments: &[Pigment]| pigments.iter().any(|pigment| folded(pigment) == folded(lot));
            let texts: Vec<String> = noted
                .filter(|(_, pigments)| holds(pigments))
                .map(|(text, _)| text)
                .collect();
            if texts.is_empty() {
                return Ok(Vec::new());
            }
            let list = values(2, texts.len(), 1);
            let among = format!(
                "AND p.id IN (SELECT k.patient_id FROM session_material m
                    JOIN session s ON s.clinic_id = m.clinic_id AND s.id = m.session_id
                    JOIN course k ON k.clinic_id = s.clinic_id AND k.id = s.course_id
                    WHERE m.clinic_id = $1 AND m.pigments IN (VALUES {list}))"
            );
            (among, texts)
        }
    };
    let sql = AssertSqlSafe(format!(
        "SELECT p.id, p.name, p.folded, p.telephone, p.language, (p.joined_at IS NOT NULL) AS joined,
            EXISTS (SELECT 1 FROM subscription u WHERE u.clinic_id = p.clinic_id AND u.patient_id = p.id AND u.retired_at IS NULL) AS live
         FROM patient p WHERE p.clinic_id = $1 {among} ORDER BY p.id"
    ));
    on!(tx, c => names
        .iter()
        .fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind)
        .persistent(false)
        .fetch_all(c))
}

/// What was noted at sessions: each text once, as stored and as read.
pub(crate) async fn list_pigments(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<(String, Vec<Pigment>)>, StoreError> {
    let texts: Vec<String> = on!(tx, c => sqlx::query_scalar("SELECT DISTINCT pigments FROM session_material WHERE clinic_id = $1")
            .bind(clinic).fetch_all(c))?;
    let read = |text: String| match serde_json::from_str(&text) {
        Ok(pigments) => Ok((text, pigments)),
        Err(_) => Err(StoreError::Damaged("pigments of a session")),
    };
    texts.into_iter().map(read).collect()
}

/// What became of these.
pub(crate) async fn count_fates(
    tx: &mut Tx,
    clinic: ClinicId,
    ids: &[BroadcastId],
) -> Result<HashMap<BroadcastId, Fate>, StoreError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let list = values(2, ids.len(), 1);
    let sql = AssertSqlSafe(format!(
        "SELECT subject_id AS id, COUNT(CASE WHEN state = 'planned' THEN 1 END) AS waiting,
            COUNT(CASE WHEN state = 'accepted' THEN 1 END) AS delivered, COUNT(opened_at) AS opened, COUNT(read_at) AS been_read,
            COUNT(CASE WHEN state = 'skipped' THEN 1 END) AS failed
         FROM reminder WHERE clinic_id = $1 AND subject_id IN (VALUES {list}) AND rule_key = 'broadcast' GROUP BY subject_id"
    ));
    let rows: Vec<FateRow> = on!(tx, c => ids
        .iter()
        .fold(sqlx::query_as(sql).bind(clinic), |query, id| query.bind(*id))
        .persistent(false)
        .fetch_all(c))?;
    let count = |rows: i64| u32::try_from(rows).unwrap_or(u32::MAX);
    Ok(rows
        .into_iter()
        .map(|row| {
            let fate = Fate {
                waiting: count(row.waiting),
                delivered: count(row.delivered),
                opened: count(row.opened),
                read: count(row.been_read),
                failed: count(row.failed),
            };
            (row.id, fate)
        })
        .collect())
}

/// Whose phone did not show it and who has not read it: by name.
pub(crate) async fn list_unread(
    tx: &mut Tx,
    clinic: ClinicId,
    id: BroadcastId,
) -> Result<Vec<(PatientId, String, String)>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT p.id, p.name, p.telephone FROM reminder r JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = r.patient_id
         WHERE r.clinic_id = $1 AND r.subject_id = $2 AND r.rule_key = 'broadcast' AND r.state = 'skipped' AND r.read_at IS NULL
         ORDER BY p.folded, p.id"
    ).bind(clinic).bind(id).fetch_all(c))
}
