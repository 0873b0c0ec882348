use super::store;
use crate::{
    error::Result,
    ids::{ClinicId, PatientId},
    store::Tx,
};
use chrono::{DateTime, Utc};

/// A message waits for staff of this clinic: from the commit on it stands on their board and in their bar. The one place that says so, for
/// whatever else tells them.
pub(super) async fn tell_staff(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, patient: PatientId) -> Result<()> {
    Ok(store::wait(tx, now, clinic, patient).await?)
}
