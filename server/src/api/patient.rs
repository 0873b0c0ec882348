use super::fault::Fault;
use crate::http::Gear;
use app::access::Cookie;
use axum::{extract::FromRequestParts, http::request::Parts};
use care::{Actor, access::authenticate};

/// The patient whose device asks. A page would lead a stranger to the join screen; a program is told 401.
pub(super) struct Patient(pub Actor);

impl FromRequestParts<Gear> for Patient {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, gear: &Gear) -> Result<Self, Fault> {
        let token = Cookie::Patient
            .read(&gear.app, &parts.headers)
            .ok_or(Fault::SignedOut)?;
        let signed = authenticate(&gear.app.db, &*gear.app.clock, &token)
            .await?
            .ok_or(Fault::SignedOut)?;
        match signed.actor {
            actor @ Actor::Patient { .. } => Ok(Self(actor)),
            _ => Err(Fault::SignedOut),
        }
    }
}
