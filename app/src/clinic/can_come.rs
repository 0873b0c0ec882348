//! The patient said "I can't come", staff called, and the session stands after all.

use super::{Back, Done};
use crate::{
    access::Staff,
    page::{Fail, Id, go},
    state::App,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    course::{clear_decline, session},
    ids::SessionId,
};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Cleared {
    back: Back,
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<SessionId>,
    Typed(Cleared { back }): Typed<Cleared>,
) -> Result<Response, Fail> {
    let context = session(&app.db, &staff.actor, id).await?;
    clear_decline(&app.db, &*app.clock, &staff.actor, id).await?;
    Ok(go(&back.after(Done::CanCome, context.patient, None)))
}
