use super::{StartError, tasks::Tasks};
use crate::{
    config::Contact,
    http::health::Alive,
    push::{
        Allowed,
        client::{Client, Patience},
        delivery::Courier,
        dispatcher::{Dispatcher, Pace},
        vapid::{Key, Vapid},
    },
};
use app::state::App;
use std::sync::Arc;

/// Sends what is due, for as long as the server runs.
pub(super) fn keep_up(
    tasks: &Tasks,
    alive: Alive,
    app: &App,
    allowed: Arc<Allowed>,
    contact: Option<&Contact>,
    key: Key,
) -> Result<(), StartError> {
    // RFC 8292 takes the installation's own address too.
    let contact = contact.map_or_else(|| app.base_url.to_string(), |contact| contact.as_str().to_owned());
    let courier = Arc::new(Courier {
        client: Client::new(allowed.clone(), Patience::default(), &[])?,
        vapid: Vapid::new(key, contact),
        allowed,
        clock: app.clock.clone(),
        base_url: app.base_url.clone(),
    });
    let (db, clock) = (app.db.clone(), app.clock.clone());
    tasks.keep("dispatcher", alive, move |stop| {
        Dispatcher::new(db.clone(), clock.clone(), courier.clone(), Pace::default()).run(stop)
    });
    Ok(())
}
