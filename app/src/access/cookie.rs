//! The two sign-in cookies: staff and patients may share a browser, and neither must become the other.

use crate::state::App;
use axum::http::{HeaderMap, HeaderValue, header};
use care::access::Token;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    Staff,
    Patient,
}

/// Longer than a staff sign-in lasts on the server; the server decides.
const STAFF_SECONDS: u32 = 24 * 60 * 60;
/// Browsers keep no cookie for longer.
const PATIENT_SECONDS: u32 = 400 * 24 * 60 * 60;

impl Cookie {
    const fn name(self, secure: bool) -> &'static str {
        // The prefix makes browsers insist on HTTPS, the host alone, and the whole site. Plain HTTP is for tests and demos.
        match (self, secure) {
            (Self::Staff, true) => "__Host-stipple-staff",
            (Self::Staff, false) => "stipple-staff",
            (Self::Patient, true) => "__Host-stipple-patient",
            (Self::Patient, false) => "stipple-patient",
        }
    }

    /// What the browser sent.
    pub fn read(self, app: &App, headers: &HeaderMap) -> Option<Token> {
        let name = self.name(app.secure());
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(';'))
            .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
            .and_then(Token::parse)
    }

    /// `Set-Cookie` that signs in.
    pub fn set(self, app: &App, token: &Token) -> HeaderValue {
        let seconds = match self {
            Self::Staff => STAFF_SECONDS,
            Self::Patient => PATIENT_SECONDS,
        };
        self.header(app, token.as_str(), seconds)
    }

    /// `Set-Cookie` that signs out.
    pub fn clear(self, app: &App) -> HeaderValue {
        self.header(app, "", 0)
    }

    fn header(self, app: &App, value: &str, seconds: u32) -> HeaderValue {
        let name = self.name(app.secure());
        let secure = if app.secure() { "; Secure" } else { "" };
        let line = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
        HeaderValue::try_from(line).unwrap_or_else(|_| HeaderValue::from_static(""))
    }
}
