//! Takes back what was said about a session: it counts as planned again.

use super::{Back, Done};
use crate::{
    access::Staff,
    page::{Fail, Id, go},
    state::App,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    course::{session, undo_confirm},
    ids::SessionId,
};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Undo {
    back: Back,
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<SessionId>,
    Typed(Undo { back }): Typed<Undo>,
) -> Result<Response, Fail> {
    let context = session(&app.db, &staff.actor, id).await?;
    undo_confirm(&app.db, &*app.clock, &staff.actor, id).await?;
    Ok(go(&back.after(Done::Undone, context.patient, None)))
}
