//! What typing a code and following a link have in common: the browser becomes the patient's, and nobody else's.

use crate::{
    access::{Cookie, DeviceLabel, Patient, Source},
    page::go,
    state::App,
};
use axum::{http::header, response::Response};
use care::{
    Result,
    access::{join, sign_out},
};

/// Signs this browser in and leads to Today. Whoever was signed in here as a patient is signed out: two people on one phone must
/// not receive each other's reminders.
pub(super) async fn enter(
    app: &App,
    before: Option<Patient>,
    pass: &str,
    source: &Source,
    label: &DeviceLabel,
) -> Result<Response> {
    let token = join(&app.db, &*app.clock, pass, &source.0, &label.0).await?;
    if let Some(before) = before {
        sign_out(&app.db, &*app.clock, &before.actor).await?;
    }
    let mut response = go("/today");
    response
        .headers_mut()
        .insert(header::SET_COOKIE, Cookie::Patient.set(app, &token));
    Ok(response)
}
