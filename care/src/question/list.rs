use super::{OwnQuestions, store};
use crate::{
    actor::Actor,
    error::Result,
    store::{Db, StoreError, Tx},
};

/// What the actor's clinic made of the questions. For its staff and its patients.
pub async fn list(db: &Db, actor: &Actor) -> Result<OwnQuestions> {
    let mut tx = db.read().await?;
    Ok(load(&mut tx, actor).await?)
}

pub(super) async fn load(tx: &mut Tx, actor: &Actor) -> Result<OwnQuestions, StoreError> {
    let clinic = actor.clinic();
    let mut questions = store::list(tx, clinic).await?;
    for (key, language, text) in store::list_texts(tx, clinic).await? {
        if let Some(own) = questions.iter_mut().find(|own| own.key == key) {
            own.texts.insert(language, text);
        }
    }
    Ok(OwnQuestions {
        questions,
        language: store::language(tx, clinic).await?,
    })
}
