use crate::{
    check_in::ReviewKind,
    ids::{ClinicId, PatientId},
    store::{At, Day, StoreError, Tx, on},
};
use chrono::{DateTime, Duration, NaiveDate, Utc};

/// How long check-ins waited whose first answer came since then. Handing one over is no answer.
pub(in crate::check_in) async fn list_answer_times(
    tx: &mut Tx,
    clinic: ClinicId,
    since: DateTime<Utc>,
) -> Result<Vec<Duration>, StoreError> {
    let rows: Vec<(At, At)> = on!(tx, c => sqlx::query_as(
        "SELECT k.sent_at, MIN(r.at) FROM review r JOIN check_in k ON k.clinic_id = r.clinic_id AND k.id = r.check_in_id
         WHERE r.clinic_id = $1 AND r.kind <> $2
         GROUP BY k.id, k.sent_at HAVING MIN(r.at) >= $3"
    ).bind(clinic).bind(ReviewKind::HandedOver).bind(At(since)).fetch_all(c))?;
    Ok(rows.into_iter().map(|(sent, answered)| answered.0 - sent.0).collect())
}

/// Whose phone has joined, with a session between these days: whom the plan can have asked.
pub(in crate::check_in) async fn list_asked(
    tx: &mut Tx,
    clinic: ClinicId,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<PatientId>, StoreError> {
    on!(tx, c => sqlx::query_scalar(
        "SELECT DISTINCT c.patient_id FROM session s
            JOIN course c ON c.clinic_id = s.clinic_id AND c.id = s.course_id
            JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
         WHERE s.clinic_id = $1 AND s.day >= $2 AND s.day <= $3 AND s.state <> 'cancelled' AND p.joined_at IS NOT NULL
         ORDER BY c.patient_id"
    ).bind(clinic).bind(Day(from)).bind(Day(until)).fetch_all(c))
}

/// The session and key of each check-in that was sent of what the plan asked for since that day.
pub(in crate::check_in) async fn list_came(
    tx: &mut Tx,
    clinic: ClinicId,
    since: NaiveDate,
) -> Result<Vec<(crate::ids::SessionId, String)>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT asked_session_id, asked FROM check_in WHERE clinic_id = $1 AND asked IS NOT NULL AND local_day >= $2"
    ).bind(clinic).bind(Day(since)).fetch_all(c))
}
