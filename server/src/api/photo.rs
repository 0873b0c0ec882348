use super::{fault::Fault, patient::Patient};
use crate::{
    http::{Gear, photos::too_large},
    photo::shelf::Part,
};
use app::{
    access::{Cookie, Looked, signed},
    page::Id,
    photos::{Arriving, NotTaken},
};
use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, FromRequestParts, Query, Request, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use care::{
    Actor, Error, Problems,
    ids::{CheckInId, PhotoId},
    photo::SentWith,
    protocol::Angle,
};
use serde::Deserialize;

/// What a photo belongs to: `?check_in=…&angle=front`.
#[derive(Deserialize)]
pub(super) struct Belongs {
    check_in: CheckInId,
    angle: Angle,
}

/// Keeps a photo under the id that the device gave it; sent again, nothing changes. Answered once it is on disk.
pub(super) async fn keep(
    State(gear): State<Gear>,
    Patient(actor): Patient,
    Id(id): Id<PhotoId>,
    Query(belongs): Query<Belongs>,
    Photo(bytes): Photo,
) -> Result<StatusCode, Fault> {
    let arriving = Arriving {
        id,
        sent_with: SentWith::CheckIn(belongs.check_in),
        angle: belongs.angle,
    };
    match gear.app.photos.take(&actor, arriving, bytes).await {
        Ok(_) => Ok(StatusCode::NO_CONTENT),
        Err(NotTaken::Care(error)) => Err(error.into()),
        Err(NotTaken::Full) => Err(Fault::Told(StatusCode::INSUFFICIENT_STORAGE, "problem-photo-full")),
        Err(NotTaken::Busy) => Err(Fault::Told(StatusCode::SERVICE_UNAVAILABLE, "problem-photo-busy")),
    }
}

pub(super) async fn whole(gear: State<Gear>, viewer: Viewer, id: Id<PhotoId>) -> Result<Response, Fault> {
    show(gear, viewer, id, Part::Whole).await
}

pub(super) async fn small(gear: State<Gear>, viewer: Viewer, id: Id<PhotoId>) -> Result<Response, Fault> {
    show(gear, viewer, id, Part::Small).await
}

async fn show(
    State(gear): State<Gear>,
    Viewer(actors): Viewer,
    Id(id): Id<PhotoId>,
    part: Part,
) -> Result<Response, Fault> {
    for actor in actors {
        match gear.darkroom.show(&actor, id, part).await {
            Ok(jpeg) => {
                let headers = [
                    (header::CONTENT_TYPE, "image/jpeg"),
                    (header::CACHE_CONTROL, "no-store"),
                    (header::CONTENT_DISPOSITION, "inline; filename=\"photo.jpg\""),
                ];
                return Ok((headers, jpeg).into_response());
            }
            // Not theirs as staff; perhaps as a patient on the same device.
            Err(Error::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Error::NotFound.into())
}

pub(super) async fn delete(
    State(gear): State<Gear>,
    Patient(actor): Patient,
    Id(id): Id<PhotoId>,
) -> Result<StatusCode, Fault> {
    gear.app.photos.delete(&actor, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Whoever is signed in on this device: staff, a patient, or both.
pub(super) struct Viewer(Vec<Actor>);

impl FromRequestParts<Gear> for Viewer {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, gear: &Gear) -> Result<Self, Fault> {
        // What a browser fetches ahead nobody has looked at.
        if !Looked::at(&parts.headers) {
            return Err(Error::NotFound.into());
        }
        let mut actors = Vec::new();
        for cookie in [Cookie::Staff, Cookie::Patient] {
            actors.extend(signed(&gear.app, parts, cookie).await?.map(|signed| signed.actor));
        }
        if actors.is_empty() {
            return Err(Fault::SignedOut);
        }
        Ok(Self(actors))
    }
}

/// A photo's bytes, up to the most that one may weigh.
pub(super) struct Photo(Bytes);

impl FromRequest<Gear> for Photo {
    type Rejection = Fault;

    async fn from_request(request: Request<Body>, gear: &Gear) -> Result<Self, Fault> {
        Bytes::from_request(request, gear).await.map(Self).map_err(|broken| {
            if broken.status() == StatusCode::PAYLOAD_TOO_LARGE {
                Fault::Refused(broken.status(), too_large().message)
            } else {
                Error::from(Problems::one("photo", "problem-photo-empty")).into()
            }
        })
    }
}
