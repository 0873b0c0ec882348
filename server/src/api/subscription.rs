use super::{
    fault::{Answer, Fault},
    patient::Patient,
};
use crate::{http::Gear, push::endpoint};
use axum::{Json, extract::State, http::StatusCode};
use care::reminder::{SubscriptionDraft, subscribe, unsubscribe};
use serde::Deserialize;

/// A browser's `PushSubscription` as it turns itself into JSON. When it expires, the push service will say so.
#[derive(Deserialize)]
pub(super) struct Subscription {
    endpoint: String,
    keys: Keys,
}

#[derive(Deserialize)]
struct Keys {
    p256dh: String,
    auth: String,
}

/// Keeps this device's subscription; the same one again changes nothing.
pub(super) async fn keep(State(gear): State<Gear>, Patient(actor): Patient, Json(sent): Json<Subscription>) -> Answer {
    endpoint::check(&sent.endpoint, &gear.push_allowed).map_err(|fault| {
        tracing::info!(%fault, "a subscription was refused");
        Fault::Endpoint
    })?;
    let draft = SubscriptionDraft {
        endpoint: sent.endpoint,
        p256dh: sent.keys.p256dh,
        auth: sent.keys.auth,
    };
    subscribe(&gear.app.db, &*gear.app.clock, &actor, &draft).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn end(State(gear): State<Gear>, Patient(actor): Patient) -> Answer {
    unsubscribe(&gear.app.db, &*gear.app.clock, &actor).await?;
    Ok(StatusCode::NO_CONTENT)
}
