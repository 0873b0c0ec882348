//! In which language somebody reads who is not signed in: what they choose at the foot of a page, what they chose there before, or
//! what their browser asks for.

use crate::{
    state::App,
    words::{Language, Words, words},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, Uri, header, request::Parts},
};
use std::{
    convert::Infallible,
    sync::{Arc, OnceLock},
};

/// As an address has it.
const LANGUAGE: &str = "language";
/// Browsers keep no cookie for longer.
const SECONDS: u32 = 400 * 24 * 60 * 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    pub language: Language,
    /// Whether they have just chosen it, for this page.
    pub chosen: bool,
}

impl Reader {
    pub fn of(app: &App, uri: &Uri, headers: &HeaderMap) -> Self {
        let chosen = chosen(uri);
        let language = chosen
            .or_else(|| kept(app, headers))
            .or_else(|| asked_for(headers))
            .unwrap_or_default();
        Self {
            language,
            chosen: chosen.is_some(),
        }
    }

    /// `Set-Cookie` that keeps what the address chooses, if it does.
    pub fn keep(app: &App, uri: &Uri) -> Option<HeaderValue> {
        let (name, tag) = (cookie_name(app), chosen(uri)?.tag());
        let secure = if app.secure() { "; Secure" } else { "" };
        HeaderValue::try_from(format!(
            "{name}={tag}; Path=/; Max-Age={SECONDS}; HttpOnly; SameSite=Lax{secure}"
        ))
        .ok()
    }

    pub fn words(self) -> &'static Words {
        words(self.language)
    }

    /// The words for one who was invited: by the clinic's choice of language, unless they choose another here.
    pub fn words_for(self, invited: &str) -> &'static Words {
        let invited = Language::from_tag(invited).filter(|_| !self.chosen);
        words(invited.unwrap_or(self.language))
    }
}

impl FromRequestParts<App> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(app, &parts.uri, &parts.headers))
    }
}

/// Travels with a request: whoever is found to be signed in leaves their language here, for a page that says what went wrong.
#[derive(Clone, Debug, Default)]
pub struct KnownLanguage(Arc<OnceLock<Language>>);

impl KnownLanguage {
    pub(super) fn leave(&self, tag: &str) {
        if let Some(language) = Language::from_tag(tag) {
            // The first to be found is who asks.
            let _ = self.0.set(language);
        }
    }

    pub fn get(&self) -> Option<Language> {
        self.0.get().copied()
    }
}

fn chosen(uri: &Uri) -> Option<Language> {
    let pairs = uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .rev()
        .find(|(name, _)| *name == LANGUAGE)
        .and_then(|(_, tag)| Language::from_tag(tag))
}

fn cookie_name(app: &App) -> &'static str {
    if app.secure() {
        "__Host-stipple-language"
    } else {
        "stipple-language"
    }
}

fn kept(app: &App, headers: &HeaderMap) -> Option<Language> {
    let lines = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == cookie_name(app))
        .and_then(|(_, tag)| Language::from_tag(tag))
}

/// By `Accept-Language` (RFC 9110, section 12.5.4): the one of ours that the browser ranks highest, any region of it.
fn asked_for(headers: &HeaderMap) -> Option<Language> {
    let line = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut ranked: Vec<(f32, Language)> = line.split(',').filter_map(ranked).collect();
    // A stable sort: of two with one rank the first named comes first.
    ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    ranked.first().map(|(_, language)| *language)
}

/// `es-MX;q=0.8`; nothing for a language that we do not have or they do not want.
fn ranked(item: &str) -> Option<(f32, Language)> {
    let mut parts = item.split(';').map(str::trim);
    let tag = parts.next()?.to_ascii_lowercase();
    let language = Language::from_tag(tag.split('-').next()?)?;
    let rank = match parts.find_map(|part| part.strip_prefix("q=")) {
        Some(rank) => rank.parse().ok()?,
        None => 1.0,
    };
    (rank > 0.0).then_some((rank, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(line: &'static str) -> Option<Language> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(line));
        asked_for(&headers)
    }

    #[test]
    fn the_browsers_first_language_that_we_have_is_spoken() {
        assert_eq!(asks("es-MX,es;q=0.9,en;q=0.8"), Some(Language::Spanish));
        assert_eq!(asks("fr-FR, fr;q=0.9, ar;q=0.5, en;q=0.4"), Some(Language::Arabic));
        assert_eq!(asks("en;q=0.3, AR-eg"), Some(Language::Arabic));
    }

    #[test]
    fn what_is_not_wanted_or_cannot_be_read_is_not_spoken() {
        for line in ["fr", "*", "", "es;q=0", "es;q=plenty", ";;;,,q=1"] {
            assert_eq!(asks(line), None, "{line}");
        }
    }

    #[test]
    fn an_address_chooses_one_of_our_languages_and_nothing_else() {
        let of = |address: &str| chosen(&address.parse().unwrap());
        assert_eq!(of("/join?language=ar"), Some(Language::Arabic));
        assert_eq!(of("/join?done=x&language=es"), Some(Language::Spanish));
        for address in [
            "/join",
            "/join?language=",
            "/join?language=xx",
            "/join?language",
            "/join?slanguage=ar",
        ] {
            assert_eq!(of(address), None, "{address}");
        }
    }
}
