//! `/next-session.ics`: the next session for the phone's own calendar. Calendars are shared and shown on lock screens, so it is
//! an "appointment" there and nothing more.

use super::{Telling, calendar, next::Next};
use crate::{access::Patient, ics, page::Fail, state::App};
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use care::{Error, patient::aftercare};

pub async fn get(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let next = Next::of(&care).ok_or(Error::NotFound)?;
    let entry = calendar::appointment(&app, Telling::new(patient.words(), &care), next.session);
    let headers = [
        (header::CONTENT_TYPE, ics::TYPE),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, ics::single(entry, care.now)).into_response())
}
