use super::{Asset, Site, asset::Caching};
use axum::{
    body::Body,
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode,
        header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY},
    },
    response::Response,
};

const ALLOWED_SCOPE: HeaderName = HeaderName::from_static("service-worker-allowed");

/// The file at this path, or `None` if the site has none there.
pub fn serve(site: &Site, path: &str, request: &HeaderMap) -> Option<Response> {
    let asset = site.find(path.strip_prefix('/')?)?;
    let (encoding, content) = asset.as_accepted(request);
    let mut response = Response::new(Body::empty());
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, asset.caching.header());
    headers.insert(ETAG, asset.tag.clone());
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if asset.caching == Caching::Worker {
        headers.insert(ALLOWED_SCOPE, HeaderValue::from_static("/"));
    }
    if knows(request, &asset.tag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return Some(response);
    }
    headers.insert(CONTENT_TYPE, asset.kind.clone());
    if let Some(encoding) = encoding {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    *response.body_mut() = Body::from(content.clone());
    Some(response)
}

impl Asset {
    /// The smallest form the browser takes, with its encoding.
    fn as_accepted(&self, request: &HeaderMap) -> (Option<&'static str>, &bytes::Bytes) {
        let accepts = |encoding| accepts(request, encoding);
        match (&self.br, &self.gz) {
            (Some(br), _) if accepts("br") => (Some("br"), br),
            (_, Some(gz)) if accepts("gzip") => (Some("gzip"), gz),
            _ => (None, &self.plain),
        }
    }
}

impl Caching {
    fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::ForEver => "public, max-age=31536000, immutable",
            Self::Revalidated | Self::Worker => "no-cache",
        })
    }
}

/// Whether an encoding is named without being refused (`q=0`).
fn accepts(request: &HeaderMap, encoding: &str) -> bool {
    let offers = request
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok());
    offers.flat_map(|value| value.split(',')).any(|offer| {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
        let refused = weight
            .trim()
            .strip_prefix("q=")
            .and_then(|q| q.trim().parse::<f32>().ok())
            == Some(0.0);
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}

/// Whether the browser has this version already. A proxy may have made the tag a weak one.
fn knows(request: &HeaderMap, tag: &HeaderValue) -> bool {
    let offers = request
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok());
    offers.flat_map(|value| value.split(',')).any(|offer| {
        let offer = offer.trim();
        offer.strip_prefix("W/").unwrap_or(offer).as_bytes() == tag.as_bytes()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    fn site() -> Site {
        let file = |name: &str, content: &'static str| (name.to_owned(), Cow::Borrowed(content.as_bytes()));
        Site::of([
            file("manifest.json", "{\"pkg\": \"abc\"}\n"),
            file("pkg/abc/style.css", "body {}"),
            file("pkg/abc/style.css.br", "br"),
            file("pkg/abc/style.css.gz", "gz"),
            file("public/sw.js", "self"),
            file("public/robots.txt", "User-agent: *"),
        ])
    }

    fn get(path: &str, headers: &[(HeaderName, &'static str)]) -> Option<Response> {
        serve(
            &site(),
            path,
            &headers
                .iter()
                .map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
                .collect(),
        )
    }

    fn encoding(accepted: &'static str) -> Option<String> {
        let response = get("/pkg/abc/style.css", &[(ACCEPT_ENCODING, accepted)]).unwrap();
        response
            .headers()
            .get(CONTENT_ENCODING)
            .map(|value| value.to_str().unwrap().to_owned())
    }

    #[test]
    fn hashed_files_are_kept_for_ever_and_the_rest_is_asked_for_each_time() {
        let caching = |path| get(path, &[]).unwrap().headers()[CACHE_CONTROL].clone();
        assert_eq!(caching("/pkg/abc/style.css"), "public, max-age=31536000, immutable");
        assert_eq!(caching("/robots.txt"), "no-cache");
        assert_eq!(caching("/sw.js"), "no-cache");
    }

    #[test]
    fn the_worker_may_govern_every_page() {
        assert_eq!(get("/sw.js", &[]).unwrap().headers()[ALLOWED_SCOPE], "/");
        assert!(!get("/robots.txt", &[]).unwrap().headers().contains_key(ALLOWED_SCOPE));
    }

    #[test]
    fn the_smallest_form_that_is_accepted_is_sent() {
        assert_eq!(encoding("gzip, deflate, br, zstd").as_deref(), Some("br"));
        assert_eq!(encoding("gzip;q=0.5, br;q=0").as_deref(), Some("gzip"));
        assert_eq!(encoding("identity"), None);
        assert_eq!(encoding("GZIP").as_deref(), Some("gzip"));
    }

    #[test]
    fn a_known_version_is_not_sent_again() {
        let tag = get("/robots.txt", &[]).unwrap().headers()[ETAG]
            .to_str()
            .unwrap()
            .to_owned();
        let weak: &'static str = format!("\"other\", W/{tag}").leak();
        assert_eq!(
            get("/robots.txt", &[(IF_NONE_MATCH, weak)]).unwrap().status(),
            StatusCode::NOT_MODIFIED
        );
        assert_eq!(
            get("/robots.txt", &[(IF_NONE_MATCH, "\"other\"")]).unwrap().status(),
            StatusCode::OK
        );
    }

    #[test]
    fn texts_name_their_character_set_and_nothing_else_is_served() {
        assert_eq!(
            get("/robots.txt", &[]).unwrap().headers()[CONTENT_TYPE],
            "text/plain; charset=utf-8"
        );
        for path in [
            "/manifest.json",
            "/public/sw.js",
            "/pkg/abc/style.css.br",
            "/",
            "",
            "/pkg/",
            "/../Cargo.toml",
        ] {
            assert!(get(path, &[]).is_none(), "{path}");
        }
        assert_eq!(site().pkg(), Some("abc"));
    }
}
