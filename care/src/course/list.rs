use super::store::session::{self as sessions, ContextRow};
use crate::{
    actor::{Actor, Permission},
    clinic::store as clinics,
    clock::Clock,
    error::{Error, Result},
    ids::{CourseId, PatientId, SessionId},
    patient::SessionRecord,
    protocol::Treatment,
    store::{Db, StoreError},
    zone,
};

/// A session, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionContext {
    pub patient: PatientId,
    pub patient_name: String,
    pub course: CourseId,
    pub treatment: Treatment,
    pub record: SessionRecord,
}

/// For staff, and for the patient whose session it is.
pub async fn session(db: &Db, actor: &Actor, id: SessionId) -> Result<SessionContext> {
    let mut tx = db.read().await?;
    let found = sessions::find_context(&mut tx, actor.clinic(), id)
        .await?
        .ok_or(Error::NotFound)?;
    actor.may_see(found.patient_id)?;
    Ok(found.try_into()?)
}

/// "Did it take place?": sessions whose day has passed and of which staff have not said. The oldest first.
pub async fn awaiting_confirmation(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<Vec<SessionContext>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    let today = zone::day(c.now(), clinics::clinic::must_find(&mut tx, clinic).await?.zone);
    contexts(sessions::list_awaiting(&mut tx, clinic, today).await?)
}

/// Where the clinic is; cancelled ones left out. By start.
pub async fn todays_sessions(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<Vec<SessionContext>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    let today = zone::day(c.now(), clinics::clinic::must_find(&mut tx, clinic).await?.zone);
    contexts(sessions::list_on(&mut tx, clinic, today).await?)
}

pub(crate) fn contexts(rows: Vec<ContextRow>) -> Result<Vec<SessionContext>> {
    Ok(rows
        .into_iter()
        .map(TryInto::try_into)
        .collect::<Result<_, StoreError>>()?)
}

impl TryFrom<ContextRow> for SessionContext {
    type Error = StoreError;

    fn try_from(row: ContextRow) -> Result<Self, StoreError> {
        Ok(Self {
            patient: row.patient_id,
            patient_name: row.patient_name,
            course: row.session.course_id,
            treatment: row.treatment,
            record: row.session.try_into()?,
        })
    }
}
