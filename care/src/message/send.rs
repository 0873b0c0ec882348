use super::{
    Author, MessageDraft, find_own, store,
    waits::{end_calls, tell_staff},
};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    ids::{MessageId, PatientId},
    patient::store as patients,
    reminder,
    store::{Db, Tx},
};
use chrono::{DateTime, Utc};
use serde_json::Value;

/// By the patient. `id` is made with the form: sent again with the same words it is the same message, and with others it is another, so that
/// nothing typed is lost. Gives the id under which it is kept.
pub async fn send(db: &Db, c: &dyn Clock, actor: &Actor, id: MessageId, draft: &MessageDraft) -> Result<MessageId> {
    let (patient, clinic, now) = (actor.patient()?, actor.clinic(), c.now());
    let words = draft.read()?;
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    let id = match find_own(&mut tx, actor, id).await? {
        Some(known) if known.words == words => id,
        Some(known) if known.words.is_empty() => {
            // It began with its photos, and stands in the audit since then.
            store::set_words(&mut tx, clinic, id, &words).await?;
            tell_staff(&mut tx, now, clinic, patient).await?;
            id
        }
        known => {
            let id = known.map_or(id, |_| MessageId::new());
            insert(&mut tx, now, actor, patient, id, &words).await?;
            id
        }
    };
    tx.commit().await?;
    Ok(id)
}

/// A message of the patient's that begins with a photo, unless it has begun.
pub(crate) async fn begin(
    tx: &mut Tx,
    now: DateTime<Utc>,
    actor: &Actor,
    patient: PatientId,
    id: MessageId,
) -> Result<()> {
    match find_own(tx, actor, id).await? {
        Some(_) => Ok(()),
        None => insert(tx, now, actor, patient, id, "").await,
    }
}

async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    actor: &Actor,
    patient: PatientId,
    id: MessageId,
    words: &str,
) -> Result<()> {
    let clinic = actor.clinic();
    store::insert(tx, now, clinic, patient, (id, None, words)).await?;
    tell_staff(tx, now, clinic, patient).await?;
    audit::append(tx, now, actor, Action::MessageSent, id, Value::Null).await?;
    Ok(())
}

/// By staff, whoever they are: where to park is as good a question as what to wash with. The patient's phone is told.
pub async fn reply(
    db: &Db,
    c: &dyn Clock,
    actor: &Actor,
    patient: PatientId,
    id: MessageId,
    draft: &MessageDraft,
) -> Result<MessageId> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let Actor::Staff { staff, .. } = *actor else {
        return Err(Error::Forbidden);
    };
    let now = c.now();
    let mut tx = db.write().await?;
    let person = patients::lock(&mut tx, clinic, patient).await?;
    let words = draft.read()?;
    let known = store::find(&mut tx, clinic, id).await?;
    let again = |known: &super::Message| {
        known.patient == patient && matches!(known.by, Author::Staff(_)) && known.words == words
    };
    if known.as_ref().is_some_and(again) {
        tx.commit().await?;
        return Ok(id);
    }
    let id = known.map_or(id, |_| MessageId::new());
    store::insert(&mut tx, now, clinic, patient, (id, Some(staff), &words)).await?;
    end_calls(&mut tx, clinic, patient).await?;
    store::answer_thread(&mut tx, now, clinic, patient).await?;
    reminder::tell_message(&mut tx, now, clinic, &person, id).await?;
    audit::append(&mut tx, now, actor, Action::MessageAnswered, id, Value::Null).await?;
    tx.commit().await?;
    Ok(id)
}
