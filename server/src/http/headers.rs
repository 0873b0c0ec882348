//! The headers that every answer carries.

use crate::config::BaseUrl;
use axum::{
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue,
        header::{
            CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
            X_FRAME_OPTIONS,
        },
    },
    middleware::Next,
    response::Response,
};
use std::sync::Arc;

/// No page holds a script or a style of its own, so nothing inline is allowed, not even with a nonce.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; \
    connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none'; \
    frame-ancestors 'none'";

/// The camera, and how the phone leans while it is aimed, are for check-ins; the rest Stipple never asks for, and neither may anything that got into a page.
const PERMISSIONS: &str = "camera=(self), accelerometer=(self), gyroscope=(self), display-capture=(), geolocation=(), magnetometer=(), \
    microphone=(), midi=(), payment=(), usb=()";

/// One year.
const TRANSPORT: &str = "max-age=31536000";

/// The same for every answer of an installation.
#[derive(Clone, Debug)]
pub struct SecurityHeaders(Arc<HeaderMap>);

impl SecurityHeaders {
    pub fn of(base_url: &BaseUrl) -> Self {
        let mut all = HeaderMap::new();
        let mut set = |name: HeaderName, value: &'static str| all.insert(name, HeaderValue::from_static(value));
        set(CONTENT_SECURITY_POLICY, POLICY);
        set(REFERRER_POLICY, "same-origin");
        set(X_CONTENT_TYPE_OPTIONS, "nosniff");
        set(X_FRAME_OPTIONS, "DENY");
        set(HeaderName::from_static("permissions-policy"), PERMISSIONS);
        set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
        // Where the transport cannot be trusted, browsers ignore it with a complaint.
        if base_url.is_https() || base_url.is_loopback() {
            set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
        }
        if base_url.is_https() {
            set(STRICT_TRANSPORT_SECURITY, TRANSPORT);
        }
        Self(Arc::new(all))
    }
}

/// Sets them, and `no-store` where the answer does not say how long it keeps: a page may show what is one person's.
pub async fn set(State(headers): State<SecurityHeaders>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let all = response.headers_mut();
    all.extend(headers.0.iter().map(|(name, value)| (name.clone(), value.clone())));
    all.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Setting;

    fn headers(base_url: &str) -> HeaderMap {
        SecurityHeaders::of(&BaseUrl::parse(base_url).unwrap())
            .0
            .as_ref()
            .clone()
    }

    #[test]
    fn transport_security_is_promised_only_where_there_is_tls() {
        assert!(headers("https://clinic.example").contains_key(STRICT_TRANSPORT_SECURITY));
        assert!(!headers("http://localhost:3000").contains_key(STRICT_TRANSPORT_SECURITY));
    }

    #[test]
    fn nothing_inline_is_allowed() {
        let policy = headers("https://clinic.example")[CONTENT_SECURITY_POLICY]
            .to_str()
            .unwrap()
            .to_owned();
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
            "{policy}"
        );
        assert!(!policy.contains("  "), "{policy}");
    }
}
