//! A version as a file to keep, or to edit elsewhere.

use super::draft::file::answer;
use crate::{
    access::Staff,
    page::{Fail, Id},
    state::App,
};
use axum::{extract::State, response::Response};
use care::{clinic::protocol, ids::ProtocolId};

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<ProtocolId>) -> Result<Response, Fail> {
    let (view, protocol) = protocol(&app.db, &staff.actor, id).await?;
    Ok(answer(
        &protocol,
        &format!("{}-version-{}", view.treatment.key(), view.version),
    ))
}
