//! `/next-session.ics`: the next session for the phone's own calendar. Calendars are shared and shown on lock screens, so it is
//! an "appointment" there and nothing more.

mod event;

use super::next::Next;
use crate::{access::Patient, page::Fail, state::App};
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use care::{Error, patient::aftercare};
use event::Event;

pub async fn get(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let next = Next::of(&care).ok_or(Error::NotFound)?;
    let event = Event {
        // The same for as long as the session lives: a file taken again after a move replaces the first.
        uid: format!("{}@stipple", next.session.id),
        written: care.now,
        starts: next.session.starts_at(),
        ends: next.ends_at(),
        title: words.say("calendar-title"),
        place: care.clinic.address.clone(),
        notes: words.say_with(
            "calendar-notes",
            &[("telephone", care.clinic.telephone.as_str().into())],
        ),
        link: app.link("/next-session"),
    };
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, event.to_string()).into_response())
}
