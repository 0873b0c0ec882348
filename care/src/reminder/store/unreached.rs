use crate::{
    ids::{ClinicId, PatientId, ProtocolId, ReminderId},
    reminder::unreached::Ended,
    store::{At, CHUNK, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct OpenRow {
    pub patient_id: PatientId,
    pub name: String,
    pub telephone: String,
    pub at: At,
    pub rule_key: String,
    pub protocol_id: Option<ProtocolId>,
}

/// Said again of the same reminder, it changes nothing: once somebody called, they called.
pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    reminders: &[(ClinicId, ReminderId, PatientId)],
) -> Result<(), StoreError> {
    for some in reminders.chunks(CHUNK) {
        let list = values(1, some.len(), 4);
        let sql = AssertSqlSafe(format!(
            "INSERT INTO unreached (clinic_id, reminder_id, patient_id, at) SELECT v.* FROM (VALUES {list}) AS v WHERE TRUE
             ON CONFLICT (clinic_id, reminder_id) DO NOTHING"
        ));
        changed!(
            tx,
            some.iter()
                .fold(sqlx::query(sql), |query, (clinic, reminder, patient)| {
                    query.bind(clinic).bind(reminder).bind(patient).bind(At(now))
                })
                .persistent(some.len() == CHUNK)
        )?;
    }
    Ok(())
}

/// Those whose reminder is of use after that instant, and has not arrived or become needless since; the oldest first.
pub(crate) async fn list_open(tx: &mut Tx, clinic: ClinicId, after: DateTime<Utc>) -> Result<Vec<OpenRow>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT u.patient_id, p.name, p.telephone, u.at, r.rule_key, o.protocol_id FROM unreached u
         JOIN reminder r ON r.clinic_id = u.clinic_id AND r.id = u.reminder_id
         JOIN patient p ON p.clinic_id = u.clinic_id AND p.id = u.patient_id
         LEFT JOIN course o ON o.clinic_id = r.clinic_id AND o.id = r.course_id
         WHERE u.clinic_id = $1 AND u.ended_at IS NULL AND r.expires_at > $2 AND r.state = 'skipped' ORDER BY u.at, r.due_at, r.id"
    ).bind(clinic).bind(At(after)).fetch_all(c))
}

/// How many there were.
pub(crate) async fn end(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    how: Ended,
) -> Result<u64, StoreError> {
    changed!(
        tx,
        sqlx::query(
            "UPDATE unreached SET ended_at = $3, ended = $4 WHERE clinic_id = $1 AND patient_id = $2 AND ended_at IS NULL"
        )
        .bind(clinic)
        .bind(patient)
        .bind(At(now))
        .bind(how)
    )
}
