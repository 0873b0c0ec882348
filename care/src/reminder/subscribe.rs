use super::{
    replan,
    store::subscription::{self as store, SubscriptionRow},
};
use crate::{
    actor::{Actor, Person},
    audit::{self, Action},
    clock::Clock,
    error::{Problems, Result},
    ids::SubscriptionId,
    store::Db,
};
use serde_json::Value;

/// Where a browser takes pushes, and with which keys (base64url; RFC 8291) they are sealed for it.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionDraft {
    pub endpoint: String,
    pub p256dh: String,
    pub auth: String,
}

const LONGEST_ENDPOINT: usize = 2048;
const LONGEST_KEY: usize = 200;

/// Pushes to whoever is signed in go to this browser from now on. An endpoint belongs to one person in the installation: to whoever is signed in on the
/// browser now. The caller has checked where the endpoint leads.
pub async fn subscribe(db: &Db, c: &dyn Clock, actor: &Actor, draft: &SubscriptionDraft) -> Result<SubscriptionId> {
    let (whose, device) = actor.person()?;
    let clinic = actor.clinic();
    let sized = !draft.endpoint.is_empty()
        && draft.endpoint.len() <= LONGEST_ENDPOINT
        && [&draft.p256dh, &draft.auth]
            .iter()
            .all(|key| !key.is_empty() && key.len() <= LONGEST_KEY);
    if !sized {
        return Err(Problems::one("endpoint", "problem-subscription").into());
    }
    let now = c.now();
    let mut tx = db.write().await?;
    let known = store::find_live(&mut tx, &draft.endpoint).await?;
    if let Some(known) = known {
        if (known.clinic_id, known.whose, known.device_id) == (clinic, whose, device) {
            // Sent again on each open: nothing new but perhaps its keys.
            if (&known.p256dh, &known.auth) != (&draft.p256dh, &draft.auth) {
                store::set_keys(&mut tx, clinic, known.id, &draft.p256dh, &draft.auth).await?;
                tx.commit().await?;
            }
            return Ok(known.id);
        }
        store::retire(&mut tx, now, &[(known.clinic_id, known.id)], "taken_over").await?;
    }
    // A browser has one subscription: a new one means that the old one is dead.
    store::retire_of_device(&mut tx, now, clinic, device, "replaced").await?;
    let id = SubscriptionId::new();
    let new = SubscriptionRow {
        clinic_id: clinic,
        id,
        whose,
        device_id: device,
        endpoint: draft.endpoint.clone(),
        p256dh: draft.p256dh.clone(),
        auth: draft.auth.clone(),
    };
    store::insert(&mut tx, now, &new).await?;
    if let Person::Patient(patient) = whose {
        // What was skipped because nobody received it, and is still of use, is folded into one notice.
        replan(&mut tx, now, clinic, patient).await?;
    }
    audit::append(&mut tx, now, actor, Action::Subscribed, id, Value::Null).await?;
    tx.commit().await?;
    Ok(id)
}

/// No more pushes to this browser.
pub async fn unsubscribe(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<()> {
    let (_, device) = actor.person()?;
    let clinic = actor.clinic();
    let now = c.now();
    let mut tx = db.write().await?;
    if store::retire_of_device(&mut tx, now, clinic, device, "unsubscribed").await? == 0 {
        return Ok(());
    }
    audit::append(&mut tx, now, actor, Action::Unsubscribed, device, Value::Null).await?;
    Ok(tx.commit().await?)
}
