use super::{caller::Caller, fault::Answer};
use crate::http::Gear;
use axum::{Json, extract::State, http::StatusCode};
use care::reminder;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(super) struct Receipt {
    tag: String,
    what: What,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum What {
    Shown,
    Opened,
}

/// The worker says that a push was shown or opened; the first time counts.
pub(super) async fn note(State(gear): State<Gear>, Caller(actor): Caller, Json(receipt): Json<Receipt>) -> Answer {
    let what = match receipt.what {
        What::Shown => reminder::Receipt::Shown,
        What::Opened => reminder::Receipt::Opened,
    };
    reminder::receipt(&gear.app.db, &*gear.app.clock, &actor, &receipt.tag, what).await?;
    Ok(StatusCode::NO_CONTENT)
}
