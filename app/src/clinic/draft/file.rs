//! A protocol as a file to keep or to edit elsewhere.

use super::at;
use crate::{
    access::Staff,
    page::{Fail, Id},
    state::App,
};
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use care::{Error, draft, protocol::Protocol};

/// The draft as it stands.
pub async fn get(State(app): State<App>, staff: Staff, Id(treatment): Id<String>) -> Result<Response, Fail> {
    let treatment = at::treatment(&treatment)?;
    let draft = draft::find(&app.db, &staff.actor, treatment)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(answer(&draft.protocol, &format!("{}-draft", treatment.key())))
}

/// A TOML file of that name, never shown as anything else.
pub fn answer(protocol: &Protocol, name: &str) -> Response {
    let Ok(text) = protocol.to_toml() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "application/toml; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}.toml\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, text).into_response()
}
