use super::store;
use crate::{
    actor::Actor,
    clinic::{Settings, store::protocol},
    clock::Clock,
    course::Course,
    error::Result,
    ids::PatientId,
    profile::Profile,
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
    let mut tx = db.glance().await?;
    let row = store::aftercare::must_find(&mut tx, clinic_id, patient).await?;
    // A version never changes, so it may be read a moment later.
    let mut courses = Vec::with_capacity(row.courses.len());
    for course in row.courses {
        courses.push(Course {
            id: course.id,
            treatment: course.treatment,
            state: course.state,
            protocol: protocol::load(&mut tx, clinic_id, course.protocol).await?,
            sessions: course.sessions,
            pace: row.pace,
        });
    }
    Ok(Aftercare {
        patient,
        courses,
        zone: row.zone,
        language: row.language,
        name: row.name,
        clinic: row.clinic,
        profile: row.profile,
        today: zone::day(now, row.zone),
        now,
    })
}
