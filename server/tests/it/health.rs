use crate::harness::{Answer, TestServer};
use reqwest::{Method, StatusCode};

#[tokio::test]
async fn a_started_server_is_alive_and_ready() {
    let server = TestServer::start().await;
    assert_eq!(server.get("/healthz").await.status, StatusCode::OK);
    let ready = server.get("/readyz").await;
    assert_eq!(ready.status, StatusCode::OK);
    assert_eq!(
        ready.json(),
        serde_json::json!({ "database": true, "dispatcher": true })
    );
}

#[tokio::test]
async fn without_its_database_it_is_alive_and_not_ready() {
    let server = TestServer::start().await;
    server.server.app.db.close().await;
    assert_eq!(server.get("/healthz").await.status, StatusCode::OK);
    let ready = server.get("/readyz").await;
    assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(ready.json()["database"], false);
}

#[tokio::test]
async fn measurements_are_for_programs_on_this_machine() {
    let server = TestServer::start().await;
    server.get("/readyz").await;
    let metrics = server.get("/metrics").await;
    assert_eq!(metrics.status, StatusCode::OK);
    assert!(
        metrics
            .text
            .contains("http_request_seconds_count{method=\"GET\",route=\"/readyz\",status=\"200\"}"),
        "{}",
        metrics.text
    );
}

#[tokio::test]
async fn who_comes_through_a_proxy_needs_the_token() {
    let server = TestServer::with_settings(&[("STIPPLE_METRICS_TOKEN", "correct-horse-battery")]).await;
    let ask = |token: Option<&str>| {
        let request = server
            .request(Method::GET, "/metrics")
            .header("x-forwarded-for", "203.0.113.9");
        Answer::to(match token {
            Some(token) => request.header("authorization", format!("Bearer {token}")),
            None => request,
        })
    };
    assert_eq!(ask(None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ask(Some("wrong-horse-battery")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ask(Some("correct-horse-battery")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn measurements_name_no_address_that_was_asked_for() {
    let server = TestServer::start().await;
    server.get("/set-up/canary-secret?name=canary-name").await;
    let metrics = server.get("/metrics").await.text;
    assert!(
        metrics.contains("http_request_seconds") && !metrics.contains("canary"),
        "{metrics}"
    );
}
