//! Check-ins as they were sent; beside them who waits ([`waiting`]), what staff answered ([`review`]), how fast ([`measure`]), and what never
//! came ([`missed`]).

pub(super) mod measure;
mod missed;
mod review;
mod waiting;

pub(crate) use missed::{list_asked, list_missed};
pub(super) use review::insert_review;
pub(crate) use review::list_follow_ups;
pub(crate) use waiting::{claim, list_waiting, release, settle, wake};

use super::{Answers, CheckIn, Claim, Level, Reason, Review, ReviewKind, Triage};
use crate::{
    ids::{CheckInId, ClinicId, PatientId, SessionId, StaffId},
    protocol::Angle,
    store::{At, Day, StoreError, Tx, changed, keys_stored, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

keys_stored!(Level, ReviewKind, Angle);

#[derive(Debug, sqlx::FromRow)]
struct CheckInRow {
    id: CheckInId,
    patient_id: PatientId,
    session_id: SessionId,
    asked_session_id: Option<SessionId>,
    asked: Option<String>,
    day: i64,
    local_day: Day,
    answers: String,
    question: String,
    level: Level,
    reasons: String,
    sent_at: At,
    waiting_since: Option<At>,
    assigned_to: Option<StaffId>,
    claimed_by: Option<StaffId>,
    claimed_until: Option<At>,
    claimed_name: Option<String>,
}

impl CheckInRow {
    fn with(self, reviews: Vec<Review>) -> Result<CheckIn, StoreError> {
        let answers: Answers =
            serde_json::from_str(&self.answers).map_err(|_| StoreError::Damaged("check-in's answers"))?;
        let keys = self.reasons.split(',').filter(|key| !key.is_empty());
        let reasons = keys.map(|key| Reason::from_key(key).ok_or(StoreError::Damaged("reason of a check-in")));
        let claim = match (self.claimed_by, self.claimed_until) {
            (Some(staff), Some(until)) => Some(Claim {
                staff,
                by: self.claimed_name.unwrap_or_default(),
                until: until.0,
            }),
            _ => None,
        };
        Ok(CheckIn {
            id: self.id,
            patient: self.patient_id,
            asked: self.asked_session_id.zip(self.asked),
            session: self.session_id,
            day: u32::try_from(self.day).map_err(|_| StoreError::Damaged("day of a check-in"))?,
            local_day: self.local_day.0,
            answers,
            question: self.question,
            triage: Triage {
                level: self.level,
                reasons: reasons.collect::<Result<_, _>>()?,
            },
            sent_at: self.sent_at.0,
            waiting_since: self.waiting_since.map(|at| at.0),
            assigned_to: self.assigned_to,
            claim,
            reviews,
        })
    }
}

const COLUMNS: &str =
    "k.id, k.patient_id, k.session_id, k.asked_session_id, k.asked, k.day, k.local_day, k.answers, k.question, k.level,
    k.reasons, k.sent_at, k.waiting_since, k.assigned_to, k.claimed_by, k.claimed_until, n.name AS claimed_name";

const FROM: &str = "FROM check_in k LEFT JOIN staff n ON n.clinic_id = k.clinic_id AND n.id = k.claimed_by";

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: CheckInId) -> Result<Option<CheckIn>, StoreError> {
    let sql = AssertSqlSafe(format!("SELECT {COLUMNS} {FROM} WHERE k.clinic_id = $1 AND k.id = $2"));
    let row: Option<CheckInRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))?;
    Ok(whole(tx, clinic, row.into_iter().collect()).await?.pop())
}

/// The latest first.
pub(crate) async fn list_of_patient(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<CheckIn>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} {FROM} WHERE k.clinic_id = $1 AND k.patient_id = $2 ORDER BY k.sent_at DESC, k.id"
    ));
    let rows = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).fetch_all(c))?;
    whole(tx, clinic, rows).await
}

async fn whole(tx: &mut Tx, clinic: ClinicId, rows: Vec<CheckInRow>) -> Result<Vec<CheckIn>, StoreError> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let mut reviews = review::list(tx, clinic, &ids).await?;
    rows.into_iter()
        .map(|row| {
            let of_it = reviews.remove(&row.id).unwrap_or_default();
            row.with(of_it)
        })
        .collect()
}

pub(crate) async fn insert(tx: &mut Tx, clinic: ClinicId, new: &CheckIn) -> Result<(), StoreError> {
    let answers = serde_json::to_string(&new.answers).map_err(|_| StoreError::Damaged("check-in's answers"))?;
    let reasons: Vec<_> = new.triage.reasons.iter().map(|reason| reason.key()).collect();
    let (asked_session, asked) = new.asked.clone().unzip();
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO check_in (clinic_id, id, patient_id, session_id, asked_session_id, asked, day, local_day, answers, question, level,
                reasons, sent_at, waiting_since)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        )
        .bind(clinic)
        .bind(new.id)
        .bind(new.patient)
        .bind(new.session)
        .bind(asked_session)
        .bind(&asked)
        .bind(i64::from(new.day))
        .bind(Day(new.local_day))
        .bind(&answers)
        .bind(&new.question)
        .bind(new.triage.level)
        .bind(reasons.join(","))
        .bind(At(new.sent_at))
        .bind(new.waiting_since.map(At))
    )?;
    Ok(())
}

pub(crate) async fn set_question(
    tx: &mut Tx,
    clinic: ClinicId,
    id: CheckInId,
    question: &str,
    waiting_since: DateTime<Utc>,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE check_in SET question = $3, waiting_since = $4 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(question)
            .bind(At(waiting_since))
    )?;
    Ok(())
}
