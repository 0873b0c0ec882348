//! Extractors: a handler that takes [`Staff`] or [`Patient`] runs for nobody else.

use super::Cookie;
use crate::{page::Fail, state::App, words::{Language, Words, words}};
use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};
use care::{
    Actor, Role,
    access::{Signed, authenticate},
    ids::PatientId,
};

/// A signed-in member of staff.
pub struct Staff {
    pub actor: Actor,
    pub role: Role,
    pub signed: Signed,
}

/// A signed-in patient.
pub struct Patient {
    pub actor: Actor,
    pub id: PatientId,
    pub signed: Signed,
}

impl Staff {
    pub fn words(&self) -> &'static Words {
        words(Language::from_tag(&self.signed.language).unwrap_or_default())
    }
}

impl Patient {
    pub fn words(&self) -> &'static Words {
        words(Language::from_tag(&self.signed.language).unwrap_or_default())
    }
}

async fn signed(app: &App, parts: &Parts, cookie: Cookie) -> Result<Option<Signed>, Response> {
    let Some(token) = cookie.read(app, &parts.headers) else { return Ok(None) };
    authenticate(&app.db, &*app.clock, &token).await.map_err(|error| Fail::from(error).into_response())
}

impl FromRequestParts<App> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        match signed(app, parts, Cookie::Staff).await? {
            Some(signed) => match signed.actor {
                actor @ Actor::Staff { role, .. } => Ok(Self { actor, role, signed }),
                _ => Err(Redirect::to("/sign-in").into_response()),
            },
            None => Err(Redirect::to("/sign-in").into_response()),
        }
    }
}

impl FromRequestParts<App> for Patient {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        match signed(app, parts, Cookie::Patient).await? {
            Some(signed) => match signed.actor {
                actor @ Actor::Patient { patient, .. } => Ok(Self { actor, id: patient, signed }),
                _ => Err(Redirect::to("/join").into_response()),
            },
            None => Err(Redirect::to("/join").into_response()),
        }
    }
}
