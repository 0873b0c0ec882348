use crate::{
    clinic::{Settings, store::clinic::ClinicRow},
    course::{CourseState, Session, SessionState},
    error::{Error, Result},
    ids::{ClinicId, CourseId, PatientId, ProtocolId, SessionId},
    profile::{Pace, Profile},
    protocol::Treatment,
    store::{Day, StoreError, Tx, Wall, Zone, on},
};
use chrono_tz::Tz;

/// What a patient's pages are made from, but for what the protocols say.
pub(crate) struct AftercareRow {
    pub name: String,
    pub language: String,
    pub zone: Tz,
    pub clinic: Settings,
    pub profile: Option<Profile>,
    pub pace: Pace,
    /// The newest first.
    pub courses: Vec<OneCourse>,
}

pub(crate) struct OneCourse {
    pub id: CourseId,
    pub treatment: Treatment,
    pub state: CourseState,
    pub protocol: ProtocolId,
    /// By start.
    pub sessions: Vec<Session>,
}

/// A session, with its course, its patient and their clinic; a patient without a session is one line all the same.
#[derive(sqlx::FromRow)]
struct Line {
    patient_name: String,
    patient_language: String,
    patient_zone: Zone,
    #[sqlx(flatten)]
    clinic: ClinicRow,
    #[sqlx(flatten)]
    profile: Profile,
    paced_on: Option<Day>,
    course_id: Option<CourseId>,
    treatment: Option<Treatment>,
    course_state: Option<CourseState>,
    protocol_id: Option<ProtocolId>,
    session_id: Option<SessionId>,
    day: Option<Day>,
    start: Option<Wall>,
    minutes: Option<i64>,
    session_zone: Option<Zone>,
    session_state: Option<SessionState>,
}

/// One statement: this is read for every page of a patient, and each way to the database and back costs more than the columns that repeat.
pub(crate) async fn must_find(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<AftercareRow> {
    let lines: Vec<Line> = on!(tx, c => sqlx::query_as(
        "SELECT p.name AS patient_name, p.language AS patient_language, p.zone AS patient_zone,
            c.name, c.zone, c.language, c.telephone, c.address, c.emergency, c.opening, c.promise_hours, c.quiet_from, c.quiet_to,
            f.skin, f.sun, f.shaving, f.sweat, f.smoking, f.sensitive, f.scars, f.minoxidil, f.retinoid,
            COALESCE(f.allergy, '') AS allergy, f.paced_on,
            k.id AS course_id, k.treatment, k.state AS course_state, k.protocol_id,
            s.id AS session_id, s.day, s.start, s.minutes, s.zone AS session_zone, s.state AS session_state
         FROM patient p
         JOIN clinic c ON c.id = p.clinic_id
         LEFT JOIN profile f ON f.clinic_id = p.clinic_id AND f.patient_id = p.id
         LEFT JOIN course k ON k.clinic_id = p.clinic_id AND k.patient_id = p.id
         LEFT JOIN session s ON s.clinic_id = k.clinic_id AND s.course_id = k.id
         WHERE p.clinic_id = $1 AND p.id = $2
         ORDER BY k.opened_at DESC, k.id DESC, s.day, s.start, s.id"
    ).bind(clinic).bind(patient).fetch_all(c))?;
    let mut courses: Vec<OneCourse> = Vec::new();
    for line in &lines {
        let Some(course) = line.course() else { continue };
        if courses.last().is_none_or(|last| last.id != course.id) {
            courses.push(course);
        }
        if let (Some(course), Some(session)) = (courses.last_mut(), line.session()?) {
            course.sessions.push(session);
        }
    }
    let of_all = lines.into_iter().next().ok_or(Error::NotFound)?;
    let (pace, profile) = match of_all.paced_on {
        Some(day) => (Pace::new(of_all.profile.lean(), day.0), Some(of_all.profile)),
        None => (Pace::USUAL, None),
    };
    Ok(AftercareRow {
        name: of_all.patient_name,
        language: of_all.patient_language,
        zone: of_all.patient_zone.0,
        clinic: of_all.clinic.try_into()?,
        profile,
        pace,
        courses,
    })
}

impl Line {
    fn course(&self) -> Option<OneCourse> {
        Some(OneCourse {
            id: self.course_id?,
            treatment: self.treatment?,
            state: self.course_state?,
            protocol: self.protocol_id?,
            sessions: Vec::new(),
        })
    }

    fn session(&self) -> Result<Option<Session>, StoreError> {
        let (Some(id), Some(day), Some(start), Some(minutes), Some(zone), Some(state)) = (
            self.session_id,
            self.day,
            self.start,
            self.minutes,
            self.session_zone,
            self.session_state,
        ) else {
            return Ok(None);
        };
        Ok(Some(Session {
            id,
            day: day.0,
            start: start.0,
            minutes: u16::try_from(minutes).map_err(|_| StoreError::Damaged("length"))?,
            zone: zone.0,
            state,
        }))
    }
}
