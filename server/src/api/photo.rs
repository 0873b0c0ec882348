use super::{fault::Fault, patient::Patient};
use crate::{
    http::{Gear, photos::too_large},
    photo::shelf::Part,
};
use app::{
    access::{Cookie, Looked, signed},
    page::Id,
    photos::{Arriving, Coming, NotTaken},
};
use axum::{
    RequestExt,
    body::BodyDataStream,
    extract::{FromRequestParts, Query, Request, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use care::{
    Actor, Error, Problems,
    ids::{CheckInId, MessageId, PhotoId},
    photo::SentWith,
    protocol::Angle,
};
use futures_util::TryStreamExt;
use http_body_util::LengthLimitError;
use serde::Deserialize;

/// What a photo belongs to: `?check_in=…&angle=front`, or `?message=…`.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Belongs {
    CheckIn { check_in: CheckInId, angle: Angle },
    Message { message: MessageId },
}

/// Keeps a photo under the id that the device gave it; sent again, nothing changes. Answered once it is on disk; a device that is told to come
/// again is told when.
pub(super) async fn keep(
    State(gear): State<Gear>,
    Patient(actor): Patient,
    Id(id): Id<PhotoId>,
    Query(belongs): Query<Belongs>,
    request: Request,
) -> Result<StatusCode, Fault> {
    let (sent_with, angle) = match belongs {
        Belongs::CheckIn { check_in, angle } => (SentWith::CheckIn(check_in), angle),
        Belongs::Message { message } => (SentWith::Message(message), Angle::CloseUp),
    };
    let arriving = Arriving { id, sent_with, angle };
    let coming = coming(request.into_limited_body().into_data_stream());
    match gear.app.photos.take(&actor, arriving, coming).await {
        Ok(_) => Ok(StatusCode::NO_CONTENT),
        Err(refused) => Err(fault(refused)),
    }
}

fn coming(body: BodyDataStream) -> Coming<'static> {
    Box::pin(body.map_err(|broken| {
        if is_too_large(&broken) {
            NotTaken::TooLarge
        } else {
            NotTaken::BrokeOff
        }
    }))
}

/// Whether a body went on beyond what a request may bring.
fn is_too_large(broken: &axum::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(broken);
    while let Some(error) = cause {
        if error.is::<LengthLimitError>() {
            return true;
        }
        cause = error.source();
    }
    false
}

fn fault(refused: NotTaken) -> Fault {
    if let Some((status, key)) = refused.fault() {
        return Fault::Told(status, key);
    }
    match refused {
        NotTaken::Care(error) => error.into(),
        NotTaken::TooLarge => Fault::Refused(StatusCode::PAYLOAD_TOO_LARGE, too_large().message),
        _ => Error::from(Problems::one("photo", "problem-photo-empty")).into(),
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
