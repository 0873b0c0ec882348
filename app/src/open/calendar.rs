//! `/calendar/{secret}/plan.ics`: what the patient's calendar asks, with nobody signed in. The address is the key, so it tells nothing more than
//! days under neutral names, and any that is not in use is "not found".

use crate::{
    page::Fail,
    patient::calendar,
    state::App,
    words::{Language, words},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use care::{Error, access::Token};

pub async fn get(State(app): State<App>, Path(secret): Path<String>) -> Result<Response, Fail> {
    let secret = Token::parse(&secret).ok_or(Error::NotFound)?;
    let care = care::calendar::read(&app.db, &*app.clock, &secret).await?;
    let words = words(Language::from_tag(&care.language).unwrap_or_default());
    Ok(calendar::feed(&app, words, &care))
}
