use crate::harness::{Answer, TestServer};
use reqwest::{Method, StatusCode};

const STYLE: &str = "/pkg/0123456789abcdef/style.css";

#[tokio::test]
async fn hashed_files_are_kept_for_ever() {
    let server = TestServer::start().await;
    let style = server.get(STYLE).await;
    assert_eq!(style.status, StatusCode::OK);
    assert_eq!(
        style.header("cache-control"),
        Some("public, max-age=31536000, immutable")
    );
    assert_eq!(style.header("content-type"), Some("text/css; charset=utf-8"));
}

#[tokio::test]
async fn files_come_as_they_were_compressed_beforehand() {
    let server = TestServer::start().await;
    for (accepted, encoding, text) in [
        ("gzip, br", Some("br"), "brotli"),
        ("gzip", Some("gzip"), "gzip"),
        ("identity", None, "body { color: black }"),
    ] {
        let style = Answer::to(server.request(Method::GET, STYLE).header("accept-encoding", accepted)).await;
        assert_eq!(
            (style.header("content-encoding"), &*style.text),
            (encoding, text),
            "{accepted}"
        );
        assert_eq!(style.header("vary"), Some("accept-encoding"));
    }
}

#[tokio::test]
async fn the_worker_is_asked_for_each_time_and_may_govern_every_page() {
    let server = TestServer::start().await;
    let worker = server.get("/sw.js").await;
    assert_eq!(worker.header("cache-control"), Some("no-cache"));
    assert_eq!(worker.header("service-worker-allowed"), Some("/"));
}

#[tokio::test]
async fn a_known_version_is_not_sent_again() {
    let server = TestServer::start().await;
    let tag = server.get("/robots.txt").await.header("etag").unwrap().to_owned();
    let again = Answer::to(server.request(Method::GET, "/robots.txt").header("if-none-match", tag)).await;
    assert_eq!((again.status, &*again.text), (StatusCode::NOT_MODIFIED, ""));
}

#[tokio::test]
async fn a_head_request_has_the_headers_and_no_body() {
    let server = TestServer::start().await;
    let head = Answer::to(server.request(Method::HEAD, "/robots.txt")).await;
    assert_eq!((head.status, &*head.text), (StatusCode::OK, ""));
    assert_eq!(head.header("content-length"), Some("26"));
}

#[tokio::test]
async fn a_file_takes_nothing() {
    let server = TestServer::start().await;
    let answer = Answer::to(server.post("/robots.txt", &[])).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.header("allow"), Some("GET, HEAD"));
}

#[tokio::test]
async fn nothing_outside_the_site_is_served() {
    let server = TestServer::start().await;
    for path in [
        "/manifest.json",
        "/public/sw.js",
        "/pkg/0123456789abcdef/style.css.br",
        "/pkg",
        "/..%2f..%2fCargo.toml",
    ] {
        assert_eq!(server.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
