//! A form of words and photos, as a browser without scripts sends it. Each photo is kept as it arrives, so that one which is refused takes no
//! other with it.

use super::{Arriving, MOST, NotTaken};
use crate::{access::Patient, page::Fail, state::App};
use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request, multipart::Field as Part},
    http::StatusCode,
};
use care::{Error, Problem, Problems};
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
        if let Ok(text) = read(part, HEAVIEST_TEXT).await {
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
        let bytes = match read(part, MOST).await {
            Ok(bytes) => bytes,
            Err(Unread::TooLarge) => {
                self.too_large(field);
                return Ok(());
            }
            Err(Unread::Broken(status)) => {
                self.broke_off(status);
                return Ok(());
            }
        };
        // A box that was left empty sends an empty file.
        if bytes.is_empty() {
            return Ok(());
        }
        match app.photos.take(&patient.actor, arriving, bytes).await {
            Ok(_) => self.kept += 1,
            Err(NotTaken::Care(Error::Invalid(problems))) => {
                let beside = |problem: Problem| Problem { field, ..problem };
                self.problems.0.extend(problems.0.into_iter().map(beside));
            }
            Err(NotTaken::Care(error)) => return Err(error.into()),
            Err(NotTaken::Full) => {
                self.status = Some(StatusCode::INSUFFICIENT_STORAGE);
                self.problems.add(field, "problem-photo-full");
            }
            Err(NotTaken::Busy) => {
                self.status = Some(StatusCode::SERVICE_UNAVAILABLE);
                self.problems.add(field, "problem-photo-busy");
            }
        }
        Ok(())
    }

    /// The form was larger than all photos may be, or ended before its end.
    fn broke_off(&mut self, status: StatusCode) {
        if status == StatusCode::PAYLOAD_TOO_LARGE {
            self.too_large("photo");
        } else {
            self.problems.add("photo", "problem-photo-empty");
        }
    }

    fn too_large(&mut self, field: &'static str) {
        let max = (MOST / 1024 / 1024).to_string();
        self.problems.add_with(field, "problem-photo-large", [("max", max)]);
    }
}

enum Unread {
    TooLarge,
    Broken(StatusCode),
}

/// A part of a form, as long as it is not too large; what is too large is taken in and thrown away, so that the rest of the form is read.
async fn read(mut part: Part<'_>, most: usize) -> Result<Bytes, Unread> {
    let mut bytes = Vec::new();
    let mut too_large = false;
    loop {
        match part.chunk().await {
            Ok(None) if too_large => return Err(Unread::TooLarge),
            Ok(None) => return Ok(bytes.into()),
            Ok(Some(chunk)) if too_large || bytes.len() + chunk.len() > most => {
                too_large = true;
                bytes = Vec::new();
            }
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Err(broken) => return Err(Unread::Broken(broken.status())),
        }
    }
}
