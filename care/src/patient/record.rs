use super::store;
use crate::{
    actor::Actor,
    course::{Course, Session, store as courses},
    error::Result,
    ids::{PatientId, ProtocolId},
    protocol::ScalpZone,
    store::Db,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// All that is kept of a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatientRecord {
    pub id: PatientId,
    pub name: String,
    pub telephone: String,
    pub email: String,
    pub language: String,
    /// Where the patient is.
    pub zone: Tz,
    pub created_at: DateTime<Utc>,
    /// When a phone first joined.
    pub joined_at: Option<DateTime<Utc>>,
    /// The newest first.
    pub courses: Vec<CourseRecord>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseRecord {
    pub course: Course,
    pub protocol_id: ProtocolId,
    pub protocol_version: u32,
    /// Of the scalp.
    pub zones: Vec<ScalpZone>,
    pub opened_at: DateTime<Utc>,
    pub closed_at: Option<DateTime<Utc>>,
    /// By start.
    pub sessions: Vec<SessionRecord>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRecord {
    pub session: Session,
    /// When staff said whether it took place; a cancelled session with this did not.
    pub confirmed_at: Option<DateTime<Utc>>,
    pub declined: Option<Declined>,
}

/// "I can't come", said by the patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declined {
    pub at: DateTime<Utc>,
    pub note: String,
}

/// For staff, and for the patient.
pub async fn get(db: &Db, actor: &Actor, id: PatientId) -> Result<PatientRecord> {
    let clinic = actor.may_see(id)?;
    let mut tx = db.read().await?;
    let row = store::must_find(&mut tx, clinic, id).await?;
    let courses = courses::load_records(&mut tx, clinic, id).await?;
    Ok(PatientRecord {
        id,
        name: row.name,
        telephone: row.telephone,
        email: row.email,
        language: row.language,
        zone: row.zone.0,
        created_at: row.created_at.0,
        joined_at: row.joined_at.map(|at| at.0),
        courses,
    })
}
