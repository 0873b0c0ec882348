use crate::harness::{Answer, Clinic, TestServer};
use reqwest::{Method, StatusCode};
use serde_json::json;

#[tokio::test]
async fn a_form_posted_from_another_site_is_refused_and_nothing_is_written() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let before = clinic.changes(&server).await;
    for (site, origin) in [
        ("cross-site", "https://evil.example"),
        ("same-site", "https://other.clinic.example"),
        ("", "https://evil.example"),
        ("cross-site", "null"),
    ] {
        for path in ["/sign-in", "/clinic/patients/new"] {
            let mut request = server
                .request(Method::POST, path)
                .header("origin", origin)
                .header("cookie", &clinic.owner.cookie);
            if !site.is_empty() {
                request = request.header("sec-fetch-site", site);
            }
            let request = request
                .header("content-type", "application/x-www-form-urlencoded")
                .body("name=Mallory");
            let answer = Answer::to(request).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} from {origin} ({site})");
            assert!(answer.text.contains("This came from another site"), "{}", answer.text);
        }
    }
    assert_eq!(clinic.changes(&server).await, before);
}

#[tokio::test]
async fn a_call_from_another_site_is_refused_in_json() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let call = server
        .request(Method::POST, "/api/push/test")
        .header("sec-fetch-site", "cross-site")
        .header("cookie", &clinic.patient.cookie)
        .header("content-type", "application/json")
        .body(json!({}).to_string());
    let answer = Answer::to(call).await;
    assert_eq!(
        (answer.status, answer.json()["error"].as_str()),
        (StatusCode::FORBIDDEN, Some("forbidden"))
    );
}

#[tokio::test]
async fn a_form_of_ours_is_taken_also_behind_a_proxy_that_changes_the_host() {
    let server = TestServer::with_settings(&[("STIPPLE_BASE_URL", "https://aftercare.example.com")]).await;
    let post = server
        .request(Method::POST, "/join")
        .header("origin", "https://aftercare.example.com")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("code=AAAA-AAAA");
    assert_eq!(Answer::to(post).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}
