use super::store;
use crate::{
    error::Result,
    ids::{ClinicId, PatientId},
    reminder,
    store::Tx,
};
use chrono::{DateTime, Utc};

/// A message waits for staff of this clinic: from the commit on it stands on their board and in their bar, and they are called. The one place that
/// says so.
pub(super) async fn tell_staff(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, patient: PatientId) -> Result<()> {
    store::wait(tx, now, clinic, patient).await?;
    let since = store::find_waiting(tx, clinic, patient).await?.unwrap_or(now);
    reminder::message_waits(tx, now, clinic, patient, since).await
}

/// Before the thread ceases to wait: nobody is called to it any more.
pub(super) async fn end_calls(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<()> {
    match store::find_waiting(tx, clinic, patient).await? {
        Some(since) => reminder::end_messages(tx, clinic, patient, since).await,
        None => Ok(()),
    }
}
