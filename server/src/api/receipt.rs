use super::{caller::Caller, fault::Fault};
use crate::http::Gear;
use axum::{Json, extract::State};
use care::reminder;
use serde::{Deserialize, Serialize};

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

/// How many notes are unread after that.
#[derive(Debug, Serialize)]
pub(super) struct Left {
    unread: u32,
}

/// The worker says that a push was shown or opened; the first time counts. The answer is the same whether there was such a push.
pub(super) async fn note(
    State(gear): State<Gear>,
    Caller(actor): Caller,
    Json(receipt): Json<Receipt>,
) -> Result<Json<Left>, Fault> {
    let what = match receipt.what {
        What::Shown => reminder::Receipt::Shown,
        What::Opened => reminder::Receipt::Opened,
    };
    let unread = reminder::receipt(&gear.app.db, &*gear.app.clock, &actor, &receipt.tag, what).await?;
    Ok(Json(Left { unread }))
}
