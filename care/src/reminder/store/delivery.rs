use crate::{
    ids::{ClinicId, SubscriptionId},
    reminder::{DeviceOutcome, PushKey},
    store::{At, CHUNK, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

/// What was sent before of a push to a device: when to send again, or `None` if never: it was taken, or refused for good.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct TriedRow {
    pub subscription_id: SubscriptionId,
    pub due_at: At,
    pub retry_at: Option<At>,
}

/// Of these devices with the pushes of these instants.
pub(crate) async fn list_tried(
    tx: &mut Tx,
    sends: &[(ClinicId, SubscriptionId, At)],
) -> Result<Vec<TriedRow>, StoreError> {
    let mut rows = Vec::new();
    for some in sends.chunks(CHUNK) {
        let list = values(1, some.len(), 3);
        let sql = AssertSqlSafe(format!(
            "SELECT subscription_id, due_at, retry_at FROM (VALUES {list}) AS v CROSS JOIN delivery
             WHERE clinic_id = v.column1 AND subscription_id = v.column2 AND due_at = v.column3"
        ));
        let found: Vec<TriedRow> = on!(tx, c => some
            .iter()
            .fold(sqlx::query_as(sql), |query, (clinic, device, due_at)| query.bind(clinic).bind(device).bind(*due_at))
            .persistent(some.len() == CHUNK)
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
    for some in outcomes.chunks(CHUNK) {
        let list = values(1, some.len(), 7);
        let sql = AssertSqlSafe(format!(
            "INSERT INTO delivery (clinic_id, subscription_id, due_at, outcome, detail, retry_at, at, attempts)
             SELECT v.*, 1 FROM (VALUES {list}) AS v WHERE TRUE
             ON CONFLICT (clinic_id, subscription_id, due_at) DO UPDATE
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
                        .bind(subscription)
                        .bind(At(key.due_at))
                        .bind(outcome.key())
                        .bind(outcome.detail())
                        .bind(outcome.retry_at().map(At))
                        .bind(At(now))
                })
                .persistent(some.len() == CHUNK)
        )?;
    }
    Ok(())
}
