use super::{
    PushKey,
    store::{reminder as store, unread},
};
use crate::{actor::Actor, clock::Clock, error::Result, store::Db};
use std::collections::BTreeSet;

/// What a phone did with a push.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// The service worker showed it. Safari shows declarative pushes without waking one, so this may never come.
    Shown,
    /// It was tapped.
    Opened,
}

/// Notes, once, what the phone of whoever is signed in did with the push of this tag. A tag that is none of theirs changes nothing, and says nothing.
/// May come before the push is settled: phones are quick. Gives how many notes are unread after that, for the number on the app's icon: of a patient's;
/// staff have no inbox.
pub async fn receipt(db: &Db, c: &dyn Clock, actor: &Actor, tag: &str, what: Receipt) -> Result<u32> {
    let (to, _) = actor.person()?;
    let clinic = actor.clinic();
    let now = c.now();
    let mut tx = db.read().await?;
    let dues: BTreeSet<_> = store::list_of(&mut tx, clinic, to)
        .await?
        .into_iter()
        .map(|row| row.due_at.0)
        .collect();
    drop(tx);
    let mut keys = dues.into_iter().map(|due_at| PushKey { clinic, to, due_at });
    let key = keys.find(|key| key.tag() == tag);
    let column = match what {
        Receipt::Shown => "shown_at",
        Receipt::Opened => "opened_at",
    };
    let mut tx = db.write().await?;
    if let Some(key) = key {
        store::set_receipt(&mut tx, now, &key, column).await?;
    }
    let counts = unread::count(&mut tx, now, &[(clinic, to)]).await?;
    tx.commit().await?;
    Ok(counts.first().map_or(0, |(_, unread)| *unread))
}
