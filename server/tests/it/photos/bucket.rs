//! Storage that speaks S3, in this process: put, get, delete, and a list in pages; and its bad days.

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use percent_encoding::percent_decode_str;
use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write,
    net::SocketAddr,
    ops::Bound,
    sync::{Arc, Mutex},
};
use tokio::{net::TcpListener, sync::Notify};

const NAME: &str = "scalps";
const PREFIX: &str = "north/photos";
const KEY_ID: &str = "stipple";
/// So few that a test's photos take several.
const PAGE: usize = 3;

/// Clones are the same bucket.
#[derive(Clone)]
pub struct Bucket {
    addr: SocketAddr,
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    objects: Mutex<BTreeMap<String, Bytes>>,
    /// What it answers to everything, on a bad day.
    fault: Mutex<Option<StatusCode>>,
    /// Whether it keeps what is put there, and never says so.
    silent: Mutex<bool>,
    kept: Notify,
}

impl Bucket {
    /// Answers until the test ends.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let inner = Arc::<Inner>::default();
        let router = Router::new()
            .fallback(answer)
            .layer(DefaultBodyLimit::disable())
            .with_state(inner.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { addr, inner }
    }

    /// As it stands in the settings.
    pub fn setting(&self) -> String {
        format!(
            "s3://{NAME}/{PREFIX}?endpoint=http://{}&region=nowhere&access_key_id={KEY_ID}&secret_access_key=secret",
            self.addr
        )
    }

    pub fn files(&self) -> Vec<Vec<u8>> {
        let objects = self.inner.objects.lock().unwrap();
        assert!(
            objects.keys().all(|key| key.starts_with(PREFIX)),
            "all under the prefix"
        );
        objects.values().map(|bytes| bytes.to_vec()).collect()
    }

    pub fn put(&self, address: &str, bytes: &'static str) {
        let key = format!("{PREFIX}/{address}");
        self.inner.objects.lock().unwrap().insert(key, bytes.into());
    }

    pub fn has(&self, address: &str) -> bool {
        let key = format!("{PREFIX}/{address}");
        self.inner.objects.lock().unwrap().contains_key(&key)
    }

    /// From now on answers nothing else, or is well again.
    pub fn fail_with(&self, fault: Option<StatusCode>) {
        *self.inner.fault.lock().unwrap() = fault;
    }

    /// From now on keeps what is put there without a word; gives what tells when it has.
    pub fn fall_silent(&self) -> impl Future<Output = ()> + use<> {
        *self.inner.silent.lock().unwrap() = true;
        let inner = self.inner.clone();
        async move { inner.kept.notified().await }
    }

    pub fn speak(&self) {
        *self.inner.silent.lock().unwrap() = false;
    }
}

async fn answer(
    State(inner): State<Arc<Inner>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let signed = format!("AWS4-HMAC-SHA256 Credential={KEY_ID}/");
    let by = headers.get("authorization").and_then(|value| value.to_str().ok());
    if !by.is_some_and(|by| by.starts_with(&signed)) {
        return refusal(StatusCode::FORBIDDEN, "AccessDenied");
    }
    if let Some(fault) = *inner.fault.lock().unwrap() {
        return refusal(fault, "SlowDown");
    }
    let path = percent_decode_str(uri.path()).decode_utf8_lossy().into_owned();
    let Some(key) = path.strip_prefix(&format!("/{NAME}")) else {
        return refusal(StatusCode::NOT_FOUND, "NoSuchBucket");
    };
    let key = key.trim_start_matches('/');
    match (method.as_str(), key) {
        ("GET", "") => list(&inner, uri.query().unwrap_or_default()),
        ("PUT", key) if !key.is_empty() => {
            inner.objects.lock().unwrap().insert(key.to_owned(), body);
            let silent = *inner.silent.lock().unwrap();
            if silent {
                inner.kept.notify_one();
                std::future::pending::<()>().await;
            }
            ([("etag", "\"1\"")], Body::empty()).into_response()
        }
        ("GET", key) => match inner.objects.lock().unwrap().get(key) {
            Some(bytes) => (
                [("etag", "\"1\""), ("last-modified", "Mon, 02 Mar 2026 09:00:00 GMT")],
                bytes.clone(),
            )
                .into_response(),
            None => refusal(StatusCode::NOT_FOUND, "NoSuchKey"),
        },
        ("DELETE", key) => {
            inner.objects.lock().unwrap().remove(key);
            StatusCode::NO_CONTENT.into_response()
        }
        _ => refusal(StatusCode::NOT_IMPLEMENTED, "NotImplemented"),
    }
}

fn list(inner: &Inner, query: &str) -> Response {
    let asked: HashMap<_, _> = url::form_urlencoded::parse(query.as_bytes()).collect();
    assert_eq!(asked["list-type"], "2");
    let prefix = asked.get("prefix").map_or("", |prefix| prefix);
    let after = match asked.get("continuation-token") {
        Some(token) => Bound::Excluded(token.to_string()),
        None => Bound::Unbounded,
    };
    let objects = inner.objects.lock().unwrap();
    let mut found = objects
        .range((after, Bound::Unbounded))
        .filter(|(key, _)| key.starts_with(prefix))
        .peekable();
    let mut xml = "<ListBucketResult>".to_owned();
    let mut last = String::new();
    for (key, bytes) in found.by_ref().take(PAGE) {
        let size = bytes.len();
        write!(
            xml,
            "<Contents><Key>{key}</Key><LastModified>2026-03-02T09:00:00.000Z</LastModified><ETag>\"1\"</ETag><Size>{size}</Size></Contents>"
        )
        .unwrap();
        last.clone_from(key);
    }
    let more = found.peek().is_some();
    if more {
        write!(xml, "<NextContinuationToken>{last}</NextContinuationToken>").unwrap();
    }
    write!(xml, "<IsTruncated>{more}</IsTruncated></ListBucketResult>").unwrap();
    ([("content-type", "application/xml")], xml).into_response()
}

fn refusal(status: StatusCode, code: &str) -> Response {
    let xml = format!("<Error><Code>{code}</Code><Message>{code}</Message></Error>");
    (status, [("content-type", "application/xml")], xml).into_response()
}
