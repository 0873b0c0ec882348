use super::{caller::Caller, fault::Answer};
use crate::http::Gear;
use axum::{extract::State, http::StatusCode};
use care::reminder::test_push;

/// Plans a push that is due at once.
pub(super) async fn send(State(gear): State<Gear>, Caller(actor): Caller) -> Answer {
    test_push(&gear.app.db, &*gear.app.clock, &actor).await?;
    Ok(StatusCode::NO_CONTENT)
}
