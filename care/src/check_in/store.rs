use super::{Answers, CheckIn, Claim, Level, Reason, Review, ReviewKind, Triage, Waiting, reply_draft::Reply};
use crate::{
    ids::{CheckInId, ClinicId, PatientId, ReviewId, SessionId, StaffId},
    protocol::{Angle, Treatment},
    store::{At, Day, StoreError, Tx, changed, keys_stored, on, values},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::AssertSqlSafe;
use std::collections::HashMap;

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

#[derive(Debug, sqlx::FromRow)]
struct ReviewRow {
    check_in_id: CheckInId,
    id: ReviewId,
    kind: ReviewKind,
    words: String,
    angle: Option<Angle>,
    follow_up: Option<Day>,
    colleague: Option<String>,
    by_name: Option<String>,
    at: At,
}

#[derive(Debug, sqlx::FromRow)]
struct WaitingRow {
    #[sqlx(flatten)]
    check_in: CheckInRow,
    patient_name: String,
    treatment: Treatment,
    photos: i64,
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

/// In any order.
pub(crate) async fn list_waiting(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<Waiting>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS}, p.name AS patient_name, c.treatment,
            (SELECT COUNT(*) FROM photo f WHERE f.clinic_id = k.clinic_id AND f.check_in_id = k.id) AS photos
         {FROM} JOIN patient p ON p.clinic_id = k.clinic_id AND p.id = k.patient_id
            JOIN session s ON s.clinic_id = k.clinic_id AND s.id = k.session_id
            JOIN course c ON c.clinic_id = s.clinic_id AND c.id = s.course_id
         WHERE k.clinic_id = $1 AND k.waiting_since IS NOT NULL"
    ));
    let rows: Vec<WaitingRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).fetch_all(c))?;
    let ids: Vec<_> = rows.iter().map(|row| row.check_in.id).collect();
    let mut reviews = reviews(tx, clinic, &ids).await?;
    rows.into_iter()
        .map(|row| {
            let of_it = reviews.remove(&row.check_in.id).unwrap_or_default();
            Ok(Waiting {
                check_in: row.check_in.with(of_it)?,
                patient_name: row.patient_name,
                treatment: row.treatment,
                photos: u32::try_from(row.photos).unwrap_or(u32::MAX),
            })
        })
        .collect()
}

/// Which check-ins of the plan these patients have sent: patient, session and key.
pub(crate) async fn list_asked(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[PatientId],
) -> Result<Vec<(PatientId, SessionId, String)>, StoreError> {
    if patients.is_empty() {
        return Ok(Vec::new());
    }
    let list = values(2, patients.len(), 1);
    let sql = AssertSqlSafe(format!(
        "SELECT patient_id, asked_session_id, asked FROM check_in
         WHERE clinic_id = $1 AND patient_id IN (VALUES {list}) AND asked IS NOT NULL"
    ));
    on!(tx, c => {
        let query = patients.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
        query.persistent(false).fetch_all(c)
    })
}

/// Check-ins that were asked for a second time on a day in `days`, local to the check-in, and not sent, nor anything since: the patient, the
/// name, and the check-in's day.
pub(crate) async fn list_missed(
    tx: &mut Tx,
    clinic: ClinicId,
    (from, to): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<(PatientId, String, String, Day)>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT p.id, p.name, p.telephone, MAX(r.anchor_day)
         FROM reminder r JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = r.patient_id
         WHERE r.clinic_id = $1 AND r.rule_key = 'missed' AND r.due_at > $2 AND r.due_at <= $3
            AND r.state IN ('accepted', 'skipped') AND p.joined_at IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM check_in k WHERE k.clinic_id = r.clinic_id AND k.patient_id = r.patient_id
                AND ((k.asked_session_id = r.subject_id AND k.asked = r.about) OR k.local_day > r.anchor_day))
         GROUP BY p.id, p.name, p.telephone, p.folded ORDER BY p.folded, p.id"
    ).bind(clinic).bind(At(from)).bind(At(to)).fetch_all(c))
}

async fn whole(tx: &mut Tx, clinic: ClinicId, rows: Vec<CheckInRow>) -> Result<Vec<CheckIn>, StoreError> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let mut reviews = reviews(tx, clinic, &ids).await?;
    rows.into_iter()
        .map(|row| {
            let of_it = reviews.remove(&row.id).unwrap_or_default();
            row.with(of_it)
        })
        .collect()
}

/// By check-in, the earliest first.
async fn reviews(
    tx: &mut Tx,
    clinic: ClinicId,
    check_ins: &[CheckInId],
) -> Result<HashMap<CheckInId, Vec<Review>>, StoreError> {
    let mut found: HashMap<CheckInId, Vec<Review>> = HashMap::new();
    for check_ins in check_ins.chunks(200) {
        let list = values(2, check_ins.len(), 1);
        let sql = AssertSqlSafe(format!(
            "SELECT r.check_in_id, r.id, r.kind, r.words, r.angle, r.follow_up, o.name AS colleague, n.name AS by_name, r.at
             FROM review r JOIN staff n ON n.clinic_id = r.clinic_id AND n.id = r.staff_id
                LEFT JOIN staff o ON o.clinic_id = r.clinic_id AND o.id = r.colleague_id
             WHERE r.clinic_id = $1 AND r.check_in_id IN (VALUES {list}) ORDER BY r.at, r.id"
        ));
        let rows: Vec<ReviewRow> = on!(tx, c => {
            let query = check_ins.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
            query.fetch_all(c)
        })?;
        for row in rows {
            found.entry(row.check_in_id).or_default().push(Review {
                id: row.id,
                kind: row.kind,
                words: row.words,
                angle: row.angle,
                follow_up: row.follow_up.map(|day| day.0),
                colleague: row.colleague,
                by: row.by_name.unwrap_or_default(),
                at: row.at.0,
            });
        }
    }
    Ok(found)
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

/// It waits, again if it did not; whether it did not.
pub(crate) async fn wake(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, id: CheckInId) -> Result<bool, StoreError> {
    let woken = changed!(
        tx,
        sqlx::query(
            "UPDATE check_in SET waiting_since = $3 WHERE clinic_id = $1 AND id = $2 AND waiting_since IS NULL"
        )
        .bind(clinic)
        .bind(id)
        .bind(At(now))
    )?;
    Ok(woken == 1)
}

/// Whether nobody else holds it, so that it is theirs now.
pub(crate) async fn claim(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: CheckInId,
    staff: StaffId,
    until: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let claimed = changed!(
        tx,
        sqlx::query(
            "UPDATE check_in SET claimed_by = $3, claimed_until = $4
             WHERE clinic_id = $1 AND id = $2 AND (claimed_by IS NULL OR claimed_by = $3 OR claimed_until <= $5)"
        )
        .bind(clinic)
        .bind(id)
        .bind(staff)
        .bind(At(until))
        .bind(At(now))
    )?;
    Ok(claimed == 1)
}

pub(crate) async fn release(tx: &mut Tx, clinic: ClinicId, id: CheckInId, staff: StaffId) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE check_in SET claimed_by = NULL, claimed_until = NULL WHERE clinic_id = $1 AND id = $2 AND claimed_by = $3"
        )
        .bind(clinic)
        .bind(id)
        .bind(staff)
    )?;
    Ok(())
}

/// After an answer: nobody holds it any more, and unless it was handed over it no longer waits.
pub(crate) async fn settle(
    tx: &mut Tx,
    clinic: ClinicId,
    id: CheckInId,
    waiting_since: Option<DateTime<Utc>>,
    assigned_to: Option<StaffId>,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE check_in SET waiting_since = $3, assigned_to = $4, claimed_by = NULL, claimed_until = NULL
             WHERE clinic_id = $1 AND id = $2"
        )
        .bind(clinic)
        .bind(id)
        .bind(waiting_since.map(At))
        .bind(assigned_to)
    )?;
    Ok(())
}

pub(super) async fn insert_review(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    check_in: CheckInId,
    id: ReviewId,
    staff: StaffId,
    reply: &Reply,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO review (clinic_id, id, check_in_id, kind, words, angle, follow_up, colleague_id, staff_id, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        )
        .bind(clinic)
        .bind(id)
        .bind(check_in)
        .bind(reply.kind)
        .bind(&reply.words)
        .bind(reply.angle)
        .bind(reply.follow_up.map(Day))
        .bind(reply.colleague)
        .bind(staff)
        .bind(At(now))
    )?;
    Ok(())
}

/// Concerns whose day has come and after which the patient was not looked at again: the check-in and the day.
pub(crate) async fn list_follow_ups(
    tx: &mut Tx,
    clinic: ClinicId,
    today: NaiveDate,
) -> Result<Vec<(CheckInId, PatientId, String, Day)>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT k.id, k.patient_id, p.name, r.follow_up
         FROM review r JOIN check_in k ON k.clinic_id = r.clinic_id AND k.id = r.check_in_id
            JOIN patient p ON p.clinic_id = k.clinic_id AND p.id = k.patient_id
         WHERE r.clinic_id = $1 AND r.follow_up IS NOT NULL AND r.follow_up <= $2
            AND NOT EXISTS (SELECT 1 FROM review later JOIN check_in o ON o.clinic_id = later.clinic_id AND o.id = later.check_in_id
                WHERE later.clinic_id = r.clinic_id AND o.patient_id = k.patient_id AND later.at > r.at)
         ORDER BY r.follow_up, k.id"
    ).bind(clinic).bind(Day(today)).fetch_all(c))
}
