//! Extractors: a handler that takes [`Staff`] or [`Patient`] runs for nobody else.

use super::{Cookie, KnownLanguage, Renewal};
use crate::{
    page::Fail,
    state::App,
    words::{Language, Words, words},
};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};
use care::{
    Actor, Error, Result, Role,
    access::{Signed, authenticate},
    actor::Permission,
    ids::{DeviceId, PatientId},
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
    /// This browser's sign-in.
    pub device: DeviceId,
    pub signed: Signed,
}

impl Staff {
    pub fn may(&self, permission: Permission) -> bool {
        self.role.may(permission)
    }

    /// For a page that is of no use to a role; the use cases behind it refuse in any case.
    pub fn must(&self, permission: Permission) -> Result<(), Fail> {
        if self.may(permission) {
            Ok(())
        } else {
            Err(Error::Forbidden.into())
        }
    }

    pub fn words(&self) -> &'static Words {
        words(Language::from_tag(&self.signed.language).unwrap_or_default())
    }
}

impl Patient {
    pub fn words(&self) -> &'static Words {
        words(Language::from_tag(&self.signed.language).unwrap_or_default())
    }
}

/// Whom this cookie stands for, if it still counts. It is set again now and then.
pub async fn signed(app: &App, parts: &Parts, cookie: Cookie) -> Result<Option<Signed>> {
    let Some(token) = cookie.read(app, &parts.headers) else {
        return Ok(None);
    };
    let signed = authenticate(&app.db, &*app.clock, &token).await?;
    if let (Some(signed), Some(known)) = (&signed, parts.extensions.get::<KnownLanguage>()) {
        known.leave(&signed.language);
    }
    if signed.as_ref().is_some_and(|signed| signed.renewed)
        && let Some(renewal) = parts.extensions.get::<Renewal>()
    {
        renewal.leave(cookie.set(app, &token));
    }
    Ok(signed)
}

impl FromRequestParts<App> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let staff = <Self as OptionalFromRequestParts<App>>::from_request_parts(parts, app)
            .await
            .map_err(IntoResponse::into_response)?;
        staff.ok_or_else(|| Redirect::to("/sign-in").into_response())
    }
}

impl FromRequestParts<App> for Patient {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let patient = <Self as OptionalFromRequestParts<App>>::from_request_parts(parts, app)
            .await
            .map_err(IntoResponse::into_response)?;
        patient.ok_or_else(|| Redirect::to("/join").into_response())
    }
}

/// `Option<Staff>`: for pages that anybody may see.
impl OptionalFromRequestParts<App> for Staff {
    type Rejection = Fail;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Fail> {
        Ok(signed(app, parts, Cookie::Staff)
            .await
            .map_err(Fail::from)?
            .and_then(|signed| match signed.actor {
                actor @ Actor::Staff { role, .. } => Some(Self { actor, role, signed }),
                _ => None,
            }))
    }
}

/// `Option<Patient>`: for pages that anybody may see.
impl OptionalFromRequestParts<App> for Patient {
    type Rejection = Fail;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Fail> {
        Ok(signed(app, parts, Cookie::Patient)
            .await
            .map_err(Fail::from)?
            .and_then(|signed| match signed.actor {
                actor @ Actor::Patient { patient, device, .. } => Some(Self {
                    actor,
                    id: patient,
                    device,
                    signed,
                }),
                _ => None,
            }))
    }
}
