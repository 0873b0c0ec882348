use super::{QuestionDraft, Text, question, store};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{ClinicId, QuestionId},
    store::{Db, Tx},
    typed::Typed,
};
use serde_json::{Value, json};

/// More than anybody leafs through.
const MOST: usize = 100;

/// A question of the clinic's own, first in one language. Its key.
pub async fn add(db: &Db, c: &dyn Clock, actor: &Actor, draft: &QuestionDraft) -> Result<String> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let mut typed = Typed::default();
    let read = (
        draft.language(&mut typed),
        draft.category(&mut typed),
        draft.text(&mut typed, true),
    );
    let (language, category, text) = typed.done(read)?;
    let now = c.now();
    let mut tx = db.write().await?;
    store::lock(&mut tx, clinic).await?;
    let own = store::list(&mut tx, clinic).await?;
    if own.iter().filter(|own| own.category.is_some()).count() >= MOST {
        return Err(Problems::one("question", "problem-questions-many").into());
    }
    let key = QuestionId::new().to_string();
    store::reword(&mut tx, now, clinic, &key, Some(category)).await?;
    store::save_text(&mut tx, clinic, &key, language, &text).await?;
    audit::append(&mut tx, now, actor, Action::QuestionAdded, &key, Value::Null).await?;
    tx.commit().await?;
    Ok(key)
}

/// The words of an own question, or the clinic's answer to a built-in one, in one language. Refused if somebody else changed them since
/// the writer last saw them. The same words again leave what patients found of them.
pub async fn save(db: &Db, c: &dyn Clock, actor: &Actor, key: &str, draft: &QuestionDraft) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let now = c.now();
    let mut tx = db.write().await?;
    store::lock(&mut tx, clinic).await?;
    let own = is_own(&mut tx, clinic, key).await?;
    let mut typed = Typed::default();
    let category = own.then(|| draft.category(&mut typed));
    let read = (draft.language(&mut typed), category, draft.text(&mut typed, own));
    let (language, category, text) = typed.done(read)?;
    let present = store::find_text(&mut tx, clinic, key, language).await?;
    if Text::of(present.as_ref()).seen() != draft.seen {
        return Err(Problems::one("answer", "problem-question-changed").into());
    }
    if present.as_ref() == Some(&text) {
        store::set_category(&mut tx, clinic, key, category).await?;
    } else {
        store::reword(&mut tx, now, clinic, key, category).await?;
        store::save_text(&mut tx, clinic, key, language, &text).await?;
    }
    let detail = json!({ "language": language });
    audit::append(&mut tx, now, actor, Action::QuestionReworded, key, detail).await?;
    Ok(tx.commit().await?)
}

/// Back to the built-in answer; an own question is gone, with what patients found of it.
pub async fn remove(db: &Db, c: &dyn Clock, actor: &Actor, key: &str) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let now = c.now();
    let mut tx = db.write().await?;
    store::lock(&mut tx, clinic).await?;
    let own = is_own(&mut tx, clinic, key).await?;
    store::delete_texts(&mut tx, clinic, key).await?;
    if own {
        store::delete(&mut tx, clinic, key).await?;
    } else {
        store::reword(&mut tx, now, clinic, key, None).await?;
    }
    audit::append(&mut tx, now, actor, Action::QuestionRemoved, key, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// A hidden question is neither listed nor found.
pub async fn set_hidden(db: &Db, c: &dyn Clock, actor: &Actor, key: &str, hidden: bool) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Treat)?;
    let now = c.now();
    let mut tx = db.write().await?;
    store::lock(&mut tx, clinic).await?;
    is_own(&mut tx, clinic, key).await?;
    store::set_hidden(&mut tx, clinic, key, hidden).await?;
    let action = if hidden {
        Action::QuestionHidden
    } else {
        Action::QuestionShown
    };
    audit::append(&mut tx, now, actor, action, key, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// Whether the clinic asks it itself. What is neither its own nor built in is not there.
pub(super) async fn is_own(tx: &mut Tx, clinic: ClinicId, key: &str) -> Result<bool> {
    if question(key).is_some() {
        return Ok(false);
    }
    let own = store::find(tx, clinic, key).await?.ok_or(Error::NotFound)?;
    if own.category.is_some() {
        Ok(true)
    } else {
        Err(Error::NotFound)
    }
}
