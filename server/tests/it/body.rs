use crate::harness::{Answer, Clinic, TestServer};
use bytes::Bytes;
use reqwest::{Body, Method, StatusCode};
use serde_json::json;

const LIMIT: usize = server::http::body::MOST;

#[tokio::test]
async fn a_form_over_the_limit_has_a_clear_answer_and_writes_nothing() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let before = clinic.changes(&server).await;
    let name = "x".repeat(LIMIT);
    let post = server
        .post("/clinic/patients/new", &[("name", &*name)])
        .header("cookie", &clinic.owner.cookie);
    let answer = Answer::to(post).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text.contains("That was too large"), "{}", answer.text);
    assert_eq!(clinic.changes(&server).await, before);
}

#[tokio::test]
async fn megabytes_are_answered_too() {
    let server = TestServer::start().await;
    let post = server
        .request(Method::POST, "/sign-in")
        .header("sec-fetch-site", "same-origin")
        .body(vec![b'x'; 3_000_000]);
    assert_eq!(Answer::to(post).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_body_that_hides_its_length_is_cut_off_at_the_same_limit() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let chunks = (0..=LIMIT / 1024).map(|_| Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; 1024])));
    let post = server
        .request(Method::POST, "/api/push/receipt")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &clinic.patient.cookie)
        .header("content-type", "application/json")
        .body(Body::wrap_stream(futures_util::stream::iter(chunks)));
    assert_eq!(Answer::to(post).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_program_is_told_in_json_that_it_sent_too_much() {
    let server = TestServer::start().await;
    let answer = Answer::to(server.call(Method::POST, "/api/push/receipt", &json!({ "tag": "x".repeat(LIMIT) }))).await;
    assert_eq!(
        (answer.status, answer.json()["error"].as_str()),
        (StatusCode::PAYLOAD_TOO_LARGE, Some("payload-too-large"))
    );
}
