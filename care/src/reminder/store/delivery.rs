use crate::{
    ids::{ClinicId, PatientId, SubscriptionId},
    reminder::{DeviceOutcome, PushKey},
    store::{At, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

const ROWS: usize = 500;

/// The devices that these pushes were sent to before: when to send again, or `None` if never: it was taken, or refused for good.
pub(crate) async fn list_tried(
    tx: &mut Tx,
    pushes: &[PushKey],
) -> Result<Vec<(ClinicId, PatientId, At, SubscriptionId, Option<At>)>, StoreError> {
    let mut rows = Vec::new();
    for some in pushes.chunks(ROWS) {
        let list = values(1, some.len(), 3);
        let sql = AssertSqlSafe(format!(
            "SELECT clinic_id, patient_id, due_at, subscription_id, retry_at FROM (VALUES {list}) AS v CROSS JOIN delivery
             WHERE clinic_id = v.column1 AND patient_id = v.column2 AND due_at = v.column3"
        ));
        let found: Vec<(ClinicId, PatientId, At, SubscriptionId, Option<At>)> = on!(tx, c => some
            .iter()
            .fold(sqlx::query_as(sql), |query, key| query.bind(key.clinic).bind(key.patient).bind(At(key.due_at)))
            .persistent(false)
            .fetch_all(c))?;
        rows.extend(found);
    }
    Ok(rows)
}

/// What became of a push at each device. Accepted stays accepted.
pub(crate) async fn upsert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    outcomes: &[(PushKey, SubscriptionId, &DeviceOutcome)],
) -> Result<(), StoreError> {
    for some in outcomes.chunks(ROWS) {
        let list = values(1, some.len(), 8);
        let sql = AssertSqlSafe(format!(
            "INSERT INTO delivery (clinic_id, patient_id, due_at, subscription_id, outcome, detail, retry_at, at, attempts)
             SELECT v.*, 1 FROM (VALUES {list}) AS v WHERE TRUE
             ON CONFLICT (clinic_id, patient_id, due_at, subscription_id) DO UPDATE
             SET outcome = excluded.outcome, detail = excluded.detail, retry_at = excluded.retry_at, at = excluded.at,
                attempts = delivery.attempts + 1
             WHERE delivery.outcome <> 'accepted'"
        ));
        changed!(
            tx,
            some.iter()
                .fold(sqlx::query(sql), |query, (key, subscription, outcome)| {
                    query
                        .bind(key.clinic)
                        .bind(key.patient)
                        .bind(At(key.due_at))
                        .bind(subscription)
                        .bind(outcome.key())
                        .bind(outcome.detail())
                        .bind(outcome.retry_at().map(At))
                        .bind(At(now))
                })
                .persistent(false)
        )?;
    }
    Ok(())
}
