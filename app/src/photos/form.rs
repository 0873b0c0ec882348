//! A form of words and photos, as a browser without scripts sends it. Each photo is kept as it arrives, so that one which is refused takes no
//! other with it.

use super::{Arriving, MOST, NotTaken};
use crate::{access::Patient, page::Fail, state::App};
use axum::{
    extract::{FromRequest, Multipart, Request, multipart::Field as Part},
    http::StatusCode,
};
use care::{Error, Problem, Problems};
use futures_util::{StreamExt, stream};
use std::collections::HashMap;

/// All photos of one form; the server holds every request to its most. Bytes.
pub const MOST_AT_ONCE: usize = 6 * MOST;
/// A few thousand letters weigh up to four bytes each; what is longer is told so.
const HEAVIEST_TEXT: usize = 16 * 1024;

/// What came of a form.
#[derive(Default)]
pub struct Sent {
    texts: HashMap<String, String>,
    /// How many photos are kept.
    pub kept: usize,
    pub problems: Problems,
    /// Where it is no fault of what was sent.
    pub status: Option<StatusCode>,
}

impl Sent {
    /// `photo` names the photo that a field of this name holds, and the field beside which problems are told; `None` where the field holds a
    /// text. What stands before it in the form is there already.
    pub async fn read(
        app: &App,
        patient: &Patient,
        request: Request,
        photo: impl Fn(&str, &Self) -> Option<(&'static str, Arriving)>,
    ) -> Result<Self, Fail> {
        let Ok(mut form) = Multipart::from_request(request, app).await else {
            return Err(Error::from(Problems::one("photo", "problem-photo-empty")).into());
        };
        let mut sent = Self::default();
        loop {
            match form.next_field().await {
                Ok(None) => return Ok(sent),
                Ok(Some(part)) => {
                    let name = part.name().unwrap_or_default().to_owned();
                    match photo(&name, &sent) {
                        Some((field, arriving)) => sent.photo(app, patient, field, arriving, part).await?,
                        None => sent.text(name, part).await,
                    }
                }
                Err(broken) => {
                    sent.broke_off(broken.status());
                    return Ok(sent);
                }
            }
        }
    }

    /// What a field of text held; nothing where it was not sent.
    pub fn typed(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    async fn text(&mut self, name: String, part: Part<'_>) {
        if let Some(text) = read(part).await {
            self.texts.insert(name, String::from_utf8_lossy(&text).into_owned());
        }
    }

    async fn photo(
        &mut self,
        app: &App,
        patient: &Patient,
        field: &'static str,
        arriving: Arriving,
        part: Part<'_>,
    ) -> Result<(), Fail> {
        let mut pieces = Box::pin(part.map(|piece| piece.map_err(|broken| of_status(broken.status()))));
        let first = loop {
            match pieces.next().await {
                // A box that was left empty sends an empty file.
                None => return Ok(()),
                Some(Ok(piece)) if piece.is_empty() => {}
                Some(first) => break first,
            }
        };
        let coming = Box::pin(stream::once(async { first }).chain(pieces));
        let Err(refused) = app.photos.take(&patient.actor, arriving, coming).await else {
            self.kept += 1;
            return Ok(());
        };
        if let Some((status, key)) = refused.fault() {
            self.status = Some(status);
            self.problems.add(field, key);
            return Ok(());
        }
        match refused {
            NotTaken::Care(Error::Invalid(problems)) => {
                let beside = |problem: Problem| Problem { field, ..problem };
                self.problems.0.extend(problems.0.into_iter().map(beside));
            }
            NotTaken::Care(error) => return Err(error.into()),
            NotTaken::TooLarge => self.too_large(field),
            _ => self.problems.add(field, "problem-photo-empty"),
        }
        Ok(())
    }

    /// The form was larger than all photos may be, or ended before its end.
    fn broke_off(&mut self, status: StatusCode) {
        match of_status(status) {
            NotTaken::TooLarge => self.too_large("photo"),
            _ => self.problems.add("photo", "problem-photo-empty"),
        }
    }

    fn too_large(&mut self, field: &'static str) {
        let max = (MOST / 1024 / 1024).to_string();
        self.problems.add_with(field, "problem-photo-large", [("max", max)]);
    }
}

fn of_status(status: StatusCode) -> NotTaken {
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        NotTaken::TooLarge
    } else {
        NotTaken::BrokeOff
    }
}

/// A text of a form, if it came whole and is not too long; what is too long is taken in and thrown away, so that the rest of the form is read.
async fn read(mut part: Part<'_>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut too_long = false;
    while let Some(piece) = part.chunk().await.ok()? {
        too_long |= bytes.len() + piece.len() > HEAVIEST_TEXT;
        if !too_long {
            bytes.extend_from_slice(&piece);
        }
    }
    (!too_long).then_some(bytes)
}
