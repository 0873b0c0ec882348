use axum::http::HeaderValue;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use bytes::Bytes;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// One file, as it is and as it was compressed beforehand.
#[derive(Debug)]
pub struct Asset {
    pub(super) plain: Bytes,
    pub(super) br: Option<Bytes>,
    pub(super) gz: Option<Bytes>,
    pub(super) kind: HeaderValue,
    pub(super) caching: Caching,
    /// The start of the content's digest, in quotes.
    pub(super) tag: HeaderValue,
}

/// How long a browser may use it without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caching {
    /// Its address changes with its content.
    ForEver,
    /// Asks each time, and is mostly told that nothing changed.
    Revalidated,
    /// As [`Caching::Revalidated`], and may govern every page.
    Worker,
}

/// The service worker stands at the root and governs all of it.
const WORKER: &str = "sw.js";

impl Asset {
    pub(super) fn new(
        path: &str,
        plain: Cow<'static, [u8]>,
        br: Option<Cow<'static, [u8]>>,
        gz: Option<Cow<'static, [u8]>>,
    ) -> Self {
        let caching = match path {
            WORKER => Caching::Worker,
            _ if path.starts_with("pkg/") => Caching::ForEver,
            _ => Caching::Revalidated,
        };
        let tag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&Sha256::digest(&plain)[..12]));
        Self {
            plain: bytes(plain),
            br: br.map(bytes),
            gz: gz.map(bytes),
            kind: kind(path),
            caching,
            tag: HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"\"")),
        }
    }
}

fn bytes(content: Cow<'static, [u8]>) -> Bytes {
    match content {
        Cow::Borrowed(content) => Bytes::from_static(content),
        Cow::Owned(content) => content.into(),
    }
}

/// The media type by the name's ending, with the character set that all our texts have.
fn kind(path: &str) -> HeaderValue {
    // Browsers take the rules by which pages are fetched ahead as this and as nothing else.
    if path.ends_with(".speculationrules") {
        return HeaderValue::from_static("application/speculationrules+json");
    }
    let guessed = mime_guess::from_path(path).first_or_octet_stream();
    let text = guessed.type_() == mime_guess::mime::TEXT;
    let kind = if text {
        format!("{guessed}; charset=utf-8")
    } else {
        guessed.to_string()
    };
    HeaderValue::from_str(&kind).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}
