//! What a person would call the browser they hold: "iPhone, Safari". For the list of devices only; never trusted.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use std::convert::Infallible;

#[derive(Clone, Debug)]
pub struct DeviceLabel(pub String);

// In this order: later names also occur in the lines of browsers named before them.
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "Chromebook"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
];
const BROWSERS: [(&str, &str); 7] = [
    ("Edg", "Edge"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];

impl DeviceLabel {
    pub fn of(user_agent: &str) -> Self {
        let named = |known: &[(&str, &'static str)]| {
            known
                .iter()
                .find(|(mark, _)| user_agent.contains(mark))
                .map(|(_, name)| *name)
        };
        let parts: Vec<_> = [named(&SYSTEMS), named(&BROWSERS)].into_iter().flatten().collect();
        Self(parts.join(", "))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for DeviceLabel {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let line = parts
            .headers
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        Ok(Self::of(line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_called_what_its_owner_calls_it() {
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1";
        assert_eq!(DeviceLabel::of(phone).0, "iPhone, Safari");
        let desk = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";
        assert_eq!(DeviceLabel::of(desk).0, "Windows, Edge");
        assert_eq!(DeviceLabel::of("curl/8").0, "");
    }
}
