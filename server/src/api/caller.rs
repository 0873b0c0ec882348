use super::fault::Fault;
use crate::http::Gear;
use app::access::{Cookie, signed};
use axum::{extract::FromRequestParts, http::request::Parts};
use care::Actor;

/// Whoever is signed in on the side that the route is for; on one phone somebody may be both staff and patient, so each side has routes of its
/// own. A page would lead a stranger to a door; a program is told 401.
pub(super) struct Caller(pub Actor);

impl FromRequestParts<Gear> for Caller {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, gear: &Gear) -> Result<Self, Fault> {
        let cookie = parts.extensions.get::<Cookie>().copied().ok_or(Fault::SignedOut)?;
        let signed = signed(&gear.app, parts, cookie).await?.ok_or(Fault::SignedOut)?;
        match (cookie, signed.actor) {
            (Cookie::Patient, actor @ Actor::Patient { .. }) | (Cookie::Staff, actor @ Actor::Staff { .. }) => {
                Ok(Self(actor))
            }
            _ => Err(Fault::SignedOut),
        }
    }
}
