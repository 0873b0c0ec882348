use super::{draft::LONGEST_QUESTION, record::must_find, store};
use crate::{
    actor::Actor, clock::Clock, error::Result, ids::CheckInId, patient::store as patients, reminder, store::Db,
    typed::Typed,
};
use serde::{Deserialize, Serialize};

/// A question beside the photos, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionDraft {
    pub question: String,
}

/// By the patient, beside the photos. An answered check-in that is asked of again waits again.
pub async fn ask(db: &Db, c: &dyn Clock, actor: &Actor, id: CheckInId, draft: &QuestionDraft) -> Result<()> {
    let (patient, clinic) = (actor.patient()?, actor.clinic());
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    let check_in = must_find(&mut tx, actor, clinic, id).await?;
    let mut typed = Typed::default();
    let question = typed.words("question", &draft.question, LONGEST_QUESTION);
    let question = typed.done(question)?;
    // A form that comes again with an empty box takes nothing back.
    if question.is_empty() || question == check_in.question {
        return Ok(tx.commit().await?);
    }
    let now = c.now();
    let waiting_since = check_in.waiting_since.unwrap_or(now);
    store::set_question(&mut tx, clinic, id, &question, waiting_since).await?;
    let check_in = must_find(&mut tx, actor, clinic, id).await?;
    reminder::follow_check_in(&mut tx, now, clinic, &check_in).await?;
    Ok(tx.commit().await?)
}
