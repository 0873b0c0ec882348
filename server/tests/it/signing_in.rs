use crate::harness::{Answer, Clinic, PASSWORD, TestServer};
use chrono::Duration;
use reqwest::StatusCode;

async fn try_in(server: &TestServer, email: &str, password: &str) -> Answer {
    Answer::to(server.post("/sign-in", &[("email", email), ("password", password)])).await
}

#[tokio::test]
async fn an_unknown_address_and_a_wrong_password_answer_alike() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let wrong = try_in(&server, &clinic.owner.email, "not the password").await;
    let unknown = try_in(&server, "nobody@north.example", "not the password").await;
    assert_eq!(
        (wrong.status, unknown.status),
        (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY)
    );
    assert_eq!(
        wrong.text.replace(&clinic.owner.email, "…"),
        unknown.text.replace("nobody@north.example", "…")
    );
    assert!(wrong.text.contains(&clinic.owner.email), "what was typed is kept");
    assert!(!wrong.text.contains("not the password"), "but for the password");
}

#[tokio::test]
async fn the_cookie_is_for_this_host_and_out_of_scripts_reach() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let signed = try_in(&server, &clinic.owner.email, PASSWORD).await;
    assert_eq!(signed.leads_to(), Some("/clinic"));
    let cookie = signed.cookie("stipple-staff").unwrap();
    for attribute in ["Path=/", "Max-Age=86400", "HttpOnly", "SameSite=Lax"] {
        assert!(cookie.split("; ").any(|part| part == attribute), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
}

#[tokio::test]
async fn with_tls_the_cookie_is_bound_to_it() {
    let server = TestServer::with_settings(&[("STIPPLE_BASE_URL", "https://aftercare.example.com")]).await;
    let clinic = Clinic::open(&server, "North").await;
    let post = server.post("/sign-in", &[("email", &*clinic.owner.email), ("password", PASSWORD)]);
    let signed = Answer::to(post).await;
    let cookie = signed.cookie("__Host-stipple-staff").unwrap();
    assert!(cookie.split("; ").any(|part| part == "Secure"), "{cookie}");
    assert!(signed.header("strict-transport-security").is_some());
}

#[tokio::test]
async fn signing_out_ends_the_sign_in_for_whoever_copied_the_cookie_too() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    assert_eq!(
        server.get_as(&clinic.owner.cookie, "/clinic").await.status,
        StatusCode::OK
    );
    let out = Answer::to(server.post("/sign-out", &[]).header("cookie", &clinic.owner.cookie)).await;
    assert!(out.cookie("stipple-staff").unwrap().contains("Max-Age=0"));
    assert_eq!(
        server.get_as(&clinic.owner.cookie, "/clinic").await.leads_to(),
        Some("/sign-in")
    );
}

#[tokio::test]
async fn staff_sign_in_again_after_an_idle_hour() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for _ in 0..3 {
        server.clock.advance(Duration::minutes(50));
        assert_eq!(
            server.get_as(&clinic.owner.cookie, "/clinic").await.status,
            StatusCode::OK,
            "each visit counts"
        );
    }
    server.clock.advance(Duration::minutes(61));
    assert_eq!(
        server.get_as(&clinic.owner.cookie, "/clinic").await.leads_to(),
        Some("/sign-in")
    );
}

#[tokio::test]
async fn guessing_at_one_account_is_stopped_from_every_address() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for n in 1..=10 {
        let status = try_in(&server, &clinic.owner.email, "not the password").await.status;
        assert_eq!(status == StatusCode::TOO_MANY_REQUESTS, n == 10, "try {n}: {status}");
    }
    let right = try_in(&server, &clinic.owner.email, PASSWORD).await;
    assert_eq!(
        right.status,
        StatusCode::TOO_MANY_REQUESTS,
        "also with the right password, or guessing would still pay"
    );
    assert!(right.header("retry-after").is_some());
    server.clock.advance(Duration::minutes(61));
    assert_eq!(
        try_in(&server, &clinic.owner.email, PASSWORD).await.leads_to(),
        Some("/clinic")
    );
}
