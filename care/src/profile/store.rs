use super::{Pace, Profile, Said, Shaving, Skin, Sun, Sweat};
use crate::{
    ids::{ClinicId, PatientId},
    store::{At, Day, StoreError, Tx, changed, keys_stored, on, values},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::AssertSqlSafe;

keys_stored!(Skin, Sun, Shaving, Sweat, Said);

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct ProfileRow {
    pub patient_id: PatientId,
    #[sqlx(flatten)]
    pub profile: Profile,
    pub answered_at: At,
    paced_on: Day,
}

impl ProfileRow {
    pub fn pace(&self) -> Pace {
        Pace::new(self.profile.lean(), self.paced_on.0)
    }
}

const COLUMNS: &str = "patient_id, skin, sun, shaving, sweat, smoking, sensitive, scars, minoxidil, retinoid, allergy, answered_at, paced_on";

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Option<ProfileRow>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM profile WHERE clinic_id = $1 AND patient_id = $2"
    ));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).fetch_optional(c))
}

/// Of those of these patients who were asked.
pub(crate) async fn list_of_patients(
    tx: &mut Tx,
    clinic: ClinicId,
    patients: &[PatientId],
) -> Result<Vec<ProfileRow>, StoreError> {
    if patients.is_empty() {
        return Ok(Vec::new());
    }
    let list = values(2, patients.len(), 1);
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM profile WHERE clinic_id = $1 AND patient_id IN (VALUES {list})"
    ));
    on!(tx, c => {
        let query = patients.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
        query.persistent(false).fetch_all(c)
    })
}

/// `paced_on`: the day since which the answers speak for this pace.
pub(crate) async fn save(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    profile: &Profile,
    paced_on: NaiveDate,
) -> Result<(), StoreError> {
    let sql = AssertSqlSafe(format!(
        "INSERT INTO profile (clinic_id, {COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         ON CONFLICT (clinic_id, patient_id) DO UPDATE SET skin = excluded.skin, sun = excluded.sun, shaving = excluded.shaving,
            sweat = excluded.sweat, smoking = excluded.smoking, sensitive = excluded.sensitive, scars = excluded.scars,
            minoxidil = excluded.minoxidil, retinoid = excluded.retinoid, allergy = excluded.allergy,
            answered_at = excluded.answered_at, paced_on = excluded.paced_on"
    ));
    changed!(
        tx,
        sqlx::query(sql)
            .bind(clinic)
            .bind(patient)
            .bind(profile.skin)
            .bind(profile.sun)
            .bind(profile.shaving)
            .bind(profile.sweat)
            .bind(profile.smoking)
            .bind(profile.sensitive)
            .bind(profile.scars)
            .bind(profile.minoxidil)
            .bind(profile.retinoid)
            .bind(&profile.allergy)
            .bind(At(now))
            .bind(Day(paced_on))
    )?;
    Ok(())
}
