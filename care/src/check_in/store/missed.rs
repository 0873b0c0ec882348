use crate::{
    ids::{ClinicId, PatientId, SessionId},
    store::{At, Day, StoreError, Tx, on, values},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

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
