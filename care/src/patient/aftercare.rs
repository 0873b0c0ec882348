use super::store;
use crate::{
    actor::Actor,
    clinic::{Settings, store as clinics},
    clock::Clock,
    course::{Course, store as courses},
    error::Result,
    ids::PatientId,
    profile::{
        Pace, Profile,
        store::{self as profiles, ProfileRow},
    },
    store::Db,
    zone,
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// What a patient's pages are made from: feed `courses` and `today` to [`crate::plan`].
#[derive(Clone, Debug)]
pub struct Aftercare {
    pub patient: PatientId,
    pub courses: Vec<Course>,
    pub zone: Tz,
    pub language: String,
    pub name: String,
    pub clinic: Settings,
    /// What was answered of skin and habits; `None` as long as nobody was asked.
    pub profile: Option<Profile>,
    /// Where the patient is.
    pub today: NaiveDate,
    pub now: DateTime<Utc>,
}

/// For the patient, and for staff who look at what the patient sees.
pub async fn aftercare(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId) -> Result<Aftercare> {
    let clinic_id = actor.may_see(patient)?;
    let now = c.now();
    let mut tx = db.read().await?;
    let row = store::must_find(&mut tx, clinic_id, patient).await?;
    let clinic = clinics::clinic::must_find(&mut tx, clinic_id).await?;
    let answered = profiles::find(&mut tx, clinic_id, patient).await?;
    let pace = answered.as_ref().map_or(Pace::USUAL, ProfileRow::pace);
    let courses = courses::load_at(&mut tx, clinic_id, patient, pace).await?;
    let zone = row.zone.0;
    Ok(Aftercare {
        patient,
        courses,
        zone,
        language: row.language,
        name: row.name,
        clinic,
        profile: answered.map(|answered| answered.profile),
        today: zone::day(now, zone),
        now,
    })
}
