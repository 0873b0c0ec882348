use crate::{
    course::{Session, SessionState, draft::Slot},
    ids::{ClinicId, CourseId, PatientId, SessionId},
    patient::{Declined, SessionRecord},
    protocol::Treatment,
    store::{At, Day, StoreError, Tx, Wall, Zone, changed, on, values},
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct SessionRow {
    pub id: SessionId,
    pub course_id: CourseId,
    pub day: Day,
    start: Wall,
    minutes: i64,
    pub zone: Zone,
    pub state: SessionState,
    pub confirmed_at: Option<At>,
    declined_at: Option<At>,
    decline_note: Option<String>,
}

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct ContextRow {
    pub patient_id: PatientId,
    pub patient_name: String,
    pub treatment: Treatment,
    #[sqlx(flatten)]
    pub session: SessionRow,
}

impl SessionRow {
    pub fn slot(&self) -> Result<Slot, StoreError> {
        let minutes = u16::try_from(self.minutes).map_err(|_| StoreError::Damaged("length"))?;
        Ok(Slot {
            day: self.day.0,
            start: self.start.0,
            minutes,
        })
    }
}

impl TryFrom<SessionRow> for SessionRecord {
    type Error = StoreError;

    fn try_from(row: SessionRow) -> Result<Self, StoreError> {
        let Slot { day, start, minutes } = row.slot()?;
        let note = row.decline_note.unwrap_or_default();
        Ok(Self {
            session: Session {
                id: row.id,
                day,
                start,
                minutes,
                zone: row.zone.0,
                state: row.state,
            },
            confirmed_at: row.confirmed_at.map(|at| at.0),
            declined: row.declined_at.map(|at| Declined { at: at.0, note }),
        })
    }
}

const COLUMNS: &str =
    "s.id, s.course_id, s.day, s.start, s.minutes, s.zone, s.state, s.confirmed_at, s.declined_at, s.decline_note";

/// From the session on: CROSS JOIN keeps SQLite to that order, which has the narrowest index first.
const CONTEXT: &str = "FROM session s CROSS JOIN course c CROSS JOIN patient p
    WHERE s.clinic_id = $1 AND c.clinic_id = s.clinic_id AND c.id = s.course_id AND p.clinic_id = c.clinic_id AND p.id = c.patient_id";

/// From the patient's courses on, for the same reason.
const OF_PATIENTS: &str =
    "FROM course c CROSS JOIN session s WHERE c.clinic_id = $1 AND s.clinic_id = c.clinic_id AND s.course_id = c.id";

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: SessionId) -> Result<Option<SessionRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM session s WHERE s.clinic_id = $1 AND s.id = $2"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))
}

pub(crate) async fn list_of_course(
    tx: &mut Tx,
    clinic: ClinicId,
    course: CourseId,
) -> Result<Vec<SessionRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM session s WHERE s.clinic_id = $1 AND s.course_id = $2 ORDER BY s.day, s.start, s.id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(course).fetch_all(c))
}

pub(crate) async fn list_of_patient(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<SessionRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} {OF_PATIENTS} AND c.patient_id = $2 ORDER BY s.day, s.start, s.id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).fetch_all(c))
}

pub(crate) async fn list_of_patients(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[PatientId],
) -> Result<Vec<SessionRow>, StoreError> {
    if patients.is_empty() {
        return Ok(Vec::new());
    }
    let list = values(2, patients.len(), 1);
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} {OF_PATIENTS} AND c.patient_id IN (VALUES {list}) ORDER BY s.day, s.start, s.id"
    ));
    on!(tx, c => {
        let query = patients.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
        query.persistent(false).fetch_all(c)
    })
}

async fn list_context(
    tx: &mut Tx,
    clinic: ClinicId,
    today: NaiveDate,
    which: &str,
) -> Result<Vec<ContextRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT c.patient_id, p.name AS patient_name, c.treatment, {COLUMNS} {CONTEXT} AND {which} ORDER BY s.day, s.start, s.id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(Day(today)).fetch_all(c))
}

pub(crate) async fn find_context(
    tx: &mut Tx,
    clinic: ClinicId,
    id: SessionId,
) -> Result<Option<ContextRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT c.patient_id, p.name AS patient_name, c.treatment, {COLUMNS} {CONTEXT} AND s.id = $2"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))
}

pub(crate) async fn list_awaiting(
    tx: &mut Tx,
    clinic: ClinicId,
    today: NaiveDate,
) -> Result<Vec<ContextRow>, StoreError> {
    list_context(tx, clinic, today, "s.day < $2 AND s.state = 'planned'").await
}

pub(crate) async fn list_on(tx: &mut Tx, clinic: ClinicId, day: NaiveDate) -> Result<Vec<ContextRow>, StoreError> {
    list_context(tx, clinic, day, "s.day = $2 AND s.state <> 'cancelled'").await
}

/// Sessions from `today` on that the patient cannot come to.
pub(crate) async fn list_declined(
    tx: &mut Tx,
    clinic: ClinicId,
    today: NaiveDate,
) -> Result<Vec<ContextRow>, StoreError> {
    list_context(
        tx,
        clinic,
        today,
        "s.day >= $2 AND s.state = 'planned' AND s.declined_at IS NOT NULL",
    )
    .await
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    course: CourseId,
    slot: Slot,
    zone: Tz,
) -> Result<SessionId, StoreError> {
    let id = SessionId::new();
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO session (clinic_id, id, course_id, day, start, minutes, zone, state, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(clinic)
        .bind(id)
        .bind(course)
        .bind(Day(slot.day))
        .bind(Wall(slot.start))
        .bind(i64::from(slot.minutes))
        .bind(Zone(zone))
        .bind(SessionState::Planned)
        .bind(At(now))
    )?;
    Ok(id)
}

/// A moved session is one the patient has not declined.
pub(crate) async fn update_slot(tx: &mut Tx, clinic: ClinicId, id: SessionId, slot: Slot) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE session SET day = $3, start = $4, minutes = $5, declined_at = NULL, decline_note = NULL
             WHERE clinic_id = $1 AND id = $2"
        )
        .bind(clinic)
        .bind(id)
        .bind(Day(slot.day))
        .bind(Wall(slot.start))
        .bind(i64::from(slot.minutes))
    )?;
    Ok(())
}

pub(crate) async fn set_state(
    tx: &mut Tx,
    clinic: ClinicId,
    id: SessionId,
    state: SessionState,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE session SET state = $3 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(state)
    )?;
    Ok(())
}

pub(crate) async fn cancel_planned_from(
    tx: &mut Tx,
    clinic: ClinicId,
    course: CourseId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE session SET state = 'cancelled' WHERE clinic_id = $1 AND course_id = $2 AND state = 'planned' AND day >= $3"
        )
        .bind(clinic)
        .bind(course)
        .bind(Day(day))
    )?;
    Ok(())
}

/// Held or not, as staff say; the day it was planned for is kept.
pub(crate) async fn confirm(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: SessionId,
    day: NaiveDate,
    state: SessionState,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE session SET state = $3, confirmed_at = $4, planned_day = day, day = $5 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(state)
            .bind(At(now))
            .bind(Day(day))
    )?;
    Ok(())
}

pub(crate) async fn undo_confirm(tx: &mut Tx, clinic: ClinicId, id: SessionId) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE session SET state = 'planned', confirmed_at = NULL, day = COALESCE(planned_day, day), planned_day = NULL
             WHERE clinic_id = $1 AND id = $2 AND confirmed_at IS NOT NULL"
        )
        .bind(clinic)
        .bind(id)
    )?;
    Ok(())
}

pub(crate) async fn decline(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: SessionId,
    note: &str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE session SET declined_at = $3, decline_note = $4 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(At(now))
            .bind(note)
    )?;
    Ok(())
}

pub(crate) async fn clear_decline(tx: &mut Tx, clinic: ClinicId, id: SessionId) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE session SET declined_at = NULL, decline_note = NULL WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
    )?;
    Ok(())
}
