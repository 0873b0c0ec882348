use super::store;
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::{Problems, Result},
    patient::store as patients,
    protocol::keyed,
    store::{Db, keys_stored},
};
use serde_json::json;

keyed! {
    /// Which ways a patient wants.
    Channels {
        /// Pushes, and mail where they do not arrive.
        Both = "both",
        Push = "push",
        Mail = "mail",
    }
}
keys_stored!(Channels);

/// For oneself. Holds for what is not sent yet.
pub async fn set_channels(db: &Db, c: &dyn Clock, actor: &Actor, typed: &str) -> Result<()> {
    let (clinic, patient) = (actor.clinic(), actor.patient()?);
    let Some(channels) = Channels::from_key(typed) else {
        return Err(Problems::one("channels", "problem-choice").into());
    };
    let now = c.now();
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    store::set_channels(&mut tx, clinic, patient, channels).await?;
    let detail = json!({ "channels": channels.key() });
    audit::append(&mut tx, now, actor, Action::ChannelsSet, patient, detail).await?;
    Ok(tx.commit().await?)
}
