use crate::http::Gear;
use axum::{Json, extract::State};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct Key {
    key: String,
}

/// Public by its nature: it stands in every subscription.
pub(super) async fn get(State(gear): State<Gear>) -> Json<Key> {
    Json(Key {
        key: gear.app.push_key.to_string(),
    })
}
