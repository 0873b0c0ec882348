use super::{Concern, Noted, SkinCheck};
use crate::{
    ids::{ClinicId, PatientId, SessionId, StaffId},
    store::{At, Day, StoreError, Tx, changed, on},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct SkinCheckRow {
    pub session_id: SessionId,
    session_day: Day,
    said_yes: String,
    note: String,
    answered_at: At,
    noted_at: Option<At>,
    noted_by: Option<String>,
}

/// A session, and the check before it if that was answered.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct SessionRow {
    pub patient_id: PatientId,
    pub day: Day,
    answered: bool,
    #[sqlx(flatten)]
    check: SkinCheckRow,
}

impl SessionRow {
    /// `None` while nobody has answered for the day that the session has now.
    pub fn check(self) -> Option<SkinCheckRow> {
        (self.answered && self.check.session_day == self.day).then_some(self.check)
    }
}

impl TryFrom<SkinCheckRow> for SkinCheck {
    type Error = StoreError;

    fn try_from(row: SkinCheckRow) -> Result<Self, StoreError> {
        let keys = row.said_yes.split(',').filter(|key| !key.is_empty());
        let said_yes = keys.map(|key| Concern::from_key(key).ok_or(StoreError::Damaged("answer of a skin check")));
        Ok(Self {
            session: row.session_id,
            session_day: row.session_day.0,
            said_yes: said_yes.collect::<Result<_, _>>()?,
            note: row.note,
            answered_at: row.answered_at.0,
            noted: row.noted_at.map(|at| Noted {
                by: row.noted_by.unwrap_or_default(),
                at: at.0,
            }),
        })
    }
}

const ROWS: &str =
    "SELECT k.session_id, k.session_day, k.said_yes, k.note, k.answered_at, k.noted_at, n.name AS noted_by
    FROM skin_check k LEFT JOIN staff n ON n.clinic_id = k.clinic_id AND n.id = k.noted_by
    WHERE k.clinic_id = $1";

pub(crate) async fn find_of_session(
    tx: &mut Tx,
    clinic: ClinicId,
    session: SessionId,
) -> Result<Option<SessionRow>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT c.patient_id, s.day, k.session_id IS NOT NULL AS answered, s.id AS session_id, COALESCE(k.session_day, s.day) AS session_day,
            COALESCE(k.said_yes, '') AS said_yes, COALESCE(k.note, '') AS note, COALESCE(k.answered_at, 0) AS answered_at, k.noted_at,
            n.name AS noted_by
         FROM session s
         JOIN course c ON c.clinic_id = s.clinic_id AND c.id = s.course_id
         LEFT JOIN skin_check k ON k.clinic_id = s.clinic_id AND k.session_id = s.id
         LEFT JOIN staff n ON n.clinic_id = k.clinic_id AND n.id = k.noted_by
         WHERE s.clinic_id = $1 AND s.id = $2"
    ).bind(clinic).bind(session).fetch_optional(c))
}

pub(crate) async fn list_of_patient(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<SkinCheckRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "{ROWS} AND k.patient_id = $2 ORDER BY k.answered_at DESC, k.session_id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).fetch_all(c))
}

/// Somebody said yes for the day that the session has, from `today` on, and nobody has decided.
pub(crate) async fn list_undecided(
    tx: &mut Tx,
    clinic: ClinicId,
    today: NaiveDate,
) -> Result<Vec<SkinCheckRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "{ROWS} AND k.said_yes <> '' AND k.noted_at IS NULL AND k.session_day >= $2 AND EXISTS (
            SELECT 1 FROM session s WHERE s.clinic_id = k.clinic_id AND s.id = k.session_id AND s.state = 'planned' AND s.day = k.session_day)
         ORDER BY k.session_day, k.session_id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(Day(today)).fetch_all(c))
}

pub(crate) async fn save(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
    check: &SkinCheck,
) -> Result<(), StoreError> {
    let said_yes: Vec<_> = check.said_yes.iter().map(|concern| concern.key()).collect();
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO skin_check (clinic_id, session_id, patient_id, session_day, said_yes, note, answered_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (clinic_id, session_id) DO UPDATE SET session_day = excluded.session_day, said_yes = excluded.said_yes,
                note = excluded.note, answered_at = excluded.answered_at, noted_by = NULL, noted_at = NULL"
        )
        .bind(clinic)
        .bind(check.session)
        .bind(patient)
        .bind(Day(check.session_day))
        .bind(said_yes.join(","))
        .bind(&check.note)
        .bind(At(check.answered_at))
    )?;
    Ok(())
}

/// Whether it was answered for that day and not noted before.
pub(crate) async fn note(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    session: SessionId,
    day: NaiveDate,
    staff: StaffId,
) -> Result<bool, StoreError> {
    let noted = changed!(
        tx,
        sqlx::query(
            "UPDATE skin_check SET noted_by = $4, noted_at = $5
             WHERE clinic_id = $1 AND session_id = $2 AND session_day = $3 AND noted_at IS NULL"
        )
        .bind(clinic)
        .bind(session)
        .bind(Day(day))
        .bind(staff)
        .bind(At(now))
    )?;
    Ok(noted == 1)
}
