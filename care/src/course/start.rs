use super::{
    CourseDraft,
    draft::NewCourse,
    store::{course as courses, session as sessions},
};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clinic::store as clinics,
    clock::Clock,
    error::{Problems, Result},
    ids::{ClinicId, CourseId, PatientId},
    patient::store as patients,
    reminder::replan,
    store::{Db, Tx},
    typed::{Dates, Typed},
    zone::{self, Tz},
};
use chrono::{DateTime, Utc};
use serde_json::json;

/// A further course for a patient, on the treatment's newest signed protocol.
pub async fn start(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId, draft: &CourseDraft) -> Result<CourseId> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    let zone = clinics::clinic::must_find(&mut tx, clinic).await?.zone;
    let mut typed = Typed::default();
    let new = draft.read(
        &mut typed,
        Dates {
            today: zone::day(now, zone),
        },
    );
    let new = typed.done(new)?;
    let course = open_course(&mut tx, now, clinic, patient, &new, zone).await?;
    audit::append(
        &mut tx,
        now,
        actor,
        Action::CourseStarted,
        course,
        json!({ "treatment": new.treatment.key() }),
    )
    .await?;
    tx.commit().await?;
    Ok(course)
}

/// `zone`: where its sessions are held.
pub(crate) async fn open_course(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    new: &NewCourse,
    zone: Tz,
) -> Result<CourseId> {
    let Some(protocol) = clinics::protocol::find_signed(tx, clinic, new.treatment).await? else {
        return Err(Problems::one("treatment", "problem-unsigned").into());
    };
    let course = courses::insert(tx, now, clinic, patient, protocol, new).await?;
    if let Some(first) = new.first {
        sessions::insert(tx, now, clinic, course, first, zone).await?;
    }
    replan(tx, now, clinic, patient).await?;
    Ok(course)
}
