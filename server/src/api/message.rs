use super::{fault::Answer, patient::Patient};
use crate::http::Gear;
use app::page::Id;
use axum::{Json, extract::State, http::StatusCode};
use care::{
    ids::MessageId,
    message::{self, MessageDraft},
};

/// Keeps a message under the id that the device gave it; sent again, nothing changes. Answered once it is on disk.
pub(super) async fn keep(
    State(gear): State<Gear>,
    Patient(actor): Patient,
    Id(id): Id<MessageId>,
    Json(draft): Json<MessageDraft>,
) -> Answer {
    message::send(&gear.app.db, &*gear.app.clock, &actor, id, &draft).await?;
    Ok(StatusCode::NO_CONTENT)
}
