use crate::harness::{Answer, TestServer};
use reqwest::{Method, StatusCode};

#[tokio::test]
async fn an_address_where_nothing_is_has_a_page_that_says_so() {
    let server = TestServer::start().await;
    let answer = server.get("/no/such/page").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(answer.text.contains("There is nothing here"), "{}", answer.text);
}

#[tokio::test]
async fn a_program_is_told_in_json() {
    let server = TestServer::start().await;
    let answer = server.get("/api/no/such/thing").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.json()["error"], "not-found");
    assert!(
        answer.json()["message"]
            .as_str()
            .is_some_and(|message| message.ends_with('.'))
    );
}

#[tokio::test]
async fn a_page_that_takes_no_form_says_so() {
    let server = TestServer::start().await;
    let answer = Answer::to(server.post("/healthz", &[])).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.header("allow"), Some("GET,HEAD"));
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_page_and_never_to_another_site() {
    let server = TestServer::start().await;
    let answer = server.get("/sign-in/?from=paper").await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::PERMANENT_REDIRECT, Some("/sign-in?from=paper"))
    );
    assert_eq!(server.get("//evil.example/").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_answer_names_the_request_with_an_id_of_our_own() {
    let server = TestServer::start().await;
    let answer = Answer::to(
        server
            .request(Method::GET, "/healthz")
            .header("x-request-id", "chosen by a stranger"),
    )
    .await;
    let id = answer.header("x-request-id").unwrap();
    assert!(
        id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "{id}"
    );
}
