use super::recipient::Kind;
use crate::{
    actor::Person,
    ids::{CheckInId, ClinicId, CourseId, PatientId, ReminderId},
    protocol::Lock,
    reminder::{PushKey, Reason, ReminderState, channel::Ladder},
    store::{At, CHUNK, Day, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::AssertSqlSafe;

#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct ReminderRow {
    pub clinic_id: ClinicId,
    pub id: ReminderId,
    #[sqlx(flatten)]
    pub to: Person,
    pub course_id: Option<CourseId>,
    pub rule_key: String,
    pub subject_id: String,
    pub anchor_day: Day,
    pub about: String,
    pub lock: Lock,
    #[sqlx(flatten)]
    pub ladder: Ladder,
    pub due_at: At,
    pub expires_at: At,
    pub state: ReminderState,
    pub reason: Option<Reason>,
    pub attempts: i64,
    pub lease_token: Option<i64>,
    pub lease_until: Option<At>,
    pub accepted_at: Option<At>,
    pub shown_at: Option<At>,
    pub opened_at: Option<At>,
    /// In the app.
    pub read_at: Option<At>,
}

/// A reminder as it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewReminder {
    pub course: Option<CourseId>,
    /// Staff are called to it.
    pub check_in: Option<CheckInId>,
    pub rule_key: String,
    pub subject_id: String,
    pub anchor_day: NaiveDate,
    /// Of a notice: keys of the activities it names, parted by commas. Of a second asking: the check-in's key.
    pub about: String,
    pub lock: Lock,
    pub ladder: Ladder,
    pub due_at: At,
    pub expires_at: At,
    pub state: ReminderState,
    pub reason: Option<Reason>,
}

impl ReminderRow {
    /// Somebody may be sending it this moment.
    pub fn in_flight(&self, now: DateTime<Utc>) -> bool {
        self.lease_until.is_some_and(|until| until.0 > now)
    }
}

impl NewReminder {
    /// When to try first.
    fn attempt_at(&self) -> Option<At> {
        (self.state == ReminderState::Planned).then_some(self.due_at)
    }
}

pub(super) const COLUMNS: &str = "clinic_id, id, patient_id, staff_id, course_id, rule_key, subject_id, anchor_day, about, lock, channel, climb, patience, due_at, expires_at, \
    state, reason, attempts, lease_token, lease_until, accepted_at, shown_at, opened_at, read_at";

/// For a reminder whose subject is itself.
pub(crate) fn own_subject() -> String {
    ReminderId::new().to_string()
}

/// By time.
pub(crate) async fn list_of(tx: &mut Tx, clinic: ClinicId, to: Person) -> Result<Vec<ReminderRow>, StoreError> {
    let whose = to.kind().column();
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM reminder WHERE clinic_id = $1 AND {whose} = $2 ORDER BY due_at, id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(to.to_string()).fetch_all(c))
}

/// The calls to a check-in, by time.
pub(crate) async fn list_of_check_in(
    tx: &mut Tx,
    clinic: ClinicId,
    check_in: CheckInId,
) -> Result<Vec<ReminderRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM reminder WHERE clinic_id = $1 AND check_in_id = $2 ORDER BY due_at, id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(check_in).fetch_all(c))
}

/// The calls to what waits, by time.
pub(crate) async fn list_of_subject(
    tx: &mut Tx,
    clinic: ClinicId,
    subject: &str,
) -> Result<Vec<ReminderRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM reminder WHERE clinic_id = $1 AND subject_id = $2 AND staff_id IS NOT NULL ORDER BY due_at, id"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(subject).fetch_all(c))
}

/// Those of several patients, by time.
pub(crate) async fn list_of_patients(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[PatientId],
) -> Result<Vec<ReminderRow>, StoreError> {
    if patients.is_empty() {
        return Ok(Vec::new());
    }
    let list = values(2, patients.len(), 1);
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM reminder WHERE clinic_id = $1 AND patient_id IN (VALUES {list}) ORDER BY due_at, id"
    ));
    on!(tx, c => {
        let query = patients.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
        query.persistent(false).fetch_all(c)
    })
}

/// A clinic's patients who have something planned, in the order in which patients are held.
pub(crate) async fn list_patients_planned(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<PatientId>, StoreError> {
    on!(tx, c => sqlx::query_scalar(
        "SELECT DISTINCT patient_id FROM reminder WHERE clinic_id = $1 AND state = 'planned' ORDER BY patient_id"
    ).bind(clinic).fetch_all(c))
}

/// When the next reminder is to be tried, of either kind.
pub(crate) async fn next_attempt(tx: &mut Tx) -> Result<Option<At>, StoreError> {
    let first = |kind: Kind| {
        let whose = kind.column();
        format!(
            "(SELECT attempt_at FROM reminder WHERE attempt_at IS NOT NULL AND {whose} IS NOT NULL ORDER BY attempt_at LIMIT 1)"
        )
    };
    let [staff, patients] = Kind::ALL.map(first);
    let sql = AssertSqlSafe(format!(
        "SELECT MIN(at) FROM (SELECT {staff} AS at UNION ALL SELECT {patients}) AS nearest"
    ));
    on!(tx, c => sqlx::query_scalar(sql).fetch_one(c))
}

/// How many of one kind are to be tried by now, counted up to `most`.
pub(crate) async fn count_due(tx: &mut Tx, kind: Kind, now: DateTime<Utc>, most: i64) -> Result<i64, StoreError> {
    let whose = kind.column();
    let sql = AssertSqlSafe(format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM reminder WHERE attempt_at <= $1 AND attempt_at IS NOT NULL AND {whose} IS NOT NULL LIMIT $2) AS due"
    ));
    on!(tx, c => sqlx::query_scalar(sql).bind(At(now)).bind(most).fetch_one(c))
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    new: &[(Person, NewReminder)],
) -> Result<(), StoreError> {
    for rows in new.chunks(CHUNK) {
        let list = values(1, rows.len(), 20);
        let sql = AssertSqlSafe(format!(
            "INSERT INTO reminder (clinic_id, id, patient_id, staff_id, course_id, check_in_id, rule_key, subject_id, anchor_day, about, lock, \
                channel, climb, patience, due_at, expires_at, state, reason, attempt_at, planned_at, attempts)
             SELECT v.*, 0 FROM (VALUES {list}) AS v"
        ));
        changed!(
            tx,
            rows.iter()
                .fold(sqlx::query(sql), |query, (to, row)| {
                    query
                        .bind(clinic)
                        .bind(ReminderId::new())
                        .bind(to.patient())
                        .bind(to.staff())
                        .bind(row.course)
                        .bind(row.check_in)
                        .bind(&row.rule_key)
                        .bind(&row.subject_id)
                        .bind(Day(row.anchor_day))
                        .bind(&row.about)
                        .bind(row.lock)
                        .bind(row.ladder.channel)
                        .bind(row.ladder.climb)
                        .bind(row.ladder.minutes())
                        .bind(row.due_at)
                        .bind(row.expires_at)
                        .bind(row.state)
                        .bind(row.reason.as_ref())
                        .bind(row.attempt_at())
                        .bind(At(now))
                })
                .persistent(rows.len() == CHUNK)
        )?;
    }
    Ok(())
}

/// Plans reminders anew. Their leases stay: if one is on its way and arrives, that counts.
pub(crate) async fn update(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    plans: &[(ReminderId, NewReminder)],
) -> Result<(), StoreError> {
    for rows in plans.chunks(CHUNK) {
        let list = values(3, rows.len(), 12);
        let sql = AssertSqlSafe(format!(
            "UPDATE reminder SET course_id = v.column2, about = v.column3, lock = v.column4, due_at = v.column5, expires_at = v.column6,
                state = v.column7, reason = v.column8, attempt_at = v.column9, channel = v.column10, climb = v.column11,
                patience = v.column12, planned_at = $2, attempts = 0
             FROM (VALUES {list}) AS v WHERE reminder.clinic_id = $1 AND reminder.id = v.column1 AND reminder.state <> 'accepted'"
        ));
        changed!(
            tx,
            rows.iter()
                .fold(sqlx::query(sql).bind(clinic).bind(At(now)), |query, (id, plan)| {
                    query
                        .bind(id)
                        .bind(plan.course)
                        .bind(&plan.about)
                        .bind(plan.lock)
                        .bind(plan.due_at)
                        .bind(plan.expires_at)
                        .bind(plan.state)
                        .bind(plan.reason.as_ref())
                        .bind(plan.attempt_at())
                        .bind(plan.ladder.channel)
                        .bind(plan.ladder.climb)
                        .bind(plan.ladder.minutes())
                })
                .persistent(rows.len() == CHUNK)
        )?;
    }
    Ok(())
}

/// Their leases stay: if one is on its way and arrives, that counts.
pub(crate) async fn withdraw(tx: &mut Tx, clinic: ClinicId, ids: &[ReminderId]) -> Result<(), StoreError> {
    for ids in ids.chunks(CHUNK) {
        let list = values(2, ids.len(), 1);
        let sql = AssertSqlSafe(format!(
            "UPDATE reminder SET state = 'withdrawn', reason = NULL, attempt_at = NULL
             WHERE clinic_id = $1 AND id IN (VALUES {list}) AND state <> 'accepted'"
        ));
        changed!(
            tx,
            ids.iter()
                .fold(sqlx::query(sql).bind(clinic), sqlx::query::Query::bind)
                .persistent(ids.len() == CHUNK)
        )?;
    }
    Ok(())
}

/// As [`withdraw`]; and one that a device has taken is not sent to another any more.
pub(crate) async fn stop(tx: &mut Tx, clinic: ClinicId, ids: &[ReminderId]) -> Result<(), StoreError> {
    for ids in ids.chunks(CHUNK) {
        let list = values(2, ids.len(), 1);
        let sql = AssertSqlSafe(format!(
            "UPDATE reminder SET state = CASE WHEN state = 'planned' THEN 'withdrawn' ELSE state END, attempt_at = NULL
             WHERE clinic_id = $1 AND id IN (VALUES {list}) AND attempt_at IS NOT NULL"
        ));
        changed!(
            tx,
            ids.iter()
                .fold(sqlx::query(sql).bind(clinic), sqlx::query::Query::bind)
                .persistent(ids.len() == CHUNK)
        )?;
    }
    Ok(())
}

/// A phone showed the push of this instant, or it was tapped: noted once. What was tapped has been read. `column` is one of ours, never what
/// came in.
pub(crate) async fn set_receipt(
    tx: &mut Tx,
    now: DateTime<Utc>,
    key: &PushKey,
    column: &'static str,
) -> Result<(), StoreError> {
    let whose = key.to.kind().column();
    let read = if column == "opened_at" {
        ", read_at = COALESCE(read_at, $4)"
    } else {
        ""
    };
    let sql = AssertSqlSafe(format!(
        "UPDATE reminder SET {column} = $4{read}
         WHERE clinic_id = $1 AND {whose} = $2 AND due_at = $3 AND {column} IS NULL AND state IN ('planned', 'accepted')"
    ));
    changed!(
        tx,
        sqlx::query(sql)
            .bind(key.clinic)
            .bind(key.to.to_string())
            .bind(At(key.due_at))
            .bind(At(now))
    )?;
    Ok(())
}

/// When the next of a patient's is due; a second asking, which comes only if the first is not answered, aside.
pub(crate) async fn next_of(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Option<At>, StoreError> {
    on!(tx, c => sqlx::query_scalar(
        "SELECT MIN(due_at) FROM reminder WHERE clinic_id = $1 AND patient_id = $2 AND state = 'planned' AND rule_key <> 'missed'"
    ).bind(clinic).bind(patient).fetch_one(c))
}

/// When they last saw, and last opened, a push.
pub(crate) async fn last_receipts(
    tx: &mut Tx,
    clinic: ClinicId,
    to: Person,
) -> Result<(Option<At>, Option<At>), StoreError> {
    let whose = to.kind().column();
    let sql = AssertSqlSafe(format!(
        "SELECT MAX(shown_at), MAX(opened_at) FROM reminder WHERE clinic_id = $1 AND {whose} = $2"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(to.to_string()).fetch_one(c))
}
