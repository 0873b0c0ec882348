use super::store::{self, Contact};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clinic::store as clinics,
    clock::Clock,
    course::{CourseDraft, open_course},
    error::Result,
    ids::PatientId,
    store::Db,
    typed::{Dates, Typed},
    zone,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PatientDraft {
    pub name: String,
    pub telephone: String,
    pub email: String,
    /// Empty: the clinic's.
    pub language: String,
    /// Empty: the clinic's.
    pub zone: String,
    pub treatment: String,
    pub zones: Vec<String>,
    /// The first session; all three empty when it is not booked yet.
    pub first_day: String,
    pub first_time: String,
    pub first_minutes: String,
}

/// A new patient with an open course, and its first session if that is known.
pub async fn add(db: &Db, c: &dyn Clock, actor: &Actor, draft: &PatientDraft) -> Result<PatientId> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let settings = clinics::clinic::must_find(&mut tx, clinic).await?;

    let mut typed = Typed::default();
    let contact = Contact {
        name: typed.name("name", &draft.name),
        telephone: typed.telephone("telephone", &draft.telephone),
        email: typed.email_if_any("email", &draft.email),
        language: typed.language("language", &draft.language, &settings.language),
        zone: typed.zone("zone", &draft.zone, settings.zone),
    };
    let course = draft.course().read(
        &mut typed,
        Dates {
            today: zone::day(now, settings.zone),
        },
    );
    let (contact, course) = typed.done((contact, course))?;

    let patient = store::insert(&mut tx, now, clinic, &contact).await?;
    open_course(&mut tx, now, clinic, patient, &course, settings.zone).await?;
    audit::append(&mut tx, now, actor, Action::PatientAdded, patient, Value::Null).await?;
    tx.commit().await?;
    Ok(patient)
}

impl PatientDraft {
    fn course(&self) -> CourseDraft {
        CourseDraft {
            treatment: self.treatment.clone(),
            zones: self.zones.clone(),
            first_day: self.first_day.clone(),
            first_time: self.first_time.clone(),
            first_minutes: self.first_minutes.clone(),
        }
    }
}
