use super::fault::Fault;
use crate::http::Gear;
use app::access::{Cookie, signed};
use axum::{extract::FromRequestParts, http::request::Parts};
use care::Actor;

/// The patient whose device asks. A page would lead a stranger to the join screen; a program is told 401.
pub(super) struct Patient(pub Actor);

impl FromRequestParts<Gear> for Patient {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, gear: &Gear) -> Result<Self, Fault> {
        let signed = signed(&gear.app, parts, Cookie::Patient)
            .await?
            .ok_or(Fault::SignedOut)?;
        match signed.actor {
            actor @ Actor::Patient { .. } => Ok(Self(actor)),
            _ => Err(Fault::SignedOut),
        }
    }
}
