use super::store;
use crate::{
    actor::{Actor, Permission},
    error::{Error, Result},
    ids::{MessageId, PatientId},
    patient::store as patients,
    photo::{Photo, SentWith, may_look, store as photos},
    store::{Db, Tx},
};
use chrono::{DateTime, Utc};

/// Who wrote a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    Patient,
    /// For the clinic; their name.
    Staff(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    pub patient: PatientId,
    pub by: Author,
    /// Empty where photos say it all.
    pub words: String,
    pub sent_at: DateTime<Utc>,
    /// When the other side first had it before their eyes.
    pub read_at: Option<DateTime<Utc>>,
    /// Those that the reader may see.
    pub photos: Vec<Photo>,
    /// How many more the reader may not see: the patient does not agree to it.
    pub withheld: usize,
    /// How many the patient deleted.
    pub deleted: usize,
}

/// All that a patient and the clinic wrote to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The earliest first.
    pub messages: Vec<Message>,
    /// Since when the patient waits for an answer.
    pub waiting_since: Option<DateTime<Utc>>,
}

impl Message {
    /// Whether it is news to this reader.
    pub fn is_new_to(&self, reader: &Actor) -> bool {
        let from_clinic = matches!(self.by, Author::Staff(_));
        self.read_at.is_none() && from_clinic == matches!(reader, Actor::Patient { .. })
    }
}

impl Thread {
    pub fn has_news_for(&self, reader: &Actor) -> bool {
        self.messages.iter().any(|message| message.is_new_to(reader))
    }
}

/// For the patient whose it is, and for staff. Empty before anybody wrote.
pub async fn thread(db: &Db, actor: &Actor, patient: PatientId) -> Result<Thread> {
    let clinic = actor.may_see(patient)?;
    if !matches!(actor, Actor::Patient { .. }) {
        actor.staff_who_may(Permission::Book)?;
    }
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    let mut messages = store::list_of_patient(&mut tx, clinic, patient).await?;
    let shown = may_look(&mut tx, actor, clinic, patient).await.is_ok();
    let taken = photos::list_of_patient(&mut tx, clinic, patient).await?;
    let deleted = photos::list_deleted(&mut tx, clinic, patient).await?;
    for message in &mut messages {
        let with = SentWith::Message(message.id);
        let of_message = taken.iter().filter(|photo| photo.sent_with == with);
        if shown {
            message.photos = of_message.cloned().collect();
        } else {
            message.withheld = of_message.count();
        }
        message.deleted = deleted.iter().filter(|(of, _)| *of == with).count();
    }
    let waiting_since = store::find_waiting(&mut tx, clinic, patient).await?;
    Ok(Thread {
        messages,
        waiting_since,
    })
}

/// The patient's own message of this id, if there is one yet. What somebody else wrote is not found.
pub(crate) async fn find_own(tx: &mut Tx, actor: &Actor, id: MessageId) -> Result<Option<Message>> {
    let patient = actor.patient()?;
    match store::find(tx, actor.clinic(), id).await? {
        Some(found) if found.patient == patient && found.by == Author::Patient => Ok(Some(found)),
        Some(_) => Err(Error::NotFound),
        None => Ok(None),
    }
}
