use crate::{
    ids::{ClinicId, ReminderId},
    reminder::Channel,
    store::{CHUNK, StoreError, Tx, changed, values},
};
use sqlx::AssertSqlSafe;

/// Says on which rung these stand, before anything is sent from there: whoever claims them after a crash goes on from it.
pub(crate) async fn set_channel(
    tx: &mut Tx,
    channel: Channel,
    reminders: &[(ClinicId, ReminderId)],
) -> Result<(), StoreError> {
    for some in reminders.chunks(CHUNK) {
        let list = values(2, some.len(), 2);
        let sql = AssertSqlSafe(format!(
            "UPDATE reminder SET channel = $1 WHERE (clinic_id, id) IN (VALUES {list})"
        ));
        changed!(
            tx,
            some.iter()
                .fold(sqlx::query(sql).bind(channel), |query, (clinic, id)| query
                    .bind(clinic)
                    .bind(id))
                .persistent(some.len() == CHUNK)
        )?;
    }
    Ok(())
}
